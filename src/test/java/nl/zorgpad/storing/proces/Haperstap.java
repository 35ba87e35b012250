package nl.zorgpad.storing.proces;

import nl.zorgpad.platform.Kanarie;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A step of a test that fails until it is mended, with a family in its message. */
@Component
class Haperstap implements JavaDelegate {

    volatile boolean stuk = true;

    @Override
    public void execute(DelegateExecution zaak) {
        if (stuk) {
            throw new IllegalStateException("Kan " + Kanarie.VOORNAAM + " niet bereiken");
        }
    }
}
