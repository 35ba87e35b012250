package bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The JVM of one side, seen from outside. */
final class Proces implements AutoCloseable {

    private final Process proces;
    private final BufferedReader antwoorden;
    private final PrintStream vragen;
    private final String naam;

    /** Milliseconds from the command to an application that takes requests. */
    final long starttijd;

    Proces(String naam, Path uit, String url, Map<String, String> instellingen, String... extra) throws IOException {
        this.naam = naam;
        var kaal = naam.equals("A");
        var klassen = uit.resolve("classes")
                + File.pathSeparator
                + (kaal ? "" : uit.resolve("zorgpad") + File.pathSeparator)
                + Files.readString(uit.resolve(kaal ? "kaal.cp" : "zorgpad.cp")).strip();
        var opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-Duser.timezone=UTC"));
        opdracht.addAll(List.of(extra));
        opdracht.addAll(List.of(
                "-cp",
                klassen,
                "bench.Zijde",
                naam,
                Path.of("").toAbsolutePath().toString(),
                uit.toString()));
        var bouwer = new ProcessBuilder(opdracht)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        uit.resolve(naam + ".log").toFile()));
        bouwer.environment().put("SPRING_DATASOURCE_URL", url);
        bouwer.environment().put("SPRING_DATASOURCE_USERNAME", "postgres");
        bouwer.environment().put("SPRING_DATASOURCE_PASSWORD", "postgres");
        bouwer.environment().put("SERVER_PORT", "0");
        bouwer.environment().put("SERVER_ADDRESS", "127.0.0.1");
        bouwer.environment().putAll(instellingen);
        var begin = System.nanoTime();
        proces = bouwer.start();
        antwoorden = new BufferedReader(new InputStreamReader(proces.getInputStream()));
        vragen = new PrintStream(proces.getOutputStream(), true);
        lees();
        starttijd = (System.nanoTime() - begin) / 1_000_000;
    }

    /** Asks something of the side and waits for its answer. */
    String vraag(String vraag) throws IOException {
        vragen.println(vraag);
        return lees();
    }

    /** As {@link #vraag}, for an answer that is a number and times in milliseconds. */
    Tijden tijden(String vraag) throws IOException {
        var deel = vraag(vraag).split(" ");
        return new Tijden(
                Long.parseLong(deel[0]),
                Arrays.stream(deel)
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .sorted()
                        .toArray());
    }

    private String lees() throws IOException {
        for (var regel = antwoorden.readLine(); regel != null; regel = antwoorden.readLine()) {
            if (regel.startsWith("@@ fout")) {
                throw new IOException("side " + naam + ": " + regel.substring(3));
            }
            if (regel.startsWith("@@ ")) {
                return regel.substring(3);
            }
        }
        throw new IOException("side " + naam + " has stopped; see its log in target/bench");
    }

    @Override
    public void close() throws IOException {
        vragen.println("stop");
        try {
            if (!proces.waitFor(30, TimeUnit.SECONDS)) {
                proces.destroyForcibly();
            }
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            proces.destroyForcibly();
        }
    }
}
