package nl.zorgpad.pgb.proces;

import java.time.Clock;
import java.time.LocalDate;
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

/** The forms on the way to a decision: what they found goes to the application, their texts to the dossier. */
@Component
class PgbStandOverdracht implements Formulieroverdracht {

    private final PgbService aanvragen;
    private final DossierService dossiers;
    private final Clock klok;

    PgbStandOverdracht(PgbService aanvragen, DossierService dossiers, Clock klok) {
        this.aanvragen = aanvragen;
        this.dossiers = dossiers;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(
                "pgb-specialist-koppelen",
                "pgb-voorziening",
                "pgb-keuzegesprek",
                "pgb-volledigheid",
                "pgb-overleg",
                "pgb-heroverleg",
                "pgb-commissie",
                "pgb-eerdere-intrekking");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var aanvraag = aanvragen.aanvraag((String) inzending.zaakgegevens().get("pgbNummer"));
        var feiten = switch (inzending.formulier()) {
            case "pgb-specialist-koppelen" -> koppel(aanvraag, stuur, inzending);
            case "pgb-voorziening" -> bepaalVoorziening(aanvraag, stuur);
            case "pgb-keuzegesprek" -> voerKeuzegesprek(aanvraag, stuur, inzending);
            case "pgb-volledigheid" -> controleer(aanvraag, stuur, inzending);
            case "pgb-heroverleg" -> overleg(aanvraag, stuur, inzending, true);
            case "pgb-eerdere-intrekking" -> weegEerdereIntrekking(aanvraag, stuur);
            default -> overleg(aanvraag, stuur, inzending, false);
        };
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        return feiten;
    }

    private Map<String, Object> koppel(PgbAanvraag aanvraag, Antwoorden stuur, Inzending inzending) {
        aanvraag.koppel(stuur.tekst("pgbSpecialistId"), LocalDate.now(klok));
        dossiers.registreer(
                aanvraag.zaaknummer(),
                "pgb_specialist_gekoppeld",
                stuur.tekst("pgbSpecialistId"),
                null,
                null,
                inzending.gebruiker());
        return Map.of("pgbSpecialistGekoppeld", true);
    }

    private static Map<String, Object> bepaalVoorziening(PgbAanvraag aanvraag, Antwoorden stuur) {
        aanvraag.bepaalVoorziening(stuur.tekst("voorzieningNodig"), stuur.tekst("redenGeenVoorziening"));
        return Map.of();
    }

    private Map<String, Object> voerKeuzegesprek(PgbAanvraag aanvraag, Antwoorden stuur, Inzending inzending) {
        if (stuur.ja("keuzegesprekGehouden")) {
            var datum = stuur.datum("bewustKeuzegesprekDatum");
            aanvraag.voerKeuzegesprek(datum);
            dossiers.legKlokVast(
                    aanvraag.zaaknummer(), "pgbKeuzegesprekDatum", datum, null, null, inzending.gebruiker());
        }
        return Map.of();
    }

    private Map<String, Object> controleer(PgbAanvraag aanvraag, Antwoorden stuur, Inzending inzending) {
        var vraag = (String) inzending.dossier().get("vraagOmAanvulling");
        var alAangevuld = Boolean.TRUE.equals(inzending.zaakgegevens().get("motiveringAangevuld"));
        var aanvullen = !stuur.ja("aanvraagVolledig") || !stuur.ja("motiveringVoldoende") && !alAangevuld;
        if (aanvullen && (vraag == null || vraag.isBlank())) {
            throw new FormulierFout(
                    "dossier.vraagOmAanvulling",
                    "Wat moet het gezin aanvullen?: schrijf dit op, want het komt in de brief.");
        }
        var uiterlijk = stuur.datum("aanvullenUiterlijk");
        if (uiterlijk != null && !uiterlijk.isAfter(LocalDate.now(klok))) {
            throw new FormulierFout(
                    "aanvullenUiterlijk", "Uiterste dag om aan te vullen: geef het gezin tijd en kies een latere dag.");
        }
        aanvraag.controleer((String) inzending.zaakgegevens().get("pgbVaardigheid"), vraag);
        return Map.of();
    }

    private Map<String, Object> overleg(
            PgbAanvraag aanvraag, Antwoorden stuur, Inzending inzending, boolean heroverleg) {
        aanvraag.overleg(stuur.tekst("overeenstemming"), stuur.tekst("stressSignaalOuders"), heroverleg);
        dossiers.registreer(
                aanvraag.zaaknummer(),
                "pgb_overeenstemming",
                stuur.tekst("overeenstemming"),
                null,
                null,
                inzending.gebruiker());
        return heroverleg ? Map.of("heroverlegGehad", true) : Map.of();
    }

    private static Map<String, Object> weegEerdereIntrekking(PgbAanvraag aanvraag, Antwoorden stuur) {
        if ("weigeren".equals(stuur.tekst("eerdereIntrekkingOordeel"))) {
            aanvraag.stelVoor(Pgbvoorstel.ZORG_IN_NATURA, "D15-10");
            return Map.of("voorgesteldBesluit", Pgbvoorstel.ZORG_IN_NATURA);
        }
        return Map.of("eerdereIntrekking", "meegewogen");
    }
}
