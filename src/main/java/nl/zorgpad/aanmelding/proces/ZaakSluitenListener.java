package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.DossierService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Records the outcome of intake: the property {@code uitkomst} of the end event. Every outcome closes the case, except
 * the start of help.
 */
@Component
class ZaakSluitenListener implements ExecutionListener {

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final IdentityService gebruikers;
    private final Clock klok;

    ZaakSluitenListener(
            AanmeldingService aanmeldingen, DossierService dossiers, @Lazy IdentityService gebruikers, Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public void notify(DelegateExecution zaak) {
        var zaaknummer = zaak.getProcessBusinessKey();
        var uitkomst = Modeleigenschap.van(zaak, "uitkomst");
        zaak.setVariable("uitkomst", uitkomst);
        aanmeldingen.aanmelding(zaaknummer).rondAf(uitkomst, klok.instant());
        if (AanmeldingTotStartProces.GESTART.equals(uitkomst)) {
            dossiers.registreer(zaaknummer, "intake_afgerond", uitkomst, null, null, Gebruiker.van(gebruikers));
        } else {
            dossiers.sluit(zaaknummer, uitkomst, null, Gebruiker.van(gebruikers));
        }
    }
}
