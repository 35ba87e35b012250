package nl.zorgpad.pgb.proces;

import java.time.Clock;
import java.time.LocalDate;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The budget ran out: the application ends with the property {@code reden} of the step, unless it ended before. */
@Component
class PgbEindeListener implements ExecutionListener {

    private final PgbService aanvragen;
    private final Clock klok;

    PgbEindeListener(PgbService aanvragen, Clock klok) {
        this.aanvragen = aanvragen;
        this.klok = klok;
    }

    @Override
    public void notify(DelegateExecution zaak) {
        var aanvraag = aanvragen.aanvraag((String) zaak.getVariable("pgbNummer"));
        if (!aanvraag.isBeeindigd()) {
            aanvragen.eindig(aanvraag.pgbNummer(), Modeleigenschap.van(zaak, "reden"), LocalDate.now(klok), null);
        }
    }
}
