package nl.zorgpad.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * The answer to one {@link Vraag}.
 *
 * @param keer how often it is there
 * @param kwijt what should be there and is not
 * @param dubbel what is there more often than it should, or should not be there
 */
record Uitslag(String wat, int keer, List<String> kwijt, List<String> dubbel) {

    /** Counts both sides: the same thing may be expected more than once. */
    static Uitslag vergelijk(String wat, Collection<String> verwacht, Collection<String> gevonden) {
        var saldo = new TreeMap<String, Integer>();
        verwacht.forEach(ding -> saldo.merge(ding, -1, Integer::sum));
        gevonden.forEach(ding -> saldo.merge(ding, 1, Integer::sum));
        var kwijt = new ArrayList<String>();
        var dubbel = new ArrayList<String>();
        saldo.forEach((ding, verschil) -> {
            for (var i = verschil; i < 0; i++) {
                kwijt.add(ding);
            }
            for (var i = 0; i < verschil; i++) {
                dubbel.add(ding);
            }
        });
        return new Uitslag(wat, gevonden.size(), kwijt, dubbel);
    }

    boolean goed() {
        return kwijt.isEmpty() && dubbel.isEmpty();
    }
}
