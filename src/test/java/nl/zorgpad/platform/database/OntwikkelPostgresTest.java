package nl.zorgpad.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class OntwikkelPostgresTest {

    @TempDir
    Path tijdelijk;

    @Test
    void schrijftElkeVastgelegdeZaakEchtNaarSchijf() throws Exception {
        try (OntwikkelPostgres postgres = OntwikkelPostgres.start(map())) {
            assertThat(vraag(postgres, "show fsync")).isEqualTo("on");
            assertThat(vraag(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(vraag(postgres, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void heeftNaEenAfgebrokenJvmAlleVastgelegdeZaken() throws Exception {
        Process jvm = startAndereJvm();
        int vastgelegd = leesTotEnMet(jvm.inputReader(), 200);
        Optional<ProcessHandle> oudeServer = new AchtergeblevenPostgres(map().toRealPath()).server();

        jvm.toHandle().destroyForcibly();
        jvm.waitFor();
        vastgelegd = Math.max(vastgelegd, leesTotHetEind(jvm.inputReader()));

        assertThat(oudeServer).get().matches(ProcessHandle::isAlive, "de oude server draait nog");
        try (OntwikkelPostgres postgres = OntwikkelPostgres.start(map())) {
            assertThat(oudeServer.get().isAlive()).isFalse();
            assertThat(Integer.parseInt(vraag(postgres, "select count(*) from zaak where nummer <= " + vastgelegd)))
                    .isEqualTo(vastgelegd);
        }
    }

    @Test
    void weigertEenTweedeJvmOpDezelfdeMapEnLaatDeEersteMetRust() throws Exception {
        Process eerste = startAndereJvm();
        try {
            leesTotEnMet(eerste.inputReader(), 1);

            assertThatThrownBy(() -> OntwikkelPostgres.start(map()))
                    .isInstanceOf(DatabaseFout.class)
                    .hasMessageContaining("is al in gebruik door een andere Zorgpad (proces " + eerste.pid() + ")");

            leesTotEnMet(eerste.inputReader(), 400);
        } finally {
            eerste.destroyForcibly().waitFor();
            new AchtergeblevenPostgres(map().toRealPath()).stop();
        }
    }

    @Test
    void weigertEenTweedeStartInDezelfdeJvm() {
        try (OntwikkelPostgres eerste = OntwikkelPostgres.start(map())) {
            assertThatThrownBy(() -> OntwikkelPostgres.start(map())).isInstanceOf(DatabaseFout.class);
        }
    }

    @Test
    void laatEenVreemdProcesMetHetOudeNummerMetRust() throws IOException {
        Files.createDirectories(map());
        Files.writeString(
                map().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + map() + "\n");

        assertThat(new AchtergeblevenPostgres(map().toRealPath()).server()).isEmpty();
    }

    @Test
    void zetEenAfgebrokenEersteStartOpzijEnBegintOpnieuw() throws Exception {
        Files.createDirectories(map());
        Files.writeString(map().resolve("postgresql.conf"), "");

        try (OntwikkelPostgres postgres = OntwikkelPostgres.start(map());
                var mappen = Files.list(tijdelijk)) {
            assertThat(vraag(postgres, "select 1")).isEqualTo("1");
            assertThat(mappen)
                    .anySatisfy(map -> assertThat(map.getFileName().toString()).startsWith("postgres-onvolledig-"));
        }
    }

    private Path map() {
        return tijdelijk.resolve("postgres");
    }

    private Process startAndereJvm() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AfgebrokenZorgpad.class.getName(),
                        map().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int leesTotEnMet(BufferedReader uitvoer, int nummer) throws IOException {
        int gelezen = 0;
        for (String regel; gelezen < nummer && (regel = uitvoer.readLine()) != null; ) {
            gelezen = nummer(regel, gelezen);
        }
        assertThat(gelezen).as("de andere JVM is voortijdig gestopt").isGreaterThanOrEqualTo(nummer);
        return gelezen;
    }

    private static int leesTotHetEind(BufferedReader uitvoer) throws IOException {
        int gelezen = 0;
        for (String regel; (regel = uitvoer.readLine()) != null; ) {
            gelezen = nummer(regel, gelezen);
        }
        return gelezen;
    }

    private static int nummer(String regel, int anders) {
        return regel.matches("vastgelegd \\d+") ? Integer.parseInt(regel.substring("vastgelegd ".length())) : anders;
    }

    private static String vraag(OntwikkelPostgres postgres, String sql) throws SQLException {
        try (var verbinding = DriverManager.getConnection(postgres.jdbcUrl());
                var opdracht = verbinding.createStatement();
                var antwoord = opdracht.executeQuery(sql)) {
            antwoord.next();
            return antwoord.getString(1);
        }
    }
}
