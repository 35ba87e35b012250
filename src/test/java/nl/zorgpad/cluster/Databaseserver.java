package nl.zorgpad.cluster;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The PostgreSQL of a proof, that can be stopped in every way in which a database stops, and started again. */
final class Databaseserver implements AutoCloseable {

    private static final int STARTGEDULD_SECONDEN = 120;

    private final EmbeddedPostgres postgres;
    private final Path gegevens;
    private final Path logboek;
    private final Path programma;
    private final String instellingen;

    private Databaseserver(EmbeddedPostgres postgres, Path gegevens, Path logboek) throws IOException {
        this.postgres = postgres;
        this.gegevens = gegevens;
        this.logboek = logboek;
        var opdracht = Files.readString(gegevens.resolve("postmaster.opts")).strip();
        var spatie = opdracht.indexOf(' ');
        programma = Path.of(opdracht.substring(0, spatie)).resolveSibling("pg_ctl");
        instellingen = opdracht.substring(spatie + 1);
    }

    /** Makes a database that keeps what it promised, with a user and a database that are both called zorgpad. */
    static Databaseserver start(int poort, Path gegevens, Path logboek, String wachtwoord, Map<String, String> extra)
            throws IOException {
        var bouwer = EmbeddedPostgres.builder()
                .setRegisterShutdownHook(false)
                .setCleanDataDirectory(false)
                .setPort(poort)
                .setDataDirectory(gegevens)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("max_connections", "100");
        extra.forEach(bouwer::setServerConfig);
        var postgres = bouwer.start();
        var beheer = new JdbcTemplate(postgres.getPostgresDatabase());
        beheer.execute("create role zorgpad login password '" + wachtwoord + "'");
        beheer.execute("create database zorgpad owner zorgpad");
        return new Databaseserver(postgres, gegevens, logboek);
    }

    /** @param hoe fast (ends what runs) or immediate (as a power cut: recovers at the next start) */
    void stop(String hoe) {
        pgCtl("-m", hoe, "-w", "stop").voerUit();
    }

    /** As {@code kill -9} of the server: its other processes notice, and end. */
    void dood() throws IOException {
        var nummer =
                Files.readAllLines(gegevens.resolve("postmaster.pid")).get(0).strip();
        ProcessHandle.of(Long.parseLong(nummer)).orElseThrow().destroyForcibly();
    }

    /** Starts, as often as it takes: what a killed server left behind may need some seconds to end. */
    void start() {
        var uiterlijk = Instant.now().plusSeconds(STARTGEDULD_SECONDEN);
        while (true) {
            try {
                pgCtl("-w", "-t", "60", "-l", logboek.toString(), "-o", instellingen, "start")
                        .voerUit();
                return;
            } catch (IllegalStateException nogNiet) {
                if (Instant.now().isAfter(uiterlijk)) {
                    throw nogNiet;
                }
                Cluster.pauze(500);
            }
        }
    }

    boolean draait() {
        try {
            pgCtl("status").voerUit();
            return true;
        } catch (IllegalStateException gestopt) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private Opdracht pgCtl(String... woorden) {
        var alle = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root.
            alle.addAll(List.of("unshare", "-U"));
        }
        alle.addAll(List.of(programma.toString(), "-D", gegevens.toString()));
        alle.addAll(List.of(woorden));
        return new Opdracht(gegevens.getParent(), logboek.resolveSibling("pg_ctl.log"), Map.of(), alle);
    }
}
