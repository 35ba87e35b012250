package nl.zorgpad.beheer;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the distribution, server and client tools of one version, for as long as a proof lasts. Its server
 * refuses root: then it runs as the user {@code postgres}.
 */
final class Serverpostgres implements AutoCloseable {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path programmas;
    private final Path map;
    private final int poort;

    private Serverpostgres(Path programmas, Path map, int poort) {
        this.programmas = programmas;
        this.map = map;
        this.poort = poort;
    }

    /** @throws IllegalStateException when this machine has no PostgreSQL server */
    static Serverpostgres start() throws IOException {
        var postgres = new Serverpostgres(programmas(), Files.createTempDirectory("zorgpad-postgres"), vrijePoort());
        if (ROOT) {
            Opdracht.voerUit(List.of("chown", "postgres", postgres.map.toString()));
        }
        postgres.server(
                "initdb", "-D", postgres.data(), "-E", "UTF8", "--locale=C.UTF-8", "-U", "beheer", "-A", "trust");
        var opties = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=%s -c fsync=off"
                .formatted(postgres.poort, postgres.map);
        postgres.server("pg_ctl", "-D", postgres.data(), "-o", opties, "-w", "-l", postgres.map + "/log", "start");
        postgres.sql("postgres", "create role zorgpad login");
        return postgres;
    }

    void maakDatabase(String naam) {
        sql("postgres", "create database " + naam + " owner zorgpad");
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(poort, database);
    }

    /** The settings that the client tools read from the environment. */
    Map<String, String> omgeving(String database) {
        return Map.of(
                "PATH",
                programmas + ":" + System.getenv("PATH"),
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(poort),
                "PGUSER",
                "zorgpad",
                "PGDATABASE",
                database);
    }

    private void sql(String database, String opdracht) {
        Opdracht.voerUit(List.of(
                programmas.resolve("psql").toString(),
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(poort),
                "-U",
                "beheer",
                "-d",
                database,
                "-c",
                opdracht));
    }

    private void server(String programma, String... argumenten) {
        var regel = new ArrayList<String>();
        if (ROOT) {
            regel.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        regel.add(programmas.resolve(programma).toString());
        regel.addAll(List.of(argumenten));
        Opdracht.voerUit(regel);
    }

    private String data() {
        return map.resolve("data").toString();
    }

    @Override
    public void close() throws IOException {
        server("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        try (var alles = Files.walk(map)) {
            alles.sorted(Comparator.reverseOrder()).forEach(pad -> pad.toFile().delete());
        }
    }

    private static Path programmas() throws IOException {
        var mappen = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(mappen)) {
            throw new IllegalStateException("Installeer een PostgreSQL-server: apt-get install postgresql");
        }
        try (Stream<Path> versies = Files.list(mappen)) {
            return versies.map(versie -> versie.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString))
                    .orElseThrow(() ->
                            new IllegalStateException("Installeer een PostgreSQL-server: apt-get install postgresql"));
        }
    }

    private static int vrijePoort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
