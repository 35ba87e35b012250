package nl.zorgpad.pgb.proces;

import java.time.LocalDate;
import java.util.Map;
import nl.zorgpad.brief.BriefService;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sends the request for a supplement and lets the legal term stand still (Awb 4:5, 4:15). */
@Component
class PgbAanvullingVragenDelegate implements JavaDelegate {

    private final PgbService aanvragen;
    private final BriefService brieven;
    private final IdentityService gebruikers;

    PgbAanvullingVragenDelegate(PgbService aanvragen, BriefService brieven, @Lazy IdentityService gebruikers) {
        this.aanvragen = aanvragen;
        this.brieven = brieven;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var uiterlijk = (String) zaak.getVariable("aanvullenUiterlijk");
        var aanvraag = aanvragen.schortOp(
                (String) zaak.getVariable("pgbNummer"), uiterlijk == null ? null : LocalDate.parse(uiterlijk));
        zaak.setVariable("aanvullenUiterlijk", aanvraag.aanvullenUiterlijk().toString());
        zaak.setVariable("besluitUiterlijk", aanvraag.besluitUiterlijk().toString());
        if ("D15-7".equals(zaak.getVariable("toetsRegel"))) {
            zaak.setVariable("motiveringAangevuld", true);
        }
        brieven.maak(
                aanvraag.zaaknummer(),
                "pgb-aanvulling",
                Map.of(
                        "pgbNummer", aanvraag.pgbNummer(),
                        "aanvraagDatum", Pgbbrief.datum(aanvraag.aanvraagDatum()),
                        "vraagOmAanvulling",
                                aanvraag.vraagOmAanvulling() == null
                                        ? "Schrijf op waarom zorg in natura niet past."
                                        : aanvraag.vraagOmAanvulling(),
                        "aanvullenUiterlijk", Pgbbrief.datum(aanvraag.aanvullenUiterlijk())),
                Gebruiker.van(gebruikers));
    }
}
