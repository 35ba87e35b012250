package nl.zorgpad.aanmelding.proces;

import java.util.HashMap;
import java.util.List;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.platform.beslissing.Beslissingen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Keeps the class of the kennismaking (D05): against the norm of the published figures, and against the norm of its own
 * urgency class as internal service level.
 */
@Component
class KennismakingVastleggenDelegate implements JavaDelegate {

    private final AanmeldingService aanmeldingen;
    private final Beslissingen beslissingen;

    KennismakingVastleggenDelegate(AanmeldingService aanmeldingen, Beslissingen beslissingen) {
        this.aanmeldingen = aanmeldingen;
        this.beslissingen = beslissingen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var feiten = new HashMap<String, Object>();
        for (var naam : List.of("kennismakingDatum", "wd", "laterOpWens", "wdEersteAanbod")) {
            feiten.put(naam, zaak.getVariable(naam));
        }
        feiten.put("norm", zaak.getVariable("kennismakingWerkdagen"));
        var klasseEigenNorm =
                (String) beslissingen.regel("classificeer-kennismaking", feiten).get("klasse");
        aanmeldingen
                .aanmelding(zaak.getProcessBusinessKey())
                .classificeer(
                        (String) zaak.getVariable("kennismakingKlasse"),
                        (String) zaak.getVariable("kennismakingRegel"),
                        klasseEigenNorm);
    }
}
