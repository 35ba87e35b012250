package nl.zorgpad.storing.proces;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.zorgpad.storing.Storingen;
import nl.zorgpad.storing.Storingen.Afloop;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Has everything that fails in this way tried once more, now, and closes the failure. What fails again is an incident
 * again at once, and so a new failure within a minute.
 */
@Component
class StoringOpnieuwProberenDelegate implements JavaDelegate {

    private static final int EEN_POGING = 1;

    private final Incidenten incidenten;
    private final Storingen storingen;
    private final ManagementService opdrachten;
    private final ExternalTaskService buitenwerk;
    private final Clock klok;

    StoringOpnieuwProberenDelegate(
            Incidenten incidenten,
            Storingen storingen,
            @Lazy ManagementService opdrachten,
            @Lazy ExternalTaskService buitenwerk,
            Clock klok) {
        this.incidenten = incidenten;
        this.storingen = storingen;
        this.opdrachten = opdrachten;
        this.buitenwerk = buitenwerk;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution storing) {
        var gevallen = incidenten.perSoort().getOrDefault(StoringProces.soort(storing), List.of());
        var jobs = ids(gevallen, Incident.FAILED_JOB_HANDLER_TYPE);
        if (!jobs.isEmpty()) {
            opdrachten
                    .setJobRetries(EEN_POGING)
                    .jobIds(jobs)
                    .dueDate(Date.from(klok.instant()))
                    .execute();
        }
        ids(gevallen, Incident.EXTERNAL_TASK_HANDLER_TYPE).forEach(id -> buitenwerk.setRetries(id, EEN_POGING));
        storingen.sluit(storing.getProcessBusinessKey(), Afloop.OPNIEUW);
    }

    private static List<String> ids(List<Incident> gevallen, String soort) {
        return gevallen.stream()
                .filter(incident -> soort.equals(incident.getIncidentType()))
                .map(Incident::getConfiguration)
                .toList();
    }
}
