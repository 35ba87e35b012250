package nl.zorgpad.afsluiting.proces;

import nl.zorgpad.afsluiting.ErvaringswijzerService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whether the family used its link; what it answered is nowhere to be found. */
@Component
class ErvaringNagaanDelegate implements JavaDelegate {

    private final ErvaringswijzerService ervaringen;

    ErvaringNagaanDelegate(ErvaringswijzerService ervaringen) {
        this.ervaringen = ervaringen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        zaak.setVariable("ervaringIngevuld", ervaringen.ingevuld(zaak.getProcessBusinessKey()));
    }
}
