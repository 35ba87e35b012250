package nl.zorgpad.veiligheid.proces;

import java.time.Clock;
import java.time.LocalDate;
import nl.zorgpad.brief.BriefService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Compares the frame (D12) with the one before. Another frame means a letter for the family: which frame, who decides,
 * what is voluntary and which rights it has. [JV2022]
 */
@Component
class KaderVastleggenDelegate implements JavaDelegate {

    private static final String SJABLOON = "kaderbericht";

    private final VeiligheidService veiligheid;
    private final BriefService brieven;
    private final IdentityService gebruikers;
    private final Clock klok;

    KaderVastleggenDelegate(
            VeiligheidService veiligheid, BriefService brieven, @Lazy IdentityService gebruikers, Clock klok) {
        this.veiligheid = veiligheid;
        this.brieven = brieven;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var zaaknummer = zaak.getProcessBusinessKey();
        var kader = (String) zaak.getVariable("kader");
        var regie = (String) zaak.getVariable("regie");
        var veranderd = veiligheid
                .laatste(zaaknummer)
                .orElseThrow()
                .bepaalKader(kader, regie, (String) zaak.getVariable("kaderRegel"), LocalDate.now(klok));
        zaak.setVariable("kaderVeranderd", veranderd);
        if (veranderd) {
            brieven.maak(zaaknummer, SJABLOON, Kadertekst.velden(kader, regie), Gebruiker.van(gebruikers));
        }
    }
}
