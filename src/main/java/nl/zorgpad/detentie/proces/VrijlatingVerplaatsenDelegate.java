package nl.zorgpad.detentie.proces;

import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The release moves to {@code nieuweEinddatum}. */
@Component
class VrijlatingVerplaatsenDelegate implements JavaDelegate {

    private final Vrijlatingsdag vrijlatingsdag;
    private final IdentityService gebruikers;

    VrijlatingVerplaatsenDelegate(Vrijlatingsdag vrijlatingsdag, @Lazy IdentityService gebruikers) {
        this.vrijlatingsdag = vrijlatingsdag;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        zaak.setVariables(vrijlatingsdag.verplaats(
                Detentieproces.id(zaak),
                zaak.getProcessInstanceId(),
                Detentieproces.datum(zaak.getVariable("nieuweEinddatum")),
                Gebruiker.van(gebruikers)));
    }
}
