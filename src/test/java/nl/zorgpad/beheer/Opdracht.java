package nl.zorgpad.beheer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** A program that is run to its end, with what it said. */
record Opdracht(int uitkomst, String uitvoer) {

    static Opdracht probeer(List<String> regel, Map<String, String> omgeving) {
        var bouwer = new ProcessBuilder(regel).redirectErrorStream(true).redirectInput(new File("/dev/null"));
        bouwer.environment().putAll(omgeving);
        try {
            // A server that stays would keep a pipe open.
            var uitvoer = File.createTempFile("zorgpad", ".uitvoer");
            try {
                var uitkomst = bouwer.redirectOutput(uitvoer).start().waitFor();
                return new Opdracht(uitkomst, new String(Files.readAllBytes(uitvoer.toPath()), StandardCharsets.UTF_8));
            } finally {
                uitvoer.delete();
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }

    static Opdracht voerUit(List<String> regel) {
        return probeer(regel, Map.of()).gelukt();
    }

    /** @throws IllegalStateException with what the program said, when it failed */
    Opdracht gelukt() {
        if (uitkomst != 0) {
            throw new IllegalStateException("Uitkomst " + uitkomst + ": " + uitvoer);
        }
        return this;
    }
}
