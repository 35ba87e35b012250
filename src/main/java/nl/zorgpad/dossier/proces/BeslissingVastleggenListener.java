package nl.zorgpad.dossier.proces;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Registratie;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Writes every decision that a process of a case takes into the history of that case, with the rule that fired: so that a
 * worker sees why. Only for tables that name their rules; helper tables asked by code leave no trace.
 */
@Component
class BeslissingVastleggenListener implements DmnDecisionEvaluationListener {

    private final DossierService dossiers;

    BeslissingVastleggenListener(@Lazy DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DmnDecisionEvaluationEvent gebeurtenis) {
        if (gebeurtenis.getDecisionResult() instanceof DmnDecisionTableEvaluationEvent tabel) {
            var uitvoering = huidigeStap();
            if (uitvoering != null && uitvoering.getVariable("zaaknummer") instanceof String zaaknummer) {
                leg(zaaknummer, tabel);
            }
        }
    }

    /** The business rule task that asked; null when code asked. */
    private static ExecutionEntity huidigeStap() {
        var context = Context.getBpmnExecutionContext();
        var uitvoering = context == null ? null : context.getExecution();
        return uitvoering != null
                        && uitvoering.getActivity() != null
                        && "businessRuleTask".equals(uitvoering.getActivity().getProperty("type"))
                ? uitvoering
                : null;
    }

    private void leg(String zaaknummer, DmnDecisionTableEvaluationEvent tabel) {
        var beslissing = tabel.getDecision().getKey().replace('-', '_');
        for (var regel : tabel.getMatchingRules()) {
            var uitvoer = regel.getOutputEntries();
            var ruleId = waarde(uitvoer, "ruleId");
            if (ruleId != null) {
                var uitkomst = waarde(uitvoer, uitvoer.keySet().iterator().next());
                dossiers.registreer(
                        zaaknummer,
                        new Registratie(beslissing, uitkomst, null, ruleId, waarde(uitvoer, "herkomst")),
                        null);
            }
        }
    }

    private static String waarde(Map<String, DmnEvaluatedOutput> uitvoer, String naam) {
        var veld = uitvoer.get(naam);
        var waarde = veld == null ? null : veld.getValue().getValue();
        if (waarde instanceof Collection<?> lijst) {
            return lijst.isEmpty() ? null : lijst.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        return waarde == null ? null : waarde.toString();
    }
}
