package nl.zorgpad.pgb.proces;

import java.time.LocalDate;
import nl.zorgpad.pgb.PgbService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The family gave notice of default: from when a penalty runs (Awb 4:17). */
@Component
class PgbIngebrekeStellenDelegate implements JavaDelegate {

    private final PgbService aanvragen;

    PgbIngebrekeStellenDelegate(PgbService aanvragen) {
        this.aanvragen = aanvragen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var datum = LocalDate.parse((String) zaak.getVariable("ingebrekestellingDatum"));
        var aanvraag = aanvragen.stelInGebreke((String) zaak.getVariable("pgbNummer"), datum);
        zaak.setVariable("dwangsomVanaf", aanvraag.dwangsomVanaf().toString());
    }
}
