package nl.zorgpad.pgb.proces;

import java.time.Clock;
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

/** The family withdraws its application or chooses help in kind before the decision: a letter confirms it. */
@Component
class PgbIntrekkingBevestigenDelegate implements JavaDelegate {

    private final PgbService aanvragen;
    private final BriefService brieven;
    private final IdentityService gebruikers;
    private final Clock klok;

    PgbIntrekkingBevestigenDelegate(
            PgbService aanvragen, BriefService brieven, @Lazy IdentityService gebruikers, Clock klok) {
        this.aanvragen = aanvragen;
        this.brieven = brieven;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var gemeld = (String) zaak.getVariable("meldingDatum");
        var op = gemeld == null ? LocalDate.now(klok) : LocalDate.parse(gemeld);
        var gebruiker = Gebruiker.van(gebruikers);
        var reden = "zin".equals(zaak.getVariable("keuzeGezin")) ? "koos_zorg_in_natura" : "ingetrokken";
        var aanvraag = aanvragen.eindig((String) zaak.getVariable("pgbNummer"), reden, op, gebruiker);
        brieven.maak(
                aanvraag.zaaknummer(),
                "algemeen",
                Map.of(
                        "onderwerp", "uw aanvraag " + aanvraag.pgbNummer(),
                        "tekst",
                                "Op " + Pgbbrief.datum(op)
                                        + " heeft u ons laten weten dat u uw aanvraag voor een persoonsgebonden budget van "
                                        + Pgbbrief.datum(aanvraag.aanvraagDatum())
                                        + " intrekt. Wij behandelen deze aanvraag daarom niet meer. U kunt altijd opnieuw"
                                        + " een aanvraag doen."),
                gebruiker);
    }
}
