package nl.zorgpad.afsluiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DocumentService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.dossier.NieuweZaak;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class AfsluitingProcesTest {

    private static final String WERKER = "gezinswerker.lunetten";
    private static final String MANAGER = "teammanager.lunetten";

    @Autowired
    Praktijk praktijk;

    @Autowired
    DossierService dossiers;

    @Autowired
    DocumentService documenten;

    @Autowired
    AfsluitingService afsluitingen;

    @Autowired
    PgbService budgetten;

    @Autowired
    ErvaringswijzerService ervaringen;

    @BeforeEach
    void opDeDagVanAfsluiten() {
        praktijk.begin(LocalDateTime.parse("2025-07-01T09:30"));
    }

    @AfterEach
    void weerNu() {
        praktijk.sluit();
    }

    @Test
    void doelenGehaaldEnVeiligDanVolgensPlanAfgeslotenEnDezelfdeDagUitgenodigd() {
        var zaak = gestart("volgens_plan");

        sluitAf(zaak, Map.of());

        assertThat(praktijk.feiten(zaak))
                .containsEntry("redenBeeindiging", "01")
                .containsEntry("redenRegel", "D30-1")
                .containsEntry("bewaarMaanden", 240)
                .containsEntry("bewaarRegel", "D31-1")
                .containsEntry("uitnodigingRegel", "D32-3")
                .containsEntry("afsluitingUitkomst", "afgesloten");
        assertThat(dossiers.zaak(zaak).status()).isEqualTo("gesloten");
        assertThat(afsluitingen.afsluiting(zaak)).hasValueSatisfying(afsluiting -> {
            assertThat(afsluiting.volgensPlan()).isTrue();
            assertThat(afsluiting.datumEinde()).isEqualTo(LocalDate.parse("2025-07-01"));
        });
        assertThat(open(zaak)).containsExactly("Voor Ervaringswijzer uitnodigen");
        var uitnodigen = praktijk.taak(WERKER, zaak, "Voor Ervaringswijzer uitnodigen");
        assertThat(Praktijk.nederlands(uitnodigen.getDueDate()).toLocalDate()).isEqualTo("2025-07-01");
    }

    @Test
    void naTweeWekenEenHerinneringAlsDeLinkNietIsGebruikt() {
        var zaak = gestart("volgens_plan");
        sluitAf(zaak, Map.of());
        uitgenodigd(zaak);

        praktijk.wordt(zaak, LocalDateTime.parse("2025-07-15T12:00"));
        assertThat(open(zaak)).isEmpty();
        praktijk.wordt(zaak, LocalDateTime.parse("2025-07-16T09:00"));

        assertThat(open(zaak)).containsExactly("Aan Ervaringswijzer herinneren");
        praktijk.doe(
                WERKER,
                zaak,
                "Aan Ervaringswijzer herinneren",
                Map.of("ervaringslink", "gezien", "herinneringGegeven", "app"),
                Map.of());
        assertThat(praktijk.loopt(zaak)).isFalse();
    }

    @Test
    void wieAlHeeftGeantwoordKrijgtGeenHerinnering() {
        var zaak = gestart("volgens_plan");
        sluitAf(zaak, Map.of());
        uitgenodigd(zaak);
        ervaringen.vul(ervaringen.link(zaak).orElseThrow(), new Ervaring(5, 4, 5, 4, 5, null));

        praktijk.wordt(zaak, LocalDateTime.parse("2025-07-16T09:00"));

        assertThat(praktijk.loopt(zaak)).isFalse();
    }

    @Test
    void bijGevaarWordtDeUitnodigingZelfGegevenEnNietHerinnerd() {
        var zaak = gestart("volgens_plan");
        sluitAf(zaak, Map.of("berichtGevaarlijk", "ja"));

        assertThat(praktijk.feiten(zaak))
                .containsEntry("uitnodigingRegel", "D32-2")
                .containsEntry("uitnodiging", "persoonlijk");
        uitgenodigd(zaak);
        assertThat(praktijk.loopt(zaak)).isFalse();
    }

    @Test
    void naDrieMaandenBeltDeWerkerAlsHetGezinDatWilde() {
        var zaak = gestart("eerder_in_overleg");
        sluitAf(zaak, Map.of("nazorgGewenst", "ja"));
        uitgenodigd(zaak);

        praktijk.wordt(zaak, LocalDateTime.parse("2025-10-02T09:00"));

        assertThat(open(zaak)).contains("Nazorgcontact hebben");
        praktijk.doe(
                WERKER,
                zaak,
                "Nazorgcontact hebben",
                Map.of("gezinBereikt", "ja", "nazorgUitkomst", "goed"),
                Map.of("toelichting", Kanarie.VRIJE_TEKST));
    }

    @Test
    void eenGezinDatNietReageertKrijgtEerstEenVeiligheidscontroleDriePogingenEnEenBrief() {
        var zaak = gestart("geen_contact");
        praktijk.doe(
                WERKER,
                zaak,
                "Veiligheid nagaan",
                Map.of("informatieBij", List.of("school"), "veiligheidZonderContact", "nee"),
                Map.of("toelichting", Kanarie.VRIJE_TEKST));
        poging(zaak, "ochtend");
        poging(zaak, "ochtend");
        poging(zaak, "middag");
        assertThat(open(zaak)).containsExactly("Gezin proberen te bereiken");
        poging(zaak, "avond");

        assertThat(documenten.documenten(zaak))
                .anySatisfy(document -> assertThat(document.soort()).isEqualTo("geen-contact"));
        praktijk.doe(
                WERKER,
                zaak,
                "Reactie op brief afwachten",
                Map.of("briefVerstuurd", "ja", "gezinReageerde", "nee"),
                Map.of());
        sluitAf(zaak, Map.of());

        assertThat(praktijk.feiten(zaak))
                .containsEntry("redenBeeindiging", "03")
                .containsEntry("volgensPlan", false);
    }

    @Test
    void reageertHetGezinOpDeBriefDanWordtOpnieuwGekeken() {
        var zaak = gestart("geen_contact");
        praktijk.doe(
                WERKER,
                zaak,
                "Veiligheid nagaan",
                Map.of("veiligheidZonderContact", "nee"),
                Map.of("toelichting", Kanarie.VRIJE_TEKST));
        poging(zaak, "ochtend");
        poging(zaak, "middag");
        poging(zaak, "avond");
        praktijk.doe(
                WERKER,
                zaak,
                "Reactie op brief afwachten",
                Map.of("briefVerstuurd", "ja", "gezinReageerde", "ja"),
                Map.of());

        kies(zaak, "doorgaan");

        assertThat(praktijk.feiten(zaak)).containsEntry("afsluitingUitkomst", "doorgaan");
        assertThat(dossiers.zaak(zaak).status()).isEqualTo("open");
        assertThat(praktijk.loopt(zaak)).isFalse();
    }

    @Test
    void isVeiligheidOnbekendDanKijktDeAandachtsfunctionarisMee() {
        var zaak = gestart("geen_contact");

        praktijk.doe(
                WERKER,
                zaak,
                "Veiligheid nagaan",
                Map.of("veiligheidZonderContact", "nog_onbekend"),
                Map.of("toelichting", Kanarie.VRIJE_TEKST));

        praktijk.doe(
                "aandachtsfunctionaris.lunetten",
                zaak,
                "Zorgen zonder contact bespreken",
                Map.of("vervolgZonderContact", "verder_proberen"),
                Map.of("toelichting", Kanarie.VRIJE_TEKST));
        assertThat(open(zaak)).containsExactly("Veiligheid nagaan");
    }

    @Test
    void bijVerhuizingEerstEenWarmeOverdrachtMetToestemming() {
        var zaak = gestart("verhuizing");
        praktijk.doe(
                WERKER,
                zaak,
                "Warm overdragen",
                Map.of(
                        "toestemmingOverdracht", "ja",
                        "overdrachtBevestigd", "ja",
                        "overdrachtDatum", "2025-07-01"),
                Map.of("nieuweGemeente", "Amersfoort", "overdrachtAfspraken", Kanarie.VRIJE_TEKST));
        sluitAf(zaak, Map.of());

        assertThat(praktijk.feiten(zaak))
                .containsEntry("redenBeeindiging", "05")
                .containsEntry("overdrachtBevestigd", "ja");
    }

    @Test
    void eenOverdrachtDieNietIsBevestigdIsGeenWarmeOverdracht() {
        var zaak = gestart("verhuizing");

        assertThatThrownBy(() -> praktijk.doe(
                        WERKER,
                        zaak,
                        "Warm overdragen",
                        Map.of(
                                "toestemmingOverdracht", "ja",
                                "overdrachtBevestigd", "nee",
                                "overdrachtDatum", "2025-07-01"),
                        Map.of()))
                .hasMessageContaining("bevestigd");
    }

    @Test
    void naEenOverlijdenGeenUitnodiging() {
        var zaak = gestart("overlijden");
        praktijk.doe(
                WERKER,
                zaak,
                "Overlijden vastleggen",
                Map.of("overledene", "kind", "hulpGaatDoor", "nee", "steunBijVerlies", List.of("rouwhulp")),
                Map.of());
        sluitAf(zaak, Map.of());

        assertThat(praktijk.feiten(zaak))
                .containsEntry("redenBeeindiging", "05")
                .containsEntry("uitnodigingRegel", "D32-1");
        assertThat(praktijk.loopt(zaak)).isFalse();
        assertThat(ervaringen.link(zaak)).isEmpty();
    }

    @Test
    void stoppenDoorOnsKanAlleenAlsDeTeammanagerAkkoordIs() {
        var zaak = gestart("wij_stoppen");
        var nee = new HashMap<String, Object>(Map.of(
                "redenWijStoppen", "dreiging_of_geweld",
                "gezinGehoord", "ja",
                "vervolghulpGeregeld", "ja",
                "akkoordTeammanager", "nee"));
        praktijk.doe(MANAGER, zaak, "Zwaarwegende reden toetsen", nee, Map.of("toelichting", Kanarie.VRIJE_TEKST));
        assertThat(open(zaak)).containsExactly("Aanleiding vaststellen");

        kies(zaak, "wij_stoppen");
        nee.put("akkoordTeammanager", "ja");
        praktijk.doe(MANAGER, zaak, "Zwaarwegende reden toetsen", nee, Map.of("toelichting", Kanarie.VRIJE_TEKST));
        sluitAf(zaak, Map.of());

        assertThat(praktijk.feiten(zaak)).containsEntry("redenBeeindiging", "04");
    }

    @Test
    void zonderAntwoordOpVeiligheidGaatDeZaakNietDicht() {
        var zaak = gestart("volgens_plan");

        assertThatThrownBy(() -> sluitAf(zaak, Map.of("veiligheidBijAfsluiten", "nog_onbekend")))
                .hasMessageContaining("Veiligheid: dit moet eerst bekend zijn");
        assertThatThrownBy(() -> sluitAf(zaak, Map.of("veiligheidBijAfsluiten", "onveilig")))
                .hasMessageContaining("niet veilig");
    }

    @Test
    void zolangEenPgbAanvraagGeenBesluitHeeftGaatDeZaakNietDicht() {
        var zaak = gestart("volgens_plan");
        budgetten.open(dossiers.zaak(zaak), "aanvraag", LocalDate.parse("2025-06-20"), WERKER);

        assertThatThrownBy(() -> sluitAf(zaak, Map.of())).hasMessageContaining("pgb heeft nog geen besluit");
    }

    @Test
    void bijSchuldenHoortEenDriegesprek() {
        var zaak = gestart("volgens_plan");

        assertThatThrownBy(() -> sluitAf(
                        zaak, Map.of("financieleStand", "schulden_of_achterstanden", "driegesprek", "niet_nodig")))
                .hasMessageContaining("Driegesprek");
    }

    @Test
    void partnersHorenHetAlsHetGezinDatGoedVindt() {
        var zaak = gestart("volgens_plan");
        sluitAf(zaak, Map.of("partnersInformeren", "ja"));
        assertThat(dossiers.zaak(zaak).status()).isEqualTo("open");

        praktijk.doe(
                WERKER,
                zaak,
                "Partners informeren",
                Map.of("partnersGeinformeerd", "ja", "partnersGeinformeerdOp", "2025-07-01"),
                Map.of("toelichting", Kanarie.VRIJE_TEKST));

        assertThat(dossiers.zaak(zaak).status()).isEqualTo("gesloten");
    }

    @Test
    void eenZaakVanEenAnderTeamKanEenWerkerNietAfsluiten() {
        var zaak = nieuweZaak("ondiep");

        assertThatThrownBy(() -> praktijk.start(WERKER, "afsluiting", Map.of("zaaknummer", zaak), Map.of()))
                .hasMessageContaining("geen open zaak");
    }

    private String gestart(String aanleiding) {
        var zaak = nieuweZaak("lunetten");
        praktijk.start(WERKER, "afsluiting", Map.of("zaaknummer", zaak), Map.of());
        kies(zaak, aanleiding);
        return zaak;
    }

    private void kies(String zaak, String aanleiding) {
        praktijk.doe(
                WERKER,
                zaak,
                "Aanleiding vaststellen",
                Map.of("aanleidingAfsluiten", aanleiding),
                Map.of("toelichting", Kanarie.VRIJE_TEKST));
    }

    private void poging(String zaak, String dagdeel) {
        praktijk.doe(
                WERKER,
                zaak,
                "Gezin proberen te bereiken",
                Map.of("gezinBereikt", "nee", "pogingDatum", "2025-07-01", "pogingDagdeel", dagdeel),
                Map.of());
    }

    private void uitgenodigd(String zaak) {
        praktijk.doe(
                WERKER,
                zaak,
                "Voor Ervaringswijzer uitnodigen",
                Map.of("ervaringslink", "gezien", "uitnodigingGegeven", "persoonlijk"),
                Map.of());
    }

    private void sluitAf(String zaak, Map<String, Object> anders) {
        var antwoorden = new HashMap<String, Object>(Map.of(
                "afsluitBesluit", "afsluiten",
                "datumEinde", "2025-07-01",
                "veiligheidBijAfsluiten", "veilig",
                "financieleStand", "geen_zorgen",
                "driegesprek", "niet_nodig",
                "netwerkOpOrde", "ja",
                "partnersInformeren", "niet_nodig",
                "berichtGevaarlijk", "nee",
                "nazorgGewenst", "nee"));
        if (!"geen_contact".equals(praktijk.feiten(zaak).get("aanleidingAfsluiten"))) {
            antwoorden.put("gezinGeinformeerd", "ja");
        }
        antwoorden.putAll(anders);
        praktijk.doe(WERKER, zaak, "Afsluitgesprek voeren", antwoorden, Map.of("terugvalplan", Kanarie.VRIJE_TEKST));
    }

    private List<String> open(String zaak) {
        return praktijk.taken(zaak).stream().map(Task::getName).toList();
    }

    private String nieuweZaak(String team) {
        var gezin = new Gezin(
                Kanarie.ACHTERNAAM, Kanarie.ADRES, "3511 AA", "Utrecht", Kanarie.TELEFOON, null, null, "nl", false);
        var personen = List.of(
                NieuwPersoon.volwassene("moeder", Kanarie.VOORNAAM, Kanarie.ACHTERNAAM, null, true, "ja"),
                NieuwPersoon.kind(
                        Kanarie.KIND_VOORNAAM, Kanarie.ACHTERNAAM, LocalDate.parse("2009-01-01"), true, null, "vo"));
        return dossiers.openZaak(new NieuweZaak(
                        gezin, personen, team, Instant.parse("2024-06-01T08:00:00Z"), "zelf_telefoon", null))
                .zaaknummer();
    }
}
