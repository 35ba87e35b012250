package nl.zorgpad.rommel;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgpad.platform.Kanarie;

/**
 * Something that nobody should send.
 *
 * @param soort what it is, for the message of a failing test
 * @param json as it goes over the wire: also what Java cannot hold, such as half a character
 */
record Rommelwaarde(String soort, String json) {

    private static final String VOGEL = Kanarie.VRIJE_TEKST;
    private static final int LANG = 100_000;
    private static final int DIEP = 1_200;

    /** Texts that are strange, yet fine in a text field; what cannot be stored falls out. */
    private static final Set<String> GOEDE_TEKST = Set.of(
            "null",
            "leeg",
            "witruimte",
            "stuurtekens",
            "nul-teken",
            "half teken",
            "omgekeerd half teken",
            "richting omgedraaid",
            "emoji",
            "van rechts naar links",
            "html",
            "JUEL",
            "FEEL",
            "SQL",
            "formule",
            "sjabloon",
            "datum met tijd",
            "datum die niet bestaat",
            "datum nul",
            "jaar 99999",
            "begin van de jaartelling",
            "getal als tekst",
            "exponent als tekst",
            "oneindig als tekst",
            "geen getal als tekst");

    private static final Set<String> LEEG = Set.of("null", "leeg", "witruimte", "alleen onzichtbaar");

    static List<Rommelwaarde> alles() {
        var alles = new ArrayList<Rommelwaarde>();
        voegToe(alles, "object", "{\"tekst\":\"" + VOGEL + "\"}");
        voegToe(alles, "lijst", "[\"" + VOGEL + "\"]");
        voegToe(alles, "lijst met null", "[null]");
        voegToe(alles, "lijst in lijst", "[[\"a\"],{\"a\":1}]");
        voegToe(alles, "getal", "731");
        voegToe(alles, "waar", "true");
        voegToe(alles, "null", "null");
        voegToe(alles, "leeg", "\"\"");
        voegToe(alles, "witruimte", "\" \\t \\n \"");
        voegToe(alles, "alleen onzichtbaar", "\"\\u200b\\u2060\\ufeff\\u00a0\"");
        voegToe(alles, "lang", "\"" + VOGEL + "k".repeat(LANG) + "\"");
        voegToe(alles, "stuurtekens", "\"" + VOGEL + "\\u0001\\u0007\\u001b[31m\"");
        voegToe(alles, "nul-teken", "\"" + VOGEL + "\\u0000\"");
        voegToe(alles, "half teken", "\"" + VOGEL + "\\ud800\"");
        voegToe(alles, "omgekeerd half teken", "\"\\udc00\\ud800 " + VOGEL + "\"");
        voegToe(alles, "emoji", "\"" + VOGEL + " \\ud83d\\udc26\\ud83d\\udc68\\u200d\\ud83d\\udc67\"");
        voegToe(alles, "van rechts naar links", "\"\\u0645\\u0631\\u062d\\u0628\\u0627 " + VOGEL + "\"");
        voegToe(alles, "richting omgedraaid", "\"\\u202e\\u2066" + VOGEL + " e\\u0301\\ufffe\"");
        voegToe(alles, "html", "\"<script>alert('" + VOGEL + "')</script><img src=x onerror=alert(1)>\"");
        voegToe(alles, "JUEL", "\"${taskService.complete('" + VOGEL + "')} #{1+1}\"");
        voegToe(alles, "FEEL", "\"=for i in 1..1000000 return i // " + VOGEL + "\"");
        voegToe(alles, "SQL", "\"'; drop table zaak; -- " + VOGEL + "\"");
        voegToe(alles, "formule", "\"=HYPERLINK(\\\"http://x.example\\\";\\\"" + VOGEL + "\\\")\"");
        voegToe(alles, "sjabloon", "\"{{7*7}} [[${7*7}]] __${7*7}__ " + VOGEL + "\"");
        voegToe(alles, "geen getal als tekst", "\"NaN\"");
        voegToe(alles, "oneindig als tekst", "\"Infinity\"");
        voegToe(alles, "exponent als tekst", "\"1e999\"");
        voegToe(alles, "exponent", "1e999");
        voegToe(alles, "kleine exponent", "1e-999");
        voegToe(alles, "min nul", "-0");
        voegToe(alles, "negatief", "-1");
        voegToe(alles, "groot getal", "123456789012345678901234567890");
        voegToe(alles, "getal als tekst", "\"2\"");
        voegToe(alles, "lang getal", "9".repeat(2_000));
        voegToe(alles, "datum die niet bestaat", "\"2026-02-30\"");
        voegToe(alles, "datum nul", "\"0000-00-00\"");
        voegToe(alles, "jaar 99999", "\"99999-01-01\"");
        voegToe(alles, "datum met tijd", "\"2026-03-02T25:61\"");
        voegToe(alles, "begin van de jaartelling", "\"0001-01-01\"");
        voegToe(alles, "diep genest", "[".repeat(DIEP) + "]".repeat(DIEP));
        voegToe(alles, "breed", Stream.generate(() -> "0").limit(20_000).collect(joining(",", "[", "]")));
        return List.copyOf(alles);
    }

    private static void voegToe(List<Rommelwaarde> alles, String soort, String json) {
        alles.add(new Rommelwaarde(soort, json));
    }

    boolean isLeeg() {
        return LEEG.contains(soort);
    }

    /** Whether a field of this type must refuse it, whatever else the form asks. */
    boolean moetGeweigerd(Rommelveld veld) {
        if (isLeeg()) {
            return veld.verplicht() || !Set.of("null", "leeg").contains(soort) && !veld.isTekst();
        }
        return switch (veld.type()) {
            case "textfield", "textarea" -> !GOEDE_TEKST.contains(soort);
            case "number" ->
                !Set.of("getal", "min nul", "negatief", "getal als tekst", "kleine exponent")
                        .contains(soort);
            case "checkbox" -> !soort.equals("waar");
            default -> true;
        };
    }

    @Override
    public String toString() {
        return soort;
    }
}
