package nl.zorgpad.detentie.proces;

import nl.zorgpad.detentie.DetentieService;
import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The detention ends with the property {@code uitkomst} of the end event. */
@Component
class DetentieAfrondenListener implements ExecutionListener {

    private final DetentieService detenties;

    DetentieAfrondenListener(DetentieService detenties) {
        this.detenties = detenties;
    }

    @Override
    public void notify(DelegateExecution zaak) {
        detenties.rondAf(Detentieproces.id(zaak), Modeleigenschap.van(zaak, "uitkomst"));
    }
}
