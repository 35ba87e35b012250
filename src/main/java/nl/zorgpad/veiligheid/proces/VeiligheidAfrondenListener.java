package nl.zorgpad.veiligheid.proces;

import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Ends the work on safety with the property {@code uitkomst} of the end event. */
@Component
class VeiligheidAfrondenListener implements ExecutionListener {

    private final VeiligheidService veiligheid;

    VeiligheidAfrondenListener(VeiligheidService veiligheid) {
        this.veiligheid = veiligheid;
    }

    @Override
    public void notify(DelegateExecution zaak) {
        veiligheid.rondAf(zaak.getProcessBusinessKey(), Modeleigenschap.van(zaak, "uitkomst"));
    }
}
