package nl.zorgpad.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * A PostgreSQL of our own on one data folder, for development. What is committed stays: {@code fsync} is on, and after
 * a JVM that was killed the next start takes over from the server it left behind. One JVM at a time: a second one gets
 * a {@link DatabaseFout}.
 */
class OntwikkelPostgres implements AutoCloseable {

    private static final Duration WACHTTIJD = Duration.ofSeconds(30);

    private final MapSlot slot;
    private final EmbeddedPostgres postgres;

    private OntwikkelPostgres(MapSlot slot, EmbeddedPostgres postgres) {
        this.slot = slot;
        this.postgres = postgres;
    }

    /**
     * @param map folder with the data; made when it does not exist
     * @throws DatabaseFout when another JVM works on this folder, or the server does not start
     */
    static OntwikkelPostgres start(Path map) {
        MapSlot slot = MapSlot.neem(map);
        try {
            Path gegevens = Files.createDirectories(map).toRealPath();
            new AchtergeblevenPostgres(gegevens).stop();
            zetOnvolledigeMapOpzij(gegevens);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(gegevens)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(WACHTTIJD)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    // Keeps the values of a failing row (names, dates of birth) out of the server's log.
                    .setServerConfig("log_error_verbosity", "terse")
                    .start();
            Files.writeString(klaarteken(gegevens), "");
            return new OntwikkelPostgres(slot, postgres);
        } catch (IOException | RuntimeException fout) {
            slot.close();
            throw fout instanceof DatabaseFout zin
                    ? zin
                    : new DatabaseFout(
                            "De database in " + map.toAbsolutePath() + " start niet: " + fout.getMessage(), fout);
        }
    }

    String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } finally {
            slot.close();
        }
    }

    /** A first start that was cut off leaves half a cluster that no PostgreSQL can use; it is moved, never deleted. */
    private static void zetOnvolledigeMapOpzij(Path gegevens) throws IOException {
        if (Files.exists(klaarteken(gegevens)) || isLeeg(gegevens)) {
            return;
        }
        Path opzij = gegevens.resolveSibling(
                gegevens.getFileName() + "-onvolledig-" + Instant.now().getEpochSecond());
        Files.move(gegevens, opzij);
        Files.createDirectory(gegevens);
    }

    private static boolean isLeeg(Path map) throws IOException {
        try (var inhoud = Files.list(map)) {
            return inhoud.findAny().isEmpty();
        }
    }

    private static Path klaarteken(Path gegevens) {
        return gegevens.resolve("zorgpad-klaar");
    }
}
