package nl.zorgpad.aanmelding.proces;

import nl.zorgpad.aanmelding.AanmeldingService;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Keeps the class of the kennismaking (D05): against the norm of the published figures, and against the norm of its own
 * urgency class as internal service level.
 */
@Component
class KennismakingVastleggenDelegate implements JavaDelegate {

    private final AanmeldingService aanmeldingen;
    private final DecisionService beslissingen;

    KennismakingVastleggenDelegate(AanmeldingService aanmeldingen, @Lazy DecisionService beslissingen) {
        this.aanmeldingen = aanmeldingen;
        this.beslissingen = beslissingen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var feiten = Variables.createVariables();
        for (var naam : new String[] {"kennismakingDatum", "wd", "laterOpWens", "wdEersteAanbod"}) {
            feiten.put(naam, zaak.getVariable(naam));
        }
        feiten.put("norm", zaak.getVariable("kennismakingWerkdagen"));
        String klasseEigenNorm = beslissingen
                .evaluateDecisionTableByKey("classificeer-kennismaking", feiten)
                .getSingleResult()
                .getEntry("klasse");
        aanmeldingen
                .aanmelding(zaak.getProcessBusinessKey())
                .classificeer(
                        (String) zaak.getVariable("kennismakingKlasse"),
                        (String) zaak.getVariable("kennismakingRegel"),
                        klasseEigenNorm);
    }
}
