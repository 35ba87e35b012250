package nl.zorgpad.detentie.proces;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.procesmotor.Antwoorden;

/** The basic conditions in a form: {@code basisOnderdak} and so on. [HR-REINT] */
final class Voorwaarden {

    private static final List<String> ALLE =
            List.of("id", "onderdak", "werkInkomen", "schulden", "zorgverzekering", "zorg", "netwerk");

    private Voorwaarden() {}

    static Map<String, String> uit(Antwoorden stuur) {
        var standen = new LinkedHashMap<String, String>();
        ALLE.forEach(naam ->
                standen.put(naam, stuur.tekst("basis" + Character.toUpperCase(naam.charAt(0)) + naam.substring(1))));
        return standen;
    }
}
