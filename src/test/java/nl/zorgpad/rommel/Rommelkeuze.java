package nl.zorgpad.rommel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** How much is tried: a little, always the same, or with {@code -Drommel=alles} everything. */
final class Rommelkeuze {

    static final boolean ALLES = "alles".equals(System.getProperty("rommel"));
    static final long ZAAD = Long.getLong("rommel.zaad", 20261122L);

    private Rommelkeuze() {}

    /** Which of so many rounds are played. */
    static List<Integer> rondes(Random toeval, int aantal) {
        return ALLES ? IntStream.range(0, aantal).boxed().toList() : List.of(toeval.nextInt(aantal));
    }

    /** Keeps the table of a whole run in {@code target/rommel}; says with which seed a part was chosen. */
    static void meld(String onderdeel, Uitslag uitslag) {
        var tabel = uitslag.tabel();
        System.out.println(
                "Rommel in " + onderdeel + (ALLES ? ", alles" : ", gekozen met -Drommel.zaad=" + ZAAD) + "\n" + tabel);
        try {
            var map = Files.createDirectories(Path.of("target", "rommel"));
            Files.writeString(
                    map.resolve(onderdeel + ".md"),
                    tabel + "\n" + uitslag.opgemerkt() + "\n" + (uitslag.isGoed() ? "" : uitslag.foutmelding() + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
