package nl.zorgpad.naspelen;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Chance with a fixed seed. */
final class Loting {

    private final Random toeval;

    Loting(long zaad) {
        this.toeval = new Random(zaad);
    }

    boolean kans(double deel) {
        return toeval.nextDouble() < deel;
    }

    /** A whole number, both ends included. */
    int tussen(int laagst, int hoogst) {
        return laagst + toeval.nextInt(hoogst - laagst + 1);
    }

    <T> T kies(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    /** One of the keys, in proportion to its weight. */
    String kies(Map<String, Double> gewichten) {
        var vast = new TreeMap<>(gewichten);
        var rest = toeval.nextDouble()
                * vast.values().stream().mapToDouble(Double::doubleValue).sum();
        for (var keuze : vast.entrySet()) {
            rest -= keuze.getValue();
            if (rest < 0) {
                return keuze.getKey();
            }
        }
        return vast.lastKey();
    }
}
