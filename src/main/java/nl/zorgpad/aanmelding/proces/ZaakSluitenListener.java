package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.aanmelding.HulpGestart;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Registratie;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Records the outcome of intake: the property {@code uitkomst} of the end event. Every outcome but the start of help closes
 * the case, unless another process of it still runs.
 */
@Component
class ZaakSluitenListener implements ExecutionListener {

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final IdentityService gebruikers;
    private final Processen processen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    ZaakSluitenListener(
            AanmeldingService aanmeldingen,
            DossierService dossiers,
            @Lazy IdentityService gebruikers,
            Processen processen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
        this.processen = processen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Override
    public void notify(DelegateExecution zaak) {
        var zaaknummer = zaak.getProcessBusinessKey();
        var uitkomst = Modeleigenschap.van(zaak, "uitkomst");
        zaak.setVariable("uitkomst", uitkomst);
        var aanmelding = aanmeldingen.aanmelding(zaaknummer);
        aanmelding.rondAf(uitkomst, klok.instant());
        var einde = new Registratie("intake_afgerond", uitkomst);
        if (AanmeldingTotStartProces.GESTART.equals(uitkomst)) {
            dossiers.registreer(zaaknummer, einde, Gebruiker.van(gebruikers));
            gebeurtenissen.publishEvent(new HulpGestart(
                    zaaknummer, zaak.getTenantId(), aanmelding.gezinswerkerId(), aanmelding.datumAanvang()));
        } else {
            dossiers.rondAf(zaaknummer, einde, () -> isLaatste(zaak), Gebruiker.van(gebruikers));
        }
    }

    private boolean isLaatste(DelegateExecution zaak) {
        return processen.lopend(zaak.getProcessBusinessKey()).stream()
                .allMatch(lopend -> lopend.instantie().equals(zaak.getProcessInstanceId()));
    }
}
