package nl.zorgpad.detentie.proces;

import nl.zorgpad.detentie.DetentieService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Somebody is free: sets the last day for contact (PAR-37) and the end of aftercare (PAR-38). */
@Component
class VrijlatingVerwerkenDelegate implements JavaDelegate {

    private final DetentieService detenties;
    private final IdentityService gebruikers;

    VrijlatingVerwerkenDelegate(DetentieService detenties, @Lazy IdentityService gebruikers) {
        this.detenties = detenties;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var detentie = detenties.laatVrij(
                Detentieproces.id(zaak),
                Detentieproces.datum(zaak.getVariable("vrijlatingDatum")),
                Gebruiker.van(gebruikers));
        zaak.setVariable("contactUiterlijk", detentie.contactUiterlijk().toString());
        zaak.setVariable("nazorgTot", detentie.nazorgTot().toString());
    }
}
