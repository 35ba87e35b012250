package nl.zorgpad.storing.proces;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpad.storing.Storingsoort;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The incidents of the engine, by what fails. Copies of an incident in calling processes are left out. */
@Component
class Incidenten {

    /** Work of the engine itself, such as clearing the history. */
    static final String ONDERHOUD = "onderhoud";

    private final RuntimeService lopend;
    private final RepositoryService modellen;

    Incidenten(@Lazy RuntimeService lopend, @Lazy RepositoryService modellen) {
        this.lopend = lopend;
        this.modellen = modellen;
    }

    /** All incidents, the oldest first. */
    Map<Storingsoort, List<Incident>> perSoort() {
        return lopend.createIncidentQuery().list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .sorted(Comparator.comparing(Incident::getIncidentTimestamp))
                .collect(Collectors.groupingBy(this::soort, LinkedHashMap::new, Collectors.toList()));
    }

    Storingsoort soort(Incident incident) {
        var stap = incident.getFailedActivityId() == null ? incident.getActivityId() : incident.getFailedActivityId();
        return new Storingsoort(
                incident.getProcessDefinitionId() == null
                        ? ONDERHOUD
                        : modellen.getProcessDefinition(incident.getProcessDefinitionId())
                                .getKey(),
                stap == null ? ONDERHOUD : stap,
                Foutsoort.van(incident.getIncidentMessage()));
    }

    /** The incidents in the processes of a case. */
    List<Incident> vanZaak(String zaaknummer) {
        return lopend.createProcessInstanceQuery().processInstanceBusinessKey(zaaknummer).withIncident().list().stream()
                .flatMap(proces -> lopend.createIncidentQuery().processInstanceId(proces.getId()).list().stream())
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .toList();
    }

    /** Zaaknummers of these incidents, in order, at most this many. */
    List<String> zaaknummers(List<Incident> incidenten, int hoogstens) {
        Set<String> processen = incidenten.stream()
                .map(Incident::getProcessInstanceId)
                .filter(Objects::nonNull)
                .limit(hoogstens)
                .collect(Collectors.toSet());
        return processen.isEmpty()
                ? List.of()
                : lopend.createProcessInstanceQuery().processInstanceIds(processen).list().stream()
                        .map(proces -> proces.getBusinessKey())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
    }
}
