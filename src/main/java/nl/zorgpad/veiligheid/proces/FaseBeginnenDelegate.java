package nl.zorgpad.veiligheid.proces;

import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import nl.zorgpad.veiligheid.Fase;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The family enters a phase: the property {@code fase} of the step. */
@Component
class FaseBeginnenDelegate implements JavaDelegate {

    private final VeiligheidService veiligheid;
    private final DossierService dossiers;
    private final Veiligheidskalender kalender;
    private final IdentityService gebruikers;

    FaseBeginnenDelegate(
            VeiligheidService veiligheid,
            DossierService dossiers,
            Veiligheidskalender kalender,
            @Lazy IdentityService gebruikers) {
        this.veiligheid = veiligheid;
        this.dossiers = dossiers;
        this.kalender = kalender;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var fase = Fase.vanCode(Modeleigenschap.van(zaak, "fase"));
        var traject = veiligheid.lopend(zaak.getProcessBusinessKey());
        traject.begin(fase, kalender.vandaag());
        dossiers.registreer(
                zaak.getProcessBusinessKey(), "veiligheidsfase", fase.code(), null, null, Gebruiker.van(gebruikers));
        var overgang = kalender.overgangVanaf(fase, kalender.vandaag());
        zaak.setVariable("fase", fase.code());
        zaak.setVariable("faseVanaf", kalender.vandaag().toString());
        zaak.setVariable("overgangVanaf", overgang == null ? null : overgang.toString());
        zaak.setVariable("faseVervolg", null);
        zaak.setVariable("lopendeAfspraken", traject.openAfspraken().size());
    }
}
