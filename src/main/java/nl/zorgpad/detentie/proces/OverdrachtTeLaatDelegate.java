package nl.zorgpad.detentie.proces;

import java.util.UUID;
import nl.zorgpad.detentie.OverdrachtService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** There was no answer in time. */
@Component
class OverdrachtTeLaatDelegate implements JavaDelegate {

    private final OverdrachtService overdrachten;

    OverdrachtTeLaatDelegate(OverdrachtService overdrachten) {
        this.overdrachten = overdrachten;
    }

    @Override
    public void execute(DelegateExecution overdracht) {
        overdrachten.teLaat(UUID.fromString((String) overdracht.getVariable("overdrachtId")));
    }
}
