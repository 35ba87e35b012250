package nl.zorgpad.platform.procesmotor;

import nl.zorgpad.platform.beveiliging.Modelbean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * A task that comes back starts without the answers of last time: the property {@code wissen} of the task names them,
 * separated by spaces. Otherwise the form would show them as if they were given now.
 */
@Modelbean
@Component
class AntwoordenWissenListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution zaak) {
        for (var veld : Modeleigenschap.van(zaak, "wissen").split("\\s+")) {
            zaak.setVariable(veld, null);
        }
    }
}
