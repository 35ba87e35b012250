package nl.zorgpad.organisatie.proces;

import nl.zorgpad.organisatie.Processen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Starts another process for the same case and team. Properties of the step: {@code bericht}, the message of its start
 * event; {@code meegeven}, the facts that go along, separated by spaces.
 */
@Component
class ProcesStartenDelegate implements JavaDelegate {

    private final Processen processen;

    ProcesStartenDelegate(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        processen.start(
                Procesbericht.naam(zaak),
                zaak.getProcessBusinessKey(),
                zaak.getTenantId(),
                Procesbericht.meegegeven(zaak));
    }
}
