package nl.zorgpad.afsluiting.proces;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgpad.dossier.Dossierbeheer;
import nl.zorgpad.platform.beslissing.Codelijst;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Destroys the dossier of the case for good, except what must stay. When nothing stays, the name and date of birth of the
 * person go too. [JW 7.3.9]
 */
@Component
class DossierVernietigenDelegate implements JavaDelegate {

    private static final String DEEL = "deels_weigeren";

    private final Dossierbeheer beheer;
    private final Codelijst codelijst;
    private final IdentityService gebruikers;

    DossierVernietigenDelegate(Dossierbeheer beheer, Codelijst codelijst, @Lazy IdentityService gebruikers) {
        this.beheer = beheer;
        this.codelijst = codelijst;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var deel = DEEL.equals(zaak.getVariable("besluit"));
        Set<UUID> blijft = deel
                ? codelijst.waarden(zaak.getVariable("blijftStaan")).stream()
                        .map(UUID::fromString)
                        .collect(Collectors.toSet())
                : Set.of();
        var persoon = deel ? null : UUID.fromString((String) zaak.getVariable("betreftPersoon"));
        zaak.setVariable(
                "vernietigd",
                beheer.vernietig(
                        zaak.getProcessBusinessKey(),
                        blijft,
                        persoon,
                        (String) zaak.getVariable("besluitRegel"),
                        (String) zaak.getVariable("grondBlijven"),
                        Gebruiker.van(gebruikers)));
    }
}
