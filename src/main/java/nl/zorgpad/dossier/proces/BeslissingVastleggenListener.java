package nl.zorgpad.dossier.proces;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Registratie;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
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

    private static final int LANGSTE_WAARDE = 120;

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
        List<DmnEvaluatedDecisionRule> regels = tabel.getMatchingRules();
        var ruleId = uitvoer(regels, "ruleId");
        if (ruleId.isEmpty()) {
            return;
        }
        var eerste = regels.get(0).getOutputEntries().keySet().iterator().next();
        dossiers.registreer(
                zaaknummer,
                new Registratie(
                        tabel.getDecision().getKey().replace('-', '_'),
                        uitvoer(regels, eerste),
                        null,
                        ruleId,
                        uitvoer(regels, "herkomst")),
                null);
    }

    private static String uitvoer(List<DmnEvaluatedDecisionRule> regels, String naam) {
        var tekst = regels.stream()
                .map(DmnEvaluatedDecisionRule::getOutputEntries)
                .map(Map::entrySet)
                .flatMap(velden -> velden.stream().filter(veld -> veld.getKey().equals(naam)))
                .map(veld -> veld.getValue().getValue().getValue())
                .filter(waarde -> waarde != null)
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining(","));
        return tekst.length() <= LANGSTE_WAARDE ? tekst : tekst.substring(0, LANGSTE_WAARDE);
    }
}
