package nl.zorgpad.gezinsplan.proces;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Brings the facts of the plan to the process, for decision D13. */
@Component
class PlanstandLezenDelegate implements JavaDelegate {

    private final Planvolledigheid volledigheid;

    PlanstandLezenDelegate(Planvolledigheid volledigheid) {
        this.volledigheid = volledigheid;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        volledigheid
                .feiten(zaak.getProcessBusinessKey())
                .forEach((feit, waarde) ->
                        zaak.setVariable("zorgenOverVeiligheid".equals(feit) ? "planVeiligheid" : feit, waarde));
    }
}
