package nl.zorgpad.pgb.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** An objection that ends without a decision on its contents: the property {@code uitkomst} says how. */
@Component
class BezwaarAfdoenListener implements ExecutionListener {

    private final PgbService aanvragen;
    private final IdentityService gebruikers;
    private final Clock klok;

    BezwaarAfdoenListener(PgbService aanvragen, @Lazy IdentityService gebruikers, Clock klok) {
        this.aanvragen = aanvragen;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public void notify(DelegateExecution zaak) {
        var id = UUID.fromString((String) zaak.getVariable("bezwaarId"));
        if (aanvragen.bezwaar(id).beslissing() == null) {
            aanvragen.beslisOpBezwaar(
                    id,
                    Modeleigenschap.van(zaak, "uitkomst"),
                    LocalDate.now(klok),
                    false,
                    null,
                    Gebruiker.van(gebruikers));
        }
    }
}
