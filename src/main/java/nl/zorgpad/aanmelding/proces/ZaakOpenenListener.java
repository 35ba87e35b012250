package nl.zorgpad.aanmelding.proces;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Makes the zaaknummer the business key, whatever was typed as one. */
@Component
class ZaakOpenenListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution zaak) {
        zaak.setProcessBusinessKey((String) zaak.getVariable("zaaknummer"));
    }
}
