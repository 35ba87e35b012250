package nl.zorgpad.platform.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL server that goes on when its JVM is killed. Only whoever holds the {@link MapSlot} may stop it. */
class AchtergeblevenPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(AchtergeblevenPostgres.class);
    private static final int WACHT_SECONDEN = 30;

    private final Path gegevens;

    /** @param gegevens real path of the data folder */
    AchtergeblevenPostgres(Path gegevens) {
        this.gegevens = gegevens;
    }

    /** Stops the server of this folder, if there is one, with PostgreSQL's fast shutdown: it writes everything first. */
    void stop() throws IOException {
        Optional<ProcessHandle> server = server();
        if (server.isEmpty()) {
            return;
        }
        LOG.info(
                "Een eerdere Zorgpad is afgebroken; haar database (proces {}) wordt eerst netjes gestopt.",
                server.get().pid());
        try {
            Process stop = new ProcessBuilder(stopopdracht(server.get()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            stop.waitFor(WACHT_SECONDEN, TimeUnit.SECONDS);
            server.get().onExit().get(WACHT_SECONDEN, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException fout) {
            throw new DatabaseFout("De database van een eerdere Zorgpad (proces "
                    + server.get().pid() + ") stopt niet; stop dat proces zelf en start daarna opnieuw.");
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new DatabaseFout("Het starten van de database is afgebroken.");
        }
    }

    /** The running server of this folder; a process that only has the old number is not it. */
    Optional<ProcessHandle> server() throws IOException {
        Path pidbestand = gegevens.resolve("postmaster.pid");
        if (!Files.exists(pidbestand)) {
            return Optional.empty();
        }
        List<String> regels = Files.readAllLines(pidbestand);
        return regels.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Math.abs(Long.parseLong(regels.get(0).strip())))
                        .filter(this::isServerVanDezeMap);
    }

    private boolean isServerVanDezeMap(ProcessHandle proces) {
        Optional<String> programma = proces.info().command();
        Optional<String[]> argumenten = proces.info().arguments();
        return proces.isAlive()
                && programma
                        .map(pad -> new File(pad).getName().startsWith("postgres"))
                        .orElse(false)
                && argumenten
                        .map(deze -> Arrays.asList(deze).contains(gegevens.toString()))
                        .orElse(true);
    }

    private List<String> stopopdracht(ProcessHandle server) {
        String programma = server.info().command().orElseThrow();
        return programma.endsWith(".exe")
                ? List.of(
                        new File(new File(programma).getParentFile(), "pg_ctl.exe").getPath(),
                        "stop",
                        "-m",
                        "fast",
                        "-D",
                        gegevens.toString())
                : List.of("kill", "-INT", Long.toString(server.pid()));
    }
}
