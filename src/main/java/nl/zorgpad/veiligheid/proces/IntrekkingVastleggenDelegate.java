package nl.zorgpad.veiligheid.proces;

import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The family wants no help any more while there is risk: not a closing, but a hand-over. [HPU] */
@Component
class IntrekkingVastleggenDelegate implements JavaDelegate {

    private static final String INGETROKKEN = "ingetrokken";

    private final DossierService dossiers;
    private final IdentityService gebruikers;

    IntrekkingVastleggenDelegate(DossierService dossiers, @Lazy IdentityService gebruikers) {
        this.dossiers = dossiers;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        dossiers.registreer(
                zaak.getProcessBusinessKey(),
                "toestemming_veiligheid",
                INGETROKKEN,
                null,
                null,
                Gebruiker.van(gebruikers));
        zaak.setVariable("toestemming", INGETROKKEN);
        zaak.setVariable("faseVervolg", null);
        zaak.setVariable("signaalSoort", VeiligheidTop3Proces.INGETROKKEN);
        zaak.setVariable("trajectUitkomst", VeiligheidTop3Proces.OPNIEUW);
    }
}
