package nl.zorgpad.pgb.proces;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgpad.pgb.PgbAanvraag;

/** What letters say about an application, in words. */
final class Pgbbrief {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);

    private static final Map<String, String> BESLUITEN = Map.of(
            "pgb_toegekend", "U krijgt het persoonsgebonden budget dat u heeft aangevraagd.",
            "pgb_gedeeltelijk", "U krijgt een deel van het persoonsgebonden budget dat u heeft aangevraagd.",
            "zin_in_plaats", "U krijgt geen persoonsgebonden budget. Wij bieden u zorg in natura aan.",
            "afgewezen_voorziening", "U krijgt geen persoonsgebonden budget, want een voorziening is niet nodig.",
            "buiten_behandeling", "Wij behandelen uw aanvraag niet, want zij is niet op tijd aangevuld.",
            "herzien", "Wij wijzigen uw persoonsgebonden budget.",
            "intrekken", "Wij trekken uw persoonsgebonden budget in.",
            "terugvorderen", "Wij trekken uw persoonsgebonden budget in en vragen geld terug.");

    private static final Map<String, String> GRONDEN = Map.of(
            "8.1.1_lid_2a", "Jeugdwet artikel 8.1.1 lid 2 onder a",
            "8.1.1_lid_2b", "Jeugdwet artikel 8.1.1 lid 2 onder b",
            "8.1.1_lid_2c", "Jeugdwet artikel 8.1.1 lid 2 onder c",
            "8.1.1_lid_4a", "Jeugdwet artikel 8.1.1 lid 4 onder a",
            "8.1.1_lid_4b", "Jeugdwet artikel 8.1.1 lid 4 onder b",
            "2.3", "Jeugdwet artikel 2.3",
            "1.2", "Jeugdwet artikel 1.2",
            "awb_4.5", "Algemene wet bestuursrecht artikel 4:5");

    private Pgbbrief() {}

    /** The fields of the letter {@code pgb-beschikking}. */
    static Map<String, String> beschikking(
            PgbAanvraag aanvraag, String besluit, LocalDate op, Collection<String> gronden, String motivering) {
        var velden = new HashMap<String, String>();
        velden.put("pgbNummer", aanvraag.pgbNummer());
        velden.put("aanvraagDatum", datum(aanvraag.aanvraagDatum()));
        velden.put("besluitTekst", BESLUITEN.get(besluit));
        velden.put("budgetTekst", aanvraag.isToegekend() && !aanvraag.isBeeindigd() ? budget(aanvraag) : "");
        velden.put("grondslagen", gronden(gronden));
        velden.put("motivering", motivering);
        velden.put("bekendmakingDatum", datum(op));
        velden.put("bezwaarUiterlijk", datum(aanvraag.bezwaarUiterlijk()));
        return velden;
    }

    /** What a decision on an objection says. */
    static String opBezwaar(String beslissing) {
        return switch (beslissing) {
            case "alsnog_toegekend" -> "U heeft gelijk. U krijgt alsnog een persoonsgebonden budget.";
            case "ander_besluit" -> "U heeft gelijk. Wij nemen een ander besluit.";
            case "niet_ontvankelijk" -> "Wij kunnen uw bezwaar niet behandelen. Ons besluit blijft zoals het is.";
            default -> "Ons besluit blijft zoals het is.";
        };
    }

    private static String budget(PgbAanvraag aanvraag) {
        var tekst = "Het budget is " + euro(aanvraag.bedragPerWeek()) + " per week, van " + datum(aanvraag.ingang())
                + " tot en met " + datum(aanvraag.einde()) + ". Het tarief is " + euro(aanvraag.tarief()) + ".";
        return aanvraag.eigenBijdragePerWeek().signum() > 0
                ? tekst + " Uw aanbieder is duurder. Het verschil betaalt u zelf: "
                        + euro(aanvraag.eigenBijdragePerWeek()) + " per week."
                : tekst;
    }

    private static String gronden(Collection<String> gronden) {
        return gronden.isEmpty()
                ? "Jeugdwet artikel 8.1.1"
                : gronden.stream().map(code -> GRONDEN.getOrDefault(code, code)).collect(Collectors.joining("; "));
    }

    static String datum(LocalDate dag) {
        return dag.format(DATUM);
    }

    private static String euro(BigDecimal bedrag) {
        return String.format(NEDERLANDS, "€ %,.2f", bedrag);
    }
}
