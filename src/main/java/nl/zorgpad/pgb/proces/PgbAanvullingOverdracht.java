package nl.zorgpad.pgb.proces;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.pgb.PgbAanvraag;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The supplement came in, or did not: the legal term runs again (Awb 4:15). */
@Component
class PgbAanvullingOverdracht implements Formulieroverdracht {

    private final PgbService aanvragen;
    private final DossierService dossiers;

    PgbAanvullingOverdracht(PgbService aanvragen, DossierService dossiers) {
        this.aanvragen = aanvragen;
        this.dossiers = dossiers;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("pgb-aanvulling", "pgb-niet-aangevuld");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var aanvraag = aanvragen.aanvraag((String) inzending.zaakgegevens().get("pgbNummer"));
        var keuze = stuur.tekst("nietAangevuldBesluit");
        var aangevuld = stuur.datum("aanvullingDatum");
        if (aangevuld != null) {
            controleer(aanvraag, aangevuld);
        }
        aanvragen.hervat(
                aanvraag.pgbNummer(),
                aangevuld == null ? aanvraag.aanvullenUiterlijk().plusDays(1) : aangevuld,
                inzending.gebruiker());
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        var feiten = new HashMap<String, Object>();
        feiten.put("besluitUiterlijk", aanvraag.besluitUiterlijk().toString());
        feiten.put("internUiterlijk", aanvraag.internUiterlijk().toString());
        if ("buiten_behandeling".equals(keuze)) {
            aanvraag.stelVoor(Pgbvoorstel.NIET_BEHANDELEN, "D15-4");
            feiten.put("voorgesteldBesluit", Pgbvoorstel.NIET_BEHANDELEN);
        } else if ("toch_behandelen".equals(keuze)) {
            feiten.put("aanvraagVolledig", "ja");
            feiten.put("motiveringAangevuld", true);
        }
        return feiten;
    }

    private static void controleer(PgbAanvraag aanvraag, LocalDate aangevuld) {
        if (aangevuld.isBefore(aanvraag.opgeschortOp())) {
            throw new FormulierFout(
                    "aanvullingDatum",
                    "Op welke dag kwam de aanvulling binnen?: dit is voor de dag waarop om aanvulling is gevraagd.");
        }
    }
}
