package nl.zorgpad.rommel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what was tried and how it was answered, and keeps what is wrong. */
final class Uitslag {

    private static final int MEESTE_REGELS = 400;

    private final Map<String, int[]> tellingen = new TreeMap<>();
    private final Map<String, Integer> fouten = new TreeMap<>();
    private final List<String> opgemerkt = new ArrayList<>();

    /** @param status HTTP status */
    void tel(String soort, int status) {
        var telling = tellingen.computeIfAbsent(soort, s -> new int[4]);
        telling[0]++;
        telling[status >= 500 ? 3 : status >= 400 ? 1 : 2]++;
    }

    void fout(String fout) {
        fouten.merge(fout, 1, Integer::sum);
    }

    void merkOp(String regel) {
        opgemerkt.add(regel);
    }

    /** As rows of the table in docs/storingen.md. */
    String tabel() {
        return tellingen.entrySet().stream()
                .map(rij -> "| %s | %d | %d | %d | %d |"
                        .formatted(
                                rij.getKey(),
                                rij.getValue()[0],
                                rij.getValue()[1],
                                rij.getValue()[2],
                                rij.getValue()[3]))
                .collect(Collectors.joining(
                        "\n", "| soort | geprobeerd | 4xx | aangenomen | 5xx |\n|---|--:|--:|--:|--:|\n", "\n"));
    }

    String opgemerkt() {
        return String.join("\n", opgemerkt);
    }

    boolean isGoed() {
        return fouten.isEmpty();
    }

    String foutmelding() {
        return fouten.size() + " soorten fouten:\n"
                + fouten.entrySet().stream()
                        .limit(MEESTE_REGELS)
                        .map(fout -> fout.getValue() + " x " + fout.getKey())
                        .collect(Collectors.joining("\n"));
    }
}
