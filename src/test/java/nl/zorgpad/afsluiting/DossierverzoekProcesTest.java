package nl.zorgpad.afsluiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DocumentService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Dossierbeheer;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.dossier.NieuweZaak;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.gezinsplan.Auteur;
import nl.zorgpad.gezinsplan.Doelinhoud;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class DossierverzoekProcesTest {

    private static final String WERKER = "gezinswerker.lunetten";
    private static final String MANAGER = "teammanager.lunetten";
    private static final Map<String, Object> MOTIVERING = Map.of("motivering", Kanarie.VRIJE_TEKST);

    @Autowired
    Praktijk praktijk;

    @Autowired
    DossierService dossiers;

    @Autowired
    Dossierbeheer beheer;

    @Autowired
    DocumentService documenten;

    @Autowired
    GezinsplanService plannen;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void opDeDagVanHetVerzoek() {
        praktijk.begin(LocalDateTime.parse("2025-07-01T09:30"));
    }

    @AfterEach
    void weerNu() {
        praktijk.sluit();
    }

    @Test
    void eenZestienjarigeVraagtVernietigingEnHetDeelOverDeVeiligheidVanDeAnderBlijft() {
        var zaak = zaakMetTeksten();
        verzoek(zaak, "vernietiging", "jeugdige");
        vastgesteld(zaak, kind(zaak), Map.of());
        var blijft = beheer.stukken(zaak, MANAGER).stream()
                .filter(stuk -> stuk.omschrijving().contains("eiligheid"))
                .map(stuk -> stuk.id().toString())
                .toList();
        assertThat(blijft).hasSize(1);

        praktijk.doe(
                MANAGER,
                zaak,
                "Belang van anderen afwegen",
                Map.of("belangAnderOfWet", "ja", "grondBlijven", "veiligheid_ander", "blijftStaan", blijft),
                Map.of("toelichting", "Afweging"));
        assertThat(praktijk.feiten(zaak))
                .containsEntry("besluitRegel", "D33-5")
                .containsEntry("besluit", "deels_weigeren");
        praktijk.doe(MANAGER, zaak, "Vernietiging bevestigen", Map.of("vernietigingBevestigd", "ja"), Map.of());
        assertThat(teksten(zaak)).containsExactly("De broer is niet veilig.");
        praktijk.doe(MANAGER, zaak, "Besluit uitleggen", Map.of(), MOTIVERING);

        assertThat(beheer.vernietigingen(zaak)).anySatisfy(deel -> {
            assertThat(deel.soort()).isEqualTo("tekst");
            assertThat(deel.gebleven()).isEqualTo(1);
            assertThat(deel.vernietigd()).isPositive();
            assertThat(deel.ruleId()).isEqualTo("D33-5");
        });
        assertThat(brieven(zaak)).contains("dossierverzoek-besluit");
        assertThat(praktijk.loopt(zaak)).isFalse();
        assertThat(dossiers.zaak(zaak).status()).isEqualTo("open");
        assertThat(dossiers.personen(zaak)).extracting(Persoon::voornaam).contains(Kanarie.KIND_VOORNAAM);
    }

    @Test
    void zonderBelangVanEenAnderGaatAllesWegOokDeNaam() {
        var zaak = zaakMetTeksten();
        documenten.bewaar(zaak, "verslag", "verslag.pdf", DocumentService.PDF, new byte[] {1}, WERKER);
        verzoek(zaak, "vernietiging", "jeugdige");
        vastgesteld(zaak, kind(zaak), Map.of());
        afgewogen(zaak);

        praktijk.doe(MANAGER, zaak, "Vernietiging bevestigen", Map.of("vernietigingBevestigd", "ja"), Map.of());

        assertThat(praktijk.feiten(zaak)).containsEntry("besluitRegel", "D33-6");
        assertThat(teksten(zaak)).isEmpty();
        assertThat(brieven(zaak)).isEmpty();
        assertThat(dossiers.personen(zaak))
                .extracting(Persoon::voornaam)
                .contains("Vernietigd")
                .doesNotContain(Kanarie.KIND_VOORNAAM);
        assertThat(beheer.logboek(zaak, MANAGER)).isNotEmpty();
    }

    @Test
    void deWoordenInHetGezinsplanGaanMeeBehalveWatIsAangewezen() {
        var zaak = zaakMetTeksten();
        plannen.open(zaak, WERKER);
        doel(zaak, "opvoeden_opgroeien");
        doel(zaak, "veiligheid");
        var blijft = beheer.stukken(zaak, MANAGER).stream()
                .filter(stuk -> stuk.omschrijving().equals("Doel: Veiligheid"))
                .map(Dossierbeheer.Stuk::id)
                .collect(Collectors.toSet());

        beheer.vernietig(zaak, blijft, null, "D33-5", "veiligheid_ander", MANAGER);

        assertThat(jdbc.queryForList(
                        "select doel from gezinsplan_doel where zaaknummer = ? order by volgnummer",
                        String.class,
                        zaak))
                .containsExactly("vernietigd", Kanarie.VRIJE_TEKST);
    }

    private void doel(String zaak, String leefgebied) {
        var inhoud = new Doelinhoud(
                leefgebied, Kanarie.VRIJE_TEKST, "Te zien.", List.of(UUID.fromString(kind(zaak))), null, false);
        plannen.voegDoelToe(zaak, inhoud, Auteur.medewerker(WERKER));
    }

    @Test
    void wieTwijfeltWeegtOpnieuwAf() {
        var zaak = zaakMetTeksten();
        verzoek(zaak, "vernietiging", "jeugdige");
        vastgesteld(zaak, kind(zaak), Map.of());
        afgewogen(zaak);

        praktijk.doe(MANAGER, zaak, "Vernietiging bevestigen", Map.of("vernietigingBevestigd", "nee"), Map.of());

        assertThat(open(zaak)).containsExactly("Belang van anderen afwegen");
        assertThat(teksten(zaak)).isNotEmpty();
    }

    @Test
    void wieNietVaststaatKrijgtNogNiets() {
        var zaak = zaakMetTeksten();
        verzoek(zaak, "inzage", "jeugdige");

        vastgesteld(zaak, kind(zaak), Map.of("identiteitVastgesteld", "nog_niet"));

        assertThat(praktijk.feiten(zaak)).containsEntry("besluitRegel", "D33-1");
        assertThat(open(zaak)).containsExactly("Verzoeker vaststellen");
    }

    @Test
    void eenOuderZonderGezagIsNietBevoegd() {
        var zaak = zaakMetTeksten();
        verzoek(zaak, "inzage", "ouder_met_gezag");
        var zonderGezag = persoon(zaak, "vader");

        assertThatThrownBy(() -> vastgesteld(zaak, kind(zaak), Map.of("verzoekPersoon", zonderGezag)))
                .hasMessageContaining("geen gezag");
        vastgesteld(zaak, kind(zaak), Map.of("verzoekPersoon", zonderGezag, "identiteitVastgesteld", "niet_bevoegd"));
        praktijk.doe(MANAGER, zaak, "Besluit uitleggen", Map.of(), MOTIVERING);

        assertThat(praktijk.feiten(zaak)).containsEntry("besluit", "weigeren");
    }

    @Test
    void eenOuderVanEenZestienjarigeHeeftToestemmingVanDeJeugdigeNodig() {
        var zaak = zaakMetTeksten();
        verzoek(zaak, "kopie", "ouder_met_gezag");

        vastgesteld(zaak, kind(zaak), Map.of("verzoekPersoon", persoon(zaak, "moeder"), "toestemmingJeugdige", "nee"));

        assertThat(praktijk.feiten(zaak)).containsEntry("besluitRegel", "D33-4");
        assertThat(open(zaak)).containsExactly("Besluit uitleggen");
    }

    @Test
    void deJeugdigeZelfKrijgtEenKopieZonderWatEenAnderSchaadt() {
        var zaak = zaakMetTeksten();
        verzoek(zaak, "kopie", "jeugdige");
        vastgesteld(zaak, kind(zaak), Map.of());
        praktijk.doe(
                WERKER,
                zaak,
                "Dossier geven",
                Map.of("ietsWeggelaten", "ja", "wijzeGegeven", "kopie_meegegeven", "datumGegeven", "2025-07-01"),
                Map.of("weggelatenReden", Kanarie.VRIJE_TEKST));
        praktijk.doe(MANAGER, zaak, "Besluit uitleggen", Map.of(), MOTIVERING);

        assertThat(praktijk.feiten(zaak)).containsEntry("besluitRegel", "D33-7");
        assertThat(brieven(zaak)).contains("dossierverzoek-besluit");
    }

    @Test
    void eenEigenVerklaringKomtErbijEnWatErStondBlijft() {
        var zaak = zaakMetTeksten();
        var eerst = teksten(zaak).size();
        verzoek(zaak, "correctie", "jeugdige");
        vastgesteld(zaak, kind(zaak), Map.of());

        praktijk.doe(
                WERKER,
                zaak,
                "Eigen verklaring toevoegen",
                Map.of("feitVerbeterd", "nee"),
                Map.of("eigenVerklaring", "Zo ging het niet."));

        assertThat(teksten(zaak)).contains("Zo ging het niet.").hasSizeGreaterThan(eerst);
    }

    @Test
    void deTeammanagerKrijgtTienEnDrieWerkdagenVoorHetEindeVanDeMaandEenSeinEnAlsHijVoorbijIs() {
        var zaak = zaakMetTeksten();
        verzoek(zaak, "inzage", "jeugdige");
        assertThat(praktijk.feiten(zaak))
                .containsEntry("antwoordUiterlijk", "2025-08-01")
                .containsEntry("waarschuwMomenten", "2025-07-18/2025-07-29/2025-08-02");

        praktijk.wordt(zaak, LocalDateTime.parse("2025-07-18T09:00"));
        assertThat(open(zaak)).containsOnlyOnce("Termijn bewaken");
        praktijk.wordt(zaak, LocalDateTime.parse("2025-08-04T09:00"));

        assertThat(open(zaak).stream().filter("Termijn bewaken"::equals)).hasSize(3);
    }

    @Test
    void buitenEenVerzoekKanNiemandIetsUitHetDossierHalen() {
        var zaak = zaakMetTeksten();

        assertThatThrownBy(() -> jdbc.update("delete from dossier_tekst where zaaknummer = ?", zaak))
                .hasMessageContaining("alleen worden toegevoegd");
        assertThatThrownBy(() -> jdbc.update("update vernietiging set vernietigd = 0"))
                .hasMessageContaining("alleen worden toegevoegd");
    }

    @Test
    void deBewaartermijnLooptVanafDeLaatsteWijziging() {
        var zaak = zaakMetTeksten();
        assertThat(beheer.laatsteWijziging(zaak)).isEqualTo(LocalDate.parse("2025-07-01"));

        praktijk.begin(LocalDateTime.parse("2025-09-01T10:00"));
        dossiers.legTekstenVast(zaak, "kennismaking", null, Map.of("verslag", "Nog iets."), WERKER);

        assertThat(beheer.laatsteWijziging(zaak)).isEqualTo(LocalDate.parse("2025-09-01"));
    }

    private void verzoek(String zaak, String soort, String verzoeker) {
        praktijk.start(
                "voordeur.lunetten",
                "dossierverzoek",
                Map.of(
                        "zaaknummer", zaak,
                        "datumVerzoek", "2025-07-01",
                        "soortVerzoek", soort,
                        "verzoeker", verzoeker),
                Map.of("verzoekTekst", Kanarie.VRIJE_TEKST));
    }

    private void vastgesteld(String zaak, String overWie, Map<String, Object> anders) {
        var velden = new HashMap<String, Object>(Map.of("betreftPersoon", overWie, "identiteitVastgesteld", "ja"));
        velden.putAll(anders);
        praktijk.doe(WERKER, zaak, "Verzoeker vaststellen", velden, Map.of());
    }

    private void afgewogen(String zaak) {
        praktijk.doe(
                MANAGER,
                zaak,
                "Belang van anderen afwegen",
                Map.of("belangAnderOfWet", "nee"),
                Map.of("toelichting", "Niemand anders heeft er belang bij."));
    }

    private List<String> open(String zaak) {
        return praktijk.taken(zaak).stream().map(Task::getName).toList();
    }

    private List<String> teksten(String zaak) {
        return jdbc.queryForList(
                "select tekst from dossier_tekst where zaaknummer = ? order by volgnummer", String.class, zaak);
    }

    private List<String> brieven(String zaak) {
        return documenten.documenten(zaak).stream()
                .map(document -> document.soort())
                .toList();
    }

    private String kind(String zaak) {
        return persoon(zaak, "kind");
    }

    private String persoon(String zaak, String rol) {
        return dossiers.personen(zaak).stream()
                .filter(persoon -> persoon.rol().equals(rol))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private String zaakMetTeksten() {
        var gezin = new Gezin(
                Kanarie.ACHTERNAAM, Kanarie.ADRES, "3511 AA", "Utrecht", Kanarie.TELEFOON, null, null, "nl", false);
        var personen = List.of(
                NieuwPersoon.volwassene("moeder", Kanarie.VOORNAAM, Kanarie.ACHTERNAAM, null, true, "ja"),
                NieuwPersoon.volwassene("vader", "Merel", "Spreeuwstra", null, false, "nee"),
                NieuwPersoon.kind(
                        Kanarie.KIND_VOORNAAM, Kanarie.ACHTERNAAM, LocalDate.parse("2009-01-01"), true, null, "vo"));
        var zaak = dossiers.openZaak(new NieuweZaak(
                        gezin, personen, "lunetten", Instant.parse("2024-06-01T08:00:00Z"), "zelf_telefoon", null))
                .zaaknummer();
        dossiers.legTekstenVast(zaak, "kennismaking", null, Map.of("verslag", Kanarie.VRIJE_TEKST), WERKER);
        dossiers.legTekstenVast(
                zaak, "veiligheidssignaal", null, Map.of("toelichting", "De broer is niet veilig."), WERKER);
        return zaak;
    }
}
