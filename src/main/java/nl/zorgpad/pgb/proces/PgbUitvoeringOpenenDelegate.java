package nl.zorgpad.pgb.proces;

import nl.zorgpad.pgb.PgbService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** An award on an objection: the process goes on with what follows an award. */
@Component
class PgbUitvoeringOpenenDelegate implements JavaDelegate {

    private final PgbService aanvragen;

    PgbUitvoeringOpenenDelegate(PgbService aanvragen) {
        this.aanvragen = aanvragen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var aanvraag = aanvragen.aanvraag((String) zaak.getVariable("pgbNummer"));
        PgbBesluitOverdracht.feiten(aanvraag).forEach(zaak::setVariable);
        zaak.setVariable("besluitUiterlijk", aanvraag.besluitUiterlijk().toString());
        zaak.setVariable("keuzeGezin", "pgb");
        if (!zaak.hasVariable("gezinswerkerId")) {
            zaak.setVariable("gezinswerkerId", null);
        }
    }
}
