package nl.zorgpad.platform.procesmotor;

import nl.zorgpad.platform.beveiliging.Modelbean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Makes the zaaknummer the business key, whatever was typed as one. */
@Modelbean
@Component
class ZaakOpenenListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution zaak) {
        zaak.setProcessBusinessKey((String) zaak.getVariable("zaaknummer"));
    }
}
