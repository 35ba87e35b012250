package nl.zorgpad.pgb.proces;

import nl.zorgpad.pgb.PgbService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Plans the next yearly review (PAR-31), or the last day of the budget when that comes first. */
@Component
class PgbHerbeoordelingPlannenDelegate implements JavaDelegate {

    private final PgbService aanvragen;

    PgbHerbeoordelingPlannenDelegate(PgbService aanvragen) {
        this.aanvragen = aanvragen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var aanvraag = aanvragen.planHerbeoordeling((String) zaak.getVariable("pgbNummer"));
        zaak.setVariable(
                "herbeoordelingDatum", aanvraag.herbeoordelingUiterlijk().toString());
    }
}
