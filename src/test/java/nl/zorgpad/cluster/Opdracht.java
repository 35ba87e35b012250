package nl.zorgpad.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** A program that runs beside the test; what it writes goes to a file of its own. */
final class Opdracht {

    private static final int GEDULD_SECONDEN = 45;

    private final ProcessBuilder bouwer;
    private final Path logboek;
    private volatile Process proces;

    /** @param omgeving added to the environment, after settings of the surroundings were taken out */
    Opdracht(Path map, Path logboek, Map<String, String> omgeving, List<String> woorden) {
        this.logboek = logboek;
        bouwer = new ProcessBuilder(woorden)
                .directory(map.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logboek.toFile()));
        bouwer.environment()
                .keySet()
                .removeIf(naam -> naam.matches("(SPRING|CAMUNDA|ZORGPAD|SERVER|MANAGEMENT|JAVA)_.*"));
        bouwer.environment().putAll(omgeving);
    }

    Opdracht start() {
        try {
            proces = bouwer.start();
            return this;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** Runs to the end. @throws IllegalStateException with what it wrote, when it fails */
    void voerUit() {
        start();
        try {
            if (proces.waitFor() != 0) {
                throw new IllegalStateException(bouwer.command() + " mislukt:\n" + uitvoer());
            }
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestoord);
        }
    }

    boolean draait() {
        return proces != null && proces.isAlive();
    }

    /** With which code it ended; empty while it runs. */
    OptionalInt code() {
        return draait() ? OptionalInt.empty() : OptionalInt.of(proces.exitValue());
    }

    /** As {@code kill -9}: without a chance to finish anything. */
    void dood() {
        proces.destroyForcibly();
        wacht(GEDULD_SECONDEN);
    }

    /** Asks to stop, and does not accept a refusal. */
    void stop() {
        if (!draait()) {
            return;
        }
        proces.destroy();
        if (!wacht(GEDULD_SECONDEN)) {
            dood();
        }
    }

    String uitvoer() {
        try {
            return Files.readString(logboek);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private boolean wacht(int seconden) {
        try {
            return proces.waitFor(seconden, TimeUnit.SECONDS);
        } catch (InterruptedException gestoord) {
            proces.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
