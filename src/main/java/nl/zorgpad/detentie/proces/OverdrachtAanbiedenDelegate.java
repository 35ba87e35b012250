package nl.zorgpad.detentie.proces;

import nl.zorgpad.detentie.OverdrachtService;
import nl.zorgpad.detentie.Partij;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Offers the case and sets the last day for an answer (PAR-39). */
@Component
class OverdrachtAanbiedenDelegate implements JavaDelegate {

    private final OverdrachtService overdrachten;
    private final IdentityService gebruikers;

    OverdrachtAanbiedenDelegate(OverdrachtService overdrachten, @Lazy IdentityService gebruikers) {
        this.overdrachten = overdrachten;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var aanbod = overdrachten.bied(
                zaak.getProcessBusinessKey(),
                (String) zaak.getVariable("vanRol"),
                Partij.van((String) zaak.getVariable("naarPartij")),
                Gebruiker.van(gebruikers));
        zaak.setVariable("overdrachtId", aanbod.id().toString());
        zaak.setVariable("aanvaardenUiterlijk", aanbod.uiterlijk().toString());
    }
}
