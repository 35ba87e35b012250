package nl.zorgpad.dossier.proces;

import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Registratie;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Records how a process of the case ended: the property {@code uitkomst} of the end event. The case closes when no other
 * process runs that helps the family.
 */
@Component
class ZaakAfrondenListener implements ExecutionListener {

    /** Processes about the dossier or after the help: they do not keep a case open. */
    private static final Set<String> GEEN_HULP = Set.of("nazorg", "dossierverzoek");

    private final DossierService dossiers;
    private final Processen processen;
    private final RepositoryService modellen;
    private final IdentityService gebruikers;

    ZaakAfrondenListener(
            DossierService dossiers,
            Processen processen,
            @Lazy RepositoryService modellen,
            @Lazy IdentityService gebruikers) {
        this.dossiers = dossiers;
        this.processen = processen;
        this.modellen = modellen;
        this.gebruikers = gebruikers;
    }

    @Override
    public void notify(DelegateExecution zaak) {
        var uitkomst = Modeleigenschap.van(zaak, "uitkomst");
        zaak.setVariable("uitkomst", uitkomst);
        dossiers.rondAf(
                zaak.getProcessBusinessKey(),
                new Registratie(proces(zaak).replace('-', '_') + "_afgerond", uitkomst),
                () -> processen.lopend(zaak.getProcessBusinessKey()).stream()
                        .filter(lopend -> !GEEN_HULP.contains(lopend.proces()))
                        .allMatch(lopend -> lopend.instantie().equals(zaak.getProcessInstanceId())),
                Gebruiker.van(gebruikers));
    }

    private String proces(DelegateExecution zaak) {
        ProcessDefinition model =
                AlsZorgpad.doe(gebruikers, () -> modellen.getProcessDefinition(zaak.getProcessDefinitionId()));
        return model.getKey();
    }
}
