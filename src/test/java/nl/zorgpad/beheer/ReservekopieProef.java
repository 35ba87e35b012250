package nl.zorgpad.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.zorgpad.ZorgpadApplication;
import nl.zorgpad.kantoor.Kantoor;
import nl.zorgpad.kantoor.Standaardantwoorden;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The scripts an administrator uses, on a real server with the invented cases: what comes back is what was there, and
 * work goes on. Takes minutes and needs a PostgreSQL of the distribution, so it runs on request:
 * {@code mvn test -Dtest=ReservekopieProef}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReservekopieProef {

    private static final String TOEWIJZEN = "Gezinswerker toewijzen";
    private static final Path SCRIPTS = Path.of("docker").toAbsolutePath();

    @TempDir
    static Path werkmap;

    private static Serverpostgres postgres;
    private static Path kopieen;
    private static Path kopie;
    private static Map<String, String> vooraf;

    @BeforeAll
    static void begin() throws IOException {
        postgres = Serverpostgres.start();
        postgres.maakDatabase("zorgpad");
        postgres.maakDatabase("terug");
        postgres.maakDatabase("leeg");
        kopieen = Files.createDirectory(werkmap.resolve("kopieen"));
        maakSleutelpaar();
        start("zorgpad").close();
        vooraf = inhoud("zorgpad");
    }

    @AfterAll
    static void einde() throws IOException {
        Opdracht.probeer(List.of("gpgconf", "--kill", "all"), Map.of("GNUPGHOME", sleutelbos()));
        postgres.close();
    }

    @Test
    @Order(1)
    void zonderSleutelWordtErGeenKopieGemaakt() throws IOException {
        var poging = reservekopie(
                Map.of("KOPIE_SLEUTEL", werkmap.resolve("bestaat-niet").toString()));

        assertThat(poging.uitkomst()).isNotZero();
        assertThat(poging.uitvoer()).contains("Er is geen sleutel");
        assertThat(bestanden()).isEmpty();
    }

    @Test
    @Order(2)
    void eenMislukteKopieTeltNietEnLaatOudeKopieenStaan() throws IOException {
        var oud = oudeKopie();

        var poging = reservekopie(Map.of("PGDATABASE", "bestaat-niet"));

        assertThat(poging.uitkomst()).isNotZero();
        assertThat(bestanden()).containsExactly(oud);
        assertThat(werkmap.resolve("reservekopie.prom")).doesNotExist();
    }

    @Test
    @Order(3)
    void deKopieIsVersleuteldEnVoorDeEigenaarAlleenEnRuimtOudeKopieenOp() throws IOException {
        var gelukt = reservekopie(Map.of()).gelukt();

        assertThat(gelukt.uitvoer()).contains("verwijderd: ");
        assertThat(Files.readString(werkmap.resolve("reservekopie.prom")))
                .matches("zorgpad_reservekopie_laatste_seconds [0-9]{10}\n");
        assertThat(bestanden()).hasSize(2);
        kopie = bestanden().stream()
                .filter(bestand -> bestand.toString().endsWith(".dump.gpg"))
                .findFirst()
                .orElseThrow();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kopie)))
                .isEqualTo("rw-------");
        assertThat(new String(Files.readAllBytes(kopie), StandardCharsets.ISO_8859_1))
                .doesNotContain("PGDMP");
    }

    @Test
    @Order(4)
    void eenVeranderdeKopieWordtGeweigerdEnDeDatabaseBlijftLeeg() throws IOException {
        var bytes = Files.readAllBytes(kopie);
        bytes[bytes.length / 2] ^= 1;
        var kapot = Files.write(werkmap.resolve("kapot.dump.gpg"), bytes);

        var poging = terugzetten(kapot, "leeg");

        assertThat(poging.uitkomst()).isNotZero();
        assertThat(inhoud("leeg")).isEmpty();
    }

    @Test
    @Order(5)
    void inEenLegeDatabaseKomtElkeRijTerug() {
        var gelukt = terugzetten(kopie, "terug").gelukt();

        assertThat(gelukt.uitvoer()).contains("Teruggezet: ", " zaken, ");
        assertThat(inhoud("terug")).isEqualTo(vooraf).hasSizeGreaterThan(80);
        System.out.printf(
                "%d tabellen en tellers gelijk, %d bytes versleuteld; %s%n",
                vooraf.size(), kopie.toFile().length(), gelukt.uitvoer().strip());
    }

    @Test
    @Order(6)
    void eenDatabaseDieNietLeegIsWordtGeweigerd() {
        var poging = terugzetten(kopie, "terug");

        assertThat(poging.uitkomst()).isNotZero();
        assertThat(poging.uitvoer()).contains("Er is niets veranderd");
        assertThat(inhoud("terug")).isEqualTo(vooraf);
    }

    @Test
    @Order(7)
    void hetWerkGaatVerderInDeTeruggezetteDatabase() {
        try (var zorgpad = start("terug")) {
            var taken = zorgpad.getBean(TaskService.class);
            var kantoor = zorgpad.getBean(Kantoor.class);
            var toewijzing = taken.createTaskQuery()
                    .taskName(TOEWIJZEN)
                    .taskUnassigned()
                    .listPage(0, 1)
                    .get(0);
            var zaak = zaaknummer(zorgpad, toewijzing.getProcessInstanceId());
            var team = toewijzing.getTenantId();

            kantoor.doe(
                    "teammanager." + team,
                    zaak,
                    TOEWIJZEN,
                    Standaardantwoorden.velden(
                            "gezinswerkerId", "gezinswerker." + team, "zelfdeWerkerAlsBegeleiding", true),
                    Map.of());
            assertThat(kantoor.taken(zaak)).isNotEmpty().doesNotContain(TOEWIJZEN);

            var timers = timers(zorgpad);
            assertThat(kantoor.wordt(LocalDateTime.now().plusWeeks(4), nummer -> true))
                    .isEmpty();
            assertThat(timers(zorgpad)).isNotEqualTo(timers);
        } finally {
            ClockUtil.reset();
        }
    }

    private static ConfigurableApplicationContext start(String database) {
        return new SpringApplicationBuilder(ZorgpadApplication.class)
                .profiles("ontwikkeling")
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + postgres.url(database),
                        "--spring.datasource.username=zorgpad",
                        "--camunda.bpm.job-execution.enabled=false",
                        "--camunda.bpm.generic-properties.properties.job-executor-activate=false",
                        "--logging.level.root=warn");
    }

    private static List<String> timers(ConfigurableApplicationContext zorgpad) {
        return zorgpad.getBean(ManagementService.class).createJobQuery().timers().list().stream()
                .map(timer -> timer.getId() + timer.getDuedate())
                .sorted()
                .toList();
    }

    private static String zaaknummer(ConfigurableApplicationContext zorgpad, String instantie) {
        return zorgpad.getBean(JdbcTemplate.class)
                .queryForObject("select business_key_ from act_hi_procinst where id_ = ?", String.class, instantie);
    }

    /** Per table the number of rows and a checksum over all of them, per sequence where it stands. */
    private static Map<String, String> inhoud(String database) {
        var jdbc = new JdbcTemplate(DataSourceBuilder.create()
                .type(PGSimpleDataSource.class)
                .url(postgres.url(database))
                .username("zorgpad")
                .build());
        var inhoud = new TreeMap<String, String>();
        jdbc.queryForList("select tablename from pg_tables where schemaname = 'public'", String.class)
                .forEach(tabel -> inhoud.put(
                        tabel,
                        jdbc.queryForObject(
                                "select count(*) || ' rijen, ' || coalesce(md5(string_agg(md5(rij::text), '' order by"
                                        + " md5(rij::text))), '') from \"" + tabel + "\" rij",
                                String.class)));
        jdbc.queryForList("select sequencename from pg_sequences where schemaname = 'public'", String.class)
                .forEach(teller -> inhoud.put(
                        teller,
                        jdbc.queryForObject(
                                "select last_value || ' ' || is_called from \"" + teller + "\"", String.class)));
        return inhoud;
    }

    private static Opdracht reservekopie(Map<String, String> anders) {
        return script("zorgpad", anders, "reservekopie", kopieen);
    }

    private static Opdracht terugzetten(Path bestand, String database) {
        return script(database, Map.of(), "terugzetten", bestand);
    }

    private static Opdracht script(String database, Map<String, String> anders, String naam, Path bestand) {
        var omgeving = new HashMap<>(postgres.omgeving(database));
        omgeving.put("KOPIE_SLEUTEL", werkmap.resolve("kopiesleutel").toString());
        omgeving.put("GNUPGHOME", sleutelbos());
        omgeving.put("METINGEN", werkmap.toString());
        omgeving.putAll(anders);
        return Opdracht.probeer(List.of(SCRIPTS.resolve(naam).toString(), bestand.toString()), omgeving);
    }

    private static void maakSleutelpaar() throws IOException {
        Files.createDirectory(
                Path.of(sleutelbos()),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var bos = Map.of("GNUPGHOME", sleutelbos());
        Opdracht.probeer(
                        List.of(
                                "gpg",
                                "--batch",
                                "--passphrase",
                                "",
                                "--quick-generate-key",
                                "kopie-proef",
                                "future-default"),
                        bos)
                .gelukt();
        Opdracht.probeer(
                        List.of(
                                "gpg",
                                "--batch",
                                "--output",
                                werkmap.resolve("kopiesleutel").toString(),
                                "--export",
                                "kopie-proef"),
                        bos)
                .gelukt();
    }

    private static String sleutelbos() {
        return werkmap.resolve("sleutelbos").toString();
    }

    private static Path oudeKopie() throws IOException {
        var oud = Files.writeString(kopieen.resolve("zorgpad-20200101T000000Z.dump.gpg"), "oud");
        Files.setLastModifiedTime(oud, FileTime.from(Instant.now().minus(Duration.ofDays(60))));
        return oud;
    }

    private static List<Path> bestanden() throws IOException {
        try (var bestanden = Files.list(kopieen)) {
            return bestanden.toList();
        }
    }
}
