package nl.zorgpad.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Helps who misspelled a name. */
final class Spelling {

    private Spelling() {}

    /** {@code  Bedoelde u 'urgentie'?}, or nothing when no known name looks like it. */
    static String tip(String woord, Collection<String> bekend) {
        return bekend.stream()
                .min(Comparator.comparingInt(naam -> afstand(woord, naam)))
                .filter(naam -> afstand(woord, naam) <= Math.max(2, woord.length() / 3))
                .map(naam -> " Bedoelde u '" + naam + "'?")
                .orElse("");
    }

    static String lijst(Collection<String> namen) {
        return namen.isEmpty() ? "(geen)" : namen.stream().sorted().collect(Collectors.joining(", "));
    }

    /** How many letters must change, come or go. */
    private static int afstand(String links, String rechts) {
        var vorige = new int[rechts.length() + 1];
        for (var j = 0; j <= rechts.length(); j++) {
            vorige[j] = j;
        }
        for (var i = 1; i <= links.length(); i++) {
            var huidige = new int[rechts.length() + 1];
            huidige[0] = i;
            for (var j = 1; j <= rechts.length(); j++) {
                var gelijk = Character.toLowerCase(links.charAt(i - 1)) == Character.toLowerCase(rechts.charAt(j - 1));
                huidige[j] = List.of(vorige[j] + 1, huidige[j - 1] + 1, vorige[j - 1] + (gelijk ? 0 : 1)).stream()
                        .min(Integer::compare)
                        .orElseThrow();
            }
            vorige = huidige;
        }
        return vorige[rechts.length()];
    }
}
