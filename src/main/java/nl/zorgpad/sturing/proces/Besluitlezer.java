package nl.zorgpad.sturing.proces;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgpad.sturing.Zaakverloop.Besluit;
import nl.zorgpad.sturing.Zaakverloop.Regel;
import nl.zorgpad.sturing.Zaakverloop.Waarde;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads which decisions were taken in an instance, and why: the rules that fired with their annotations. */
@Component
class Besluitlezer {

    private static final String REGEL = "ruleId";
    private static final String HERKOMST = "herkomst";

    private final RepositoryService modellen;
    private final HistoryService historie;

    Besluitlezer(@Lazy RepositoryService modellen, @Lazy HistoryService historie) {
        this.modellen = modellen;
        this.historie = historie;
    }

    List<Besluit> van(String zaak, Function<Date, OffsetDateTime> moment) {
        Map<String, DmnModelInstance> tabellen = new HashMap<>();
        return historie
                .createHistoricDecisionInstanceQuery()
                .processInstanceId(zaak)
                .includeInputs()
                .includeOutputs()
                .orderByEvaluationTime()
                .asc()
                .list()
                .stream()
                .map(besluit -> besluit(
                        besluit,
                        moment.apply(besluit.getEvaluationTime()),
                        tabellen.computeIfAbsent(besluit.getDecisionDefinitionId(), modellen::getDmnModelInstance)))
                .toList();
    }

    private static Besluit besluit(HistoricDecisionInstance besluit, OffsetDateTime moment, DmnModelInstance tabel) {
        var invoer = besluit.getInputs().stream()
                .map(feit -> new Waarde(
                        Objects.requireNonNullElse(feit.getClauseName(), feit.getClauseId()), tekst(feit.getValue())))
                .toList();
        var regels = besluit.getOutputs().stream()
                .collect(Collectors.groupingBy(
                        HistoricDecisionOutputInstance::getRuleOrder, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(uitvoer -> regel(uitvoer, tabel))
                .toList();
        return new Besluit(
                besluit.getActivityId(),
                besluit.getDecisionDefinitionKey(),
                besluit.getDecisionDefinitionName(),
                moment,
                invoer,
                regels);
    }

    private static Regel regel(List<HistoricDecisionOutputInstance> uitvoer, DmnModelInstance tabel) {
        String naam = uitvoer.get(0).getRuleId();
        List<Waarde> uitkomst = new ArrayList<>();
        for (var waarde : uitvoer) {
            if (REGEL.equals(waarde.getVariableName())) {
                naam = tekst(waarde.getValue());
            } else if (!HERKOMST.equals(waarde.getVariableName())) {
                uitkomst.add(new Waarde(
                        Objects.requireNonNullElse(waarde.getClauseName(), waarde.getVariableName()),
                        tekst(waarde.getValue())));
            }
        }
        return new Regel(naam, waarom(tabel, uitvoer.get(0).getRuleId()), uitkomst);
    }

    private static String waarom(DmnModelInstance tabel, String regel) {
        return tabel.getModelElementById(regel) instanceof Rule rij && rij.getDescription() != null
                ? rij.getDescription().getTextContent()
                : null;
    }

    private static String tekst(Object waarde) {
        return waarde == null ? null : waarde.toString();
    }
}
