package nl.zorgpad.pgb.proces;

import java.time.Clock;
import java.time.LocalDate;
import nl.zorgpad.pgb.PgbService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Questions about an awarded budget, for the gateways of the process. */
@Component
public class Pgbbudget {

    private final PgbService aanvragen;
    private final Clock klok;

    Pgbbudget(PgbService aanvragen, Clock klok) {
        this.aanvragen = aanvragen;
        this.klok = klok;
    }

    /** Whether today is the last day of the budget, or later. */
    public boolean isVoorbij(DelegateExecution zaak) {
        var einde = aanvragen.aanvraag((String) zaak.getVariable("pgbNummer")).einde();
        return !LocalDate.now(klok).isBefore(einde);
    }
}
