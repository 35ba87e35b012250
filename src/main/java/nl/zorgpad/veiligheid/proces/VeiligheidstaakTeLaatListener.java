package nl.zorgpad.veiligheid.proces;

import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** A task of the work on safety is late: the property {@code taak} says which. It stays in the history of the case. */
@Component
class VeiligheidstaakTeLaatListener implements ExecutionListener {

    private final DossierService dossiers;

    VeiligheidstaakTeLaatListener(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void notify(DelegateExecution zaak) {
        var taak = Modeleigenschap.van(zaak, "taak");
        zaak.setVariable("teLateTaak", taak);
        dossiers.registreer(
                zaak.getProcessBusinessKey(), "veiligheidstaak_te_laat", taak.replace('-', '_'), null, null, null);
    }
}
