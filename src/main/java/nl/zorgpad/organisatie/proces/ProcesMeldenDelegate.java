package nl.zorgpad.organisatie.proces;

import nl.zorgpad.organisatie.Processen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Tells the other processes of the case something; nobody needs to be waiting for it. Properties of the step: {@code
 * bericht} and {@code meegeven}, as in {@link ProcesStartenDelegate}.
 */
@Component
class ProcesMeldenDelegate implements JavaDelegate {

    private final Processen processen;

    ProcesMeldenDelegate(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        processen.meld(Procesbericht.naam(zaak), zaak.getProcessBusinessKey(), Procesbericht.meegegeven(zaak));
    }
}
