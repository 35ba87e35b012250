package bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What was measured: for each measure and side all values. */
final class Uitslag {

    private final Map<String, Map<String, double[]>> waarden = new LinkedHashMap<>();

    void voegToe(String wat, String kant, double... nieuw) {
        waarden.computeIfAbsent(wat, naam -> new TreeMap<>()).merge(kant, nieuw.clone(), (oud, meer) -> {
            var samen = Arrays.copyOf(oud, oud.length + meer.length);
            System.arraycopy(meer, 0, samen, oud.length, meer.length);
            return samen;
        });
    }

    void starttijd(String kant, long ms) {
        voegToe("start-up ms", kant, ms);
    }

    boolean heeft(String wat, String kant) {
        return waarden.getOrDefault(wat, Map.of()).containsKey(kant);
    }

    Iterable<String> namen(String begin) {
        return waarden.keySet().stream().filter(naam -> naam.startsWith(begin)).toList();
    }

    /** NaN when it was not measured. */
    double p(String wat, String kant, double deel) {
        if (!heeft(wat, kant)) {
            return Double.NaN;
        }
        var alle = waarden.get(wat).get(kant).clone();
        Arrays.sort(alle);
        return alle[Math.min(alle.length - 1, Math.max(0, (int) Math.ceil(deel * alle.length) - 1))];
    }

    double mediaan(String wat, String kant) {
        return p(wat, kant, .5);
    }

    Map<String, String> p(String wat, double deel) {
        var per = new TreeMap<String, String>();
        waarden.getOrDefault(wat, Map.of())
                .keySet()
                .forEach(kant -> per.put(kant, "%.1f".formatted(p(wat, kant, deel))));
        return per;
    }
}
