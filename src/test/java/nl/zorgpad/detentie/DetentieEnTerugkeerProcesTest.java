package nl.zorgpad.detentie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Dossierkaart;
import nl.zorgpad.dossier.Gebeurtenis;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class DetentieEnTerugkeerProcesTest {

    private static final String FRONT_OFFICE = "front-office-dt";
    private static final String SOCIAAL = "bto-sociaal";
    private static final String VOORDEUR = "voordeur.ondiep";
    private static final String WERKER = "gezinswerker.ondiep";
    private static final String MANAGER = "teammanager.ondiep";
    private static final String VEILIGHEID = "aandachtsfunctionaris.ondiep";

    @Autowired
    Praktijk praktijk;

    @Autowired
    DetentieService detenties;

    @Autowired
    OverdrachtService overdrachten;

    @Autowired
    DossierService dossiers;

    @Autowired
    DetentieKaart kaart;

    @Autowired
    Processen processen;

    @AfterEach
    void weerNu() {
        praktijk.sluit();
    }

    @Test
    void vaderMetGezinVanHetBeginVanDeDetentieTotEnMetDeNazorg() {
        praktijk.begin(LocalDateTime.parse("2025-09-03T10:00"));
        var zaak = meld(FRONT_OFFICE, vader());
        assertThat(praktijk.taken(zaak)).extracting(Task::getName).containsExactly("Grondslag vastleggen");

        legGrondslagVast(FRONT_OFFICE, zaak, "Lokalis", "BtoSociaal", "Pi");
        assertThat(praktijk.feiten(zaak)).containsEntry("routeRegel", "D27-4").containsEntry("variant", "standaard");
        aanvaardDoorBuurtteam(zaak);
        praktijk.doe(SOCIAAL, zaak, "Overdracht aanvaarden", Map.of("overdrachtBesluit", "aanvaard"), Map.of());
        maakPlan(zaak, "2025-09-15");

        assertThat(detenties.geplandOverleg(lopend(zaak).id()))
                .containsEntry(LocalDate.parse("2026-04-02"), "weken_8")
                .containsEntry(LocalDate.parse("2026-05-01"), "weken_4")
                .containsEntry(LocalDate.parse("2026-05-22"), "weken_1");
        praktijk.wordt(zaak, LocalDateTime.parse("2026-04-01T23:00"));
        var openVoor = taken(zaak, "Voortgang bespreken").size();
        praktijk.wordt(zaak, LocalDateTime.parse("2026-04-02T09:00"));
        assertThat(taken(zaak, "Voortgang bespreken")).hasSize(openVoor + 1);
        bespreek(zaak, "2026-04-02");
        praktijk.wordt(zaak, LocalDateTime.parse("2026-05-22T09:00"));
        assertThat(taken(zaak, "Voortgang bespreken")).hasSize(openVoor + 2);

        praktijk.wordt(zaak, LocalDateTime.parse("2026-05-29T12:00"));
        praktijk.doe(
                WERKER,
                zaak,
                "Vrijlating bijhouden",
                Map.of("vrijlatingSoort", "vrijgelaten", "vrijlatingDatum", "2026-05-29"),
                Map.of());
        assertThat(praktijk.feiten(zaak)).containsEntry("contactUiterlijk", "2026-06-05");
        praktijk.doe(
                WERKER,
                zaak,
                "Warm overdragen bij vrijlating",
                Map.of("warmOvergedragen", "ja", "warmeOverdrachtDatum", "2026-05-29"),
                Map.of());
        praktijk.wordt(zaak, LocalDateTime.parse("2026-06-02T09:00"));
        legContactVast(zaak, "2026-06-02");
        praktijk.wordt(zaak, LocalDateTime.parse("2026-11-30T09:00"));
        praktijk.doe(
                WERKER,
                zaak,
                "Nazorg geven",
                Map.of("nazorgUitkomst", "plan_uitgevoerd"),
                Map.of("toelichting", Kanarie.VRIJE_TEKST));

        assertThat(praktijk.loopt(zaak)).isFalse();
        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "plan_uitgevoerd");
        assertThat(dossiers.zaak(zaak).status()).isEqualTo("gesloten");
        assertThat(detenties.lopend(zaak)).isEmpty();
    }

    @Test
    void alleenstaandeManGaatMetAanvaardingNaarHetBuurtteamSociaal() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var zaak = meld(FRONT_OFFICE, man());
        legGrondslagVast(FRONT_OFFICE, zaak, "BtoSociaal");

        assertThat(praktijk.feiten(zaak)).containsEntry("routeRegel", "D27-5");
        assertThat(praktijk.taken(zaak))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder("Overdracht aanvaarden", "Overdracht bewaken");
        praktijk.doe(SOCIAAL, zaak, "Overdracht aanvaarden", Map.of("overdrachtBesluit", "aanvaard"), Map.of());

        assertThat(praktijk.loopt(zaak)).isFalse();
        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "overgedragen_bto");
        assertThat(overdrachten.overdrachten(zaak))
                .extracting(Overdracht::status)
                .containsExactly("aanvaard");
    }

    @Test
    void geweigerdeOverdrachtKomtTerugBijWieAanbood() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var zaak = meld(FRONT_OFFICE, man());
        legGrondslagVast(FRONT_OFFICE, zaak, "BtoSociaal");
        praktijk.doe(
                SOCIAAL,
                zaak,
                "Overdracht aanvaarden",
                Map.of("overdrachtBesluit", "geweigerd", "redenWeigering", "geen_plek"),
                Map.of("toelichting", Kanarie.VRIJE_TEKST));

        assertThat(praktijk.taken(zaak))
                .singleElement()
                .satisfies(taak -> assertThat(praktijk.kandidaten(taak)).containsExactly(FRONT_OFFICE));
        praktijk.doe(
                FRONT_OFFICE,
                zaak,
                "Geweigerde overdracht oppakken",
                Map.of("overdrachtVervolg", "opnieuw_aanbieden"),
                Map.of());
        assertThat(taken(zaak, "Overdracht aanvaarden")).hasSize(1);
        praktijk.doe(
                FRONT_OFFICE, zaak, "Overdracht bewaken", Map.of("redenIntrekken", "situatie_veranderd"), Map.of());
        praktijk.doe(
                FRONT_OFFICE,
                zaak,
                "Geweigerde overdracht oppakken",
                Map.of("overdrachtVervolg", "zelf_houden"),
                Map.of());

        assertThat(overdrachten.overdrachten(zaak))
                .extracting(Overdracht::status)
                .containsExactlyInAnyOrder("geweigerd", "ingetrokken");
        assertThat(taken(zaak, "Contact leggen"))
                .singleElement()
                .satisfies(taak -> assertThat(praktijk.kandidaten(taak)).containsExactly(FRONT_OFFICE));
    }

    @Test
    void geenAntwoordGeeftAlarmBijWieAanbiedtEnBijDeTeammanager() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var zaak = meld(FRONT_OFFICE, man());
        legGrondslagVast(FRONT_OFFICE, zaak, "BtoSociaal");
        praktijk.wordt(zaak, LocalDateTime.parse("2026-01-08T22:00"));
        assertThat(taken(zaak, "Antwoord navragen")).isEmpty();

        praktijk.wordt(zaak, LocalDateTime.parse("2026-01-09T09:00"));

        assertThat(praktijk.taken(zaak))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder(
                        "Overdracht aanvaarden",
                        "Overdracht bewaken",
                        "Antwoord navragen",
                        "Late overdracht bespreken");
        assertThat(kaart.kaart(zaak).map(Dossierkaart.Kaart::dringend)).contains(true);
        praktijk.doe(MANAGER, zaak, "Late overdracht bespreken", Map.of("actieTeLaat", "manager_gebeld"), Map.of());
        praktijk.doe(SOCIAAL, zaak, "Overdracht aanvaarden", Map.of("overdrachtBesluit", "aanvaard"), Map.of());
        assertThat(praktijk.loopt(zaak)).isFalse();
    }

    @Test
    void zonderGrondslagKrijgtEenOrganisatieNiets() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var zaak = meld(FRONT_OFFICE, vader());
        legGrondslagVast(FRONT_OFFICE, zaak, "Lokalis");
        aanvaardDoorBuurtteam(zaak);

        assertThat(taken(zaak, "Overdracht aanvaarden")).isEmpty();
        assertThat(overdrachten.overdrachten(zaak)).extracting(Overdracht::naar).containsExactly(Partij.LOKALIS);
        assertThat(detenties.deelbaar(zaak, Partij.BTO_SOCIAAL)).isEmpty();
        assertThat(dossiers.gebeurtenissen(zaak))
                .filteredOn(gebeurtenis -> "detentie_geen_grondslag".equals(gebeurtenis.soort()))
                .extracting(Gebeurtenis::code)
                .containsExactly("bto_sociaal");
        assertThatThrownBy(() -> praktijk.doe(
                        WERKER,
                        zaak,
                        "Contact leggen",
                        Map.of("gezinGesproken", "ja", "wilHulp", "ja", "contactGedetineerde", "pi"),
                        Map.of()))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("geen grondslag");
    }

    @Test
    void gezondheidMagNietOpToestemmingVanIemandInDetentie() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var zaak = meld(FRONT_OFFICE, man());
        var grondslag = grondslag("BtoSociaal");
        grondslag.put("gezondheidBtoSociaal", "toestemming");
        grondslag.put("strafrechtelijkBtoSociaal", "wettelijke_taak");

        assertThatThrownBy(() -> praktijk.doe(
                        FRONT_OFFICE, zaak, "Grondslag vastleggen", grondslag, Map.of("noodzaak", "nodig")))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("toestemming van iemand in detentie")
                .hasMessageContaining("justitie");
        assertThat(detenties.deelbaar(zaak, Partij.BTO_SOCIAAL)).isEmpty();
    }

    @Test
    void kortVerblijfWordtBinnenVijfWerkdagenInBeeldGebrachtZonderVerplichtOverleg() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var melding = vader();
        melding.put("startDetentie", "2026-01-05");
        melding.put("verwachteEinddatum", "2026-01-23");
        var zaak = meld(VOORDEUR, melding);
        legGrondslagVast(VOORDEUR, zaak, "BtoSociaal");

        assertThat(praktijk.feiten(zaak))
                .containsEntry("variant", "kort")
                .containsEntry("inventarisatieUiterlijk", "2026-01-12");
        legEersteContact(zaak);
        var inventarisatie = inventarisatie();
        inventarisatie.put("gezamenlijkOverleg", "nee");
        praktijk.doe(WERKER, zaak, "Basis en gezin in beeld brengen", inventarisatie, Map.of());
        assertThat(taken(zaak, "Gezamenlijk overleg houden")).isEmpty();
        assertThat(taken(zaak, "Plan van aanpak terugkeer maken")).hasSize(1);
    }

    @Test
    void slachtofferInHuisEerstVeiligheidEnGeenGezamenlijkOverleg() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var melding = vader();
        melding.put("slachtofferInHuishouden", "ja");
        var zaak = meld(VOORDEUR, melding);
        legGrondslagVast(VOORDEUR, zaak, "BtoSociaal");

        assertThat(praktijk.feiten(zaak)).containsEntry("routeRegel", "D27-2");
        assertThat(praktijk.taken(zaak)).extracting(Task::getName).containsExactly("Veiligheid eerst regelen");
        praktijk.doe(
                VEILIGHEID,
                zaak,
                "Veiligheid eerst regelen",
                Map.of("eigenContactpersoon", "ja", "veiligheidsafsprakenGemaakt", "ja", "kinderenRisico", "nee"),
                Map.of(
                        "contactpersoonSlachtoffer", Kanarie.VOORNAAM,
                        "veiligheidsafspraken", Kanarie.VRIJE_TEKST));
        legEersteContact(zaak);
        var inventarisatie = inventarisatie();
        inventarisatie.put("slachtofferInHuishouden", "ja");
        praktijk.doe(WERKER, zaak, "Basis en gezin in beeld brengen", inventarisatie, Map.of());

        assertThat(taken(zaak, "Gezamenlijk overleg houden")).isEmpty();
        assertThat(taken(zaak, "Plan van aanpak terugkeer maken")).hasSize(1);
    }

    @Test
    void kinderenInGevaarBeginnenHetVeiligheidstraject() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var melding = vader();
        melding.put("slachtofferInHuishouden", "ja");
        var zaak = meld(VOORDEUR, melding);
        legGrondslagVast(VOORDEUR, zaak, "BtoSociaal");
        praktijk.doe(
                VEILIGHEID,
                zaak,
                "Veiligheid eerst regelen",
                Map.of(
                        "eigenContactpersoon", "ja",
                        "veiligheidsafsprakenGemaakt", "ja",
                        "kinderenRisico", "ja",
                        "acuut", "nee",
                        "structureel", "ja"),
                Map.of(
                        "contactpersoonSlachtoffer", Kanarie.VOORNAAM,
                        "veiligheidsafspraken", Kanarie.VRIJE_TEKST));

        assertThat(processen.loopt("veiligheid-top3", zaak)).isTrue();
        assertThat(taken(zaak, "Contact leggen")).hasSize(1);
    }

    @Test
    void verplaatsteVrijlatingRekentAllesOpnieuwEnVerliestGeenOverleg() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var melding = vader();
        melding.put("startDetentie", "2026-01-02");
        melding.put("verwachteEinddatum", "2026-05-29");
        var zaak = meld(VOORDEUR, melding);
        legGrondslagVast(VOORDEUR, zaak, "BtoSociaal");
        maakPlan(zaak, "2026-01-05");
        praktijk.wordt(zaak, LocalDateTime.parse("2026-04-02T09:00"));
        assertThat(taken(zaak, "Voortgang bespreken")).hasSize(1);

        meldNieuws(zaak, Map.of("nieuwsSoort", "verplaatst", "nieuweEinddatum", "2026-07-31"));

        assertThat(taken(zaak, "Voortgang bespreken")).hasSize(1);
        assertThat(praktijk.feiten(zaak)).containsEntry("volgendOverleg", "2026-06-05");
        assertThat(detenties.geplandOverleg(lopend(zaak).id()).keySet())
                .contains(LocalDate.parse("2026-06-05"), LocalDate.parse("2026-07-03"), LocalDate.parse("2026-07-24"));
        praktijk.wordt(zaak, LocalDateTime.parse("2026-05-22T09:00"));
        assertThat(taken(zaak, "Voortgang bespreken")).hasSize(1);
        praktijk.wordt(zaak, LocalDateTime.parse("2026-06-05T09:00"));
        assertThat(taken(zaak, "Voortgang bespreken")).hasSize(2);

        meldNieuws(zaak, Map.of("nieuwsSoort", "verplaatst", "nieuweEinddatum", "2026-06-19"));
        praktijk.wordt(zaak, LocalDateTime.parse("2026-06-12T09:00"));
        assertThat(taken(zaak, "Voortgang bespreken")).hasSize(3);
        assertThat(praktijk.feiten(zaak)).containsEntry("vrijlatingVerwacht", "2026-06-19");
    }

    @Test
    void vrijlatingDieNiemandVastlegtWordtNagevraagd() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var melding = vader();
        melding.put("startDetentie", "2026-01-02");
        melding.put("verwachteEinddatum", "2026-01-23");
        var zaak = meld(VOORDEUR, melding);
        legGrondslagVast(VOORDEUR, zaak, "BtoSociaal");
        maakPlan(zaak, "2026-01-05");

        praktijk.wordt(zaak, LocalDateTime.parse("2026-01-26T09:00"));

        assertThat(taken(zaak, "Voortgang bespreken")).hasSize(2);
    }

    @Test
    void vrijgelatenZonderBerichtVooraf() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var zaak = meld(FRONT_OFFICE, vader());
        legGrondslagVast(FRONT_OFFICE, zaak, "Lokalis", "BtoSociaal");
        meldNieuws(zaak, Map.of("nieuwsSoort", "vrijgelaten", "vrijlatingDatum", "2026-01-05"));

        aanvaardDoorBuurtteam(zaak);

        assertThat(taken(zaak, "Contact leggen")).isEmpty();
        assertThat(taken(zaak, "Contact leggen na vrijlating")).hasSize(1);
        assertThat(praktijk.feiten(zaak)).containsEntry("contactUiterlijk", "2026-01-12");
        praktijk.wordt(zaak, LocalDateTime.parse("2026-01-13T09:00"));
        assertThat(taken(zaak, "Laat contact bespreken"))
                .singleElement()
                .satisfies(taak -> assertThat(praktijk.kandidaten(taak)).containsExactly("teammanager"));
        assertThat(kaart.kaart(zaak).map(Dossierkaart.Kaart::dringend)).contains(true);
    }

    @Test
    void vrijgelatenTerwijlErNogGeenPlanIs() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var zaak = meld(VOORDEUR, vader());
        legGrondslagVast(VOORDEUR, zaak, "BtoSociaal");
        legEersteContact(zaak);

        meldNieuws(zaak, Map.of("nieuwsSoort", "vrijgelaten", "vrijlatingDatum", "2026-01-05"));

        assertThat(taken(zaak, "Basis en gezin in beeld brengen")).isEmpty();
        assertThat(taken(zaak, "Contact leggen na vrijlating")).hasSize(1);
        assertThat(taken(zaak, "Overdracht aanvaarden")).hasSize(1);
    }

    @Test
    void opnieuwGedetineerdBegintOpnieuwBijDezelfdeZaak() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var zaak = meld(VOORDEUR, vader());
        legGrondslagVast(VOORDEUR, zaak);
        meldNieuws(zaak, Map.of("nieuwsSoort", "vrijgelaten", "vrijlatingDatum", "2026-01-05"));
        meldNieuws(
                zaak,
                Map.of(
                        "nieuwsSoort", "opnieuw_gedetineerd",
                        "nieuweStartDetentie", "2026-01-05",
                        "nieuweEinddatum", "2026-09-01"));
        praktijk.wordt(zaak, LocalDateTime.parse("2026-01-05T10:05"));

        assertThat(praktijk.taken(zaak)).extracting(Task::getName).containsExactly("Grondslag vastleggen");
        assertThat(dossiers.zaak(zaak).status()).isEqualTo("open");
        assertThat(lopend(zaak).verwachteEinddatum()).isEqualTo(LocalDate.parse("2026-09-01"));
        assertThat(lopend(zaak).vrijlatingDatum()).isNull();
    }

    @Test
    void andereGemeenteVanTerugkeerWordtDoorOnzeMedewerkerVastgelegd() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var melding = man();
        melding.put("terugkeerInUtrecht", "nee");
        var zaak = meld(FRONT_OFFICE, melding);
        legGrondslagVast(FRONT_OFFICE, zaak, "GemeenteTerugkeer");

        assertThat(praktijk.feiten(zaak)).containsEntry("routeRegel", "D27-1");
        praktijk.doe(
                FRONT_OFFICE,
                zaak,
                "Antwoord van partner vastleggen",
                Map.of("overdrachtBesluit", "aanvaard", "antwoordDatum", "2026-01-05"),
                Map.of("antwoordVan", Kanarie.VOORNAAM));

        assertThat(praktijk.loopt(zaak)).isFalse();
        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "elders_terugkeer");
    }

    @Test
    void terugkeerEldersTijdensHetWachtenVraagtEerstDeGrondslag() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var zaak = meld(VOORDEUR, vader());
        legGrondslagVast(VOORDEUR, zaak);
        maakPlan(zaak, "2026-01-05");
        praktijk.doe(WERKER, zaak, "Vrijlating bijhouden", Map.of("vrijlatingSoort", "terugkeer_elders"), Map.of());

        assertThat(praktijk.taken(zaak))
                .extracting(Task::getName)
                .containsExactly("Grondslag voor overdracht vastleggen");
        praktijk.doe(
                VOORDEUR,
                zaak,
                "Grondslag voor overdracht vastleggen",
                Map.of(
                        "grondslagOverdracht", "wettelijke_taak",
                        "gegevensOverdracht", List.of("basis"),
                        "gezondheidOverdracht", "geen",
                        "strafrechtelijkOverdracht", "geen"),
                Map.of("noodzaak", Kanarie.VRIJE_TEKST));
        praktijk.doe(
                VOORDEUR,
                zaak,
                "Antwoord van partner vastleggen",
                Map.of("overdrachtBesluit", "aanvaard", "antwoordDatum", "2026-01-05"),
                Map.of("antwoordVan", Kanarie.VOORNAAM));
        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "elders_terugkeer");
    }

    @Test
    void gezinWilGeenHulp() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var zaak = meld(VOORDEUR, vader());
        legGrondslagVast(VOORDEUR, zaak);
        praktijk.doe(
                WERKER,
                zaak,
                "Contact leggen",
                Map.of("gezinGesproken", "ja", "wilHulp", "nee", "contactGedetineerde", "nog_niet"),
                Map.of("toelichting", Kanarie.VRIJE_TEKST));

        assertThat(praktijk.loopt(zaak)).isFalse();
        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "gezin_wil_geen_hulp");
    }

    @Test
    void voordeurMeldtGeenGezinUitDeWijkVanEenAnderTeam() {
        praktijk.begin(LocalDateTime.parse("2026-01-05T10:00"));
        var melding = vader();
        melding.put("wijk", "lunetten");

        assertThatThrownBy(() -> meld(VOORDEUR, melding))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("wijk");
    }

    private String meld(String wie, Map<String, Object> melding) {
        return praktijk.zaaknummer(praktijk.start(wie, "detentie-en-terugkeer", melding, gezin(melding)));
    }

    private static Map<String, Object> vader() {
        var velden = new HashMap<String, Object>(Map.of(
                "bestaandeZaak", "nee",
                "bronMelding", "front_office_dt",
                "startDetentie", "2025-09-01",
                "verwachteEinddatum", "2026-05-29",
                "inrichtingType", "pi",
                "strafOfVoorlopig", "straf",
                "betrokkeneRol", "ouder",
                "ouderVanMinderjarige", "ja",
                "terugkeerInUtrecht", "ja",
                "slachtofferInHuishouden", "nee"));
        velden.putAll(Map.of("wijk", "ondiep", "gezinsrol", "ja", "aantalKinderen", 2));
        return velden;
    }

    private static Map<String, Object> man() {
        var velden = vader();
        velden.putAll(Map.of(
                "startDetentie", "2026-01-02",
                "verwachteEinddatum", "2026-06-02",
                "betrokkeneRol", "volwassene",
                "ouderVanMinderjarige", "nee",
                "gezinsrol", "nee",
                "aantalKinderen", 0));
        return velden;
    }

    private static Map<String, Object> gezin(Map<String, Object> melding) {
        var velden = new HashMap<String, Object>(Map.of(
                "gezinsnaam", Kanarie.ACHTERNAAM,
                "adres", Kanarie.ADRES,
                "gedetineerdeVoornaam", Kanarie.VOORNAAM,
                "gedetineerdeGeboortedatum", "1996-04-01",
                "gedetineerdeFamilierol", "vader",
                "contactInrichtingTelefoon", Kanarie.TELEFOON,
                "gezinsvragen", Kanarie.VRIJE_TEKST));
        if ("ja".equals(melding.get("gezinsrol"))) {
            velden.putAll(Map.of("thuisVoornaam", Kanarie.VOORNAAM, "thuisRol", "moeder"));
        }
        for (var i = 1; i <= (int) melding.get("aantalKinderen"); i++) {
            velden.put("kind" + i + "Voornaam", Kanarie.KIND_VOORNAAM);
            velden.put("kind" + i + "Geboortedatum", i == 1 ? "2021-06-01" : "2018-02-01");
            velden.put("kind" + i + "Schoolsoort", "po");
        }
        return velden;
    }

    private void legGrondslagVast(String wie, String zaak, String... partijen) {
        praktijk.doe(wie, zaak, "Grondslag vastleggen", grondslag(partijen), Map.of("noodzaak", Kanarie.VRIJE_TEKST));
    }

    private static Map<String, Object> grondslag(String... partijen) {
        var velden = new HashMap<String, Object>();
        for (var partij : List.of("Lokalis", "BtoSociaal", "Pi", "Reclassering", "Gi", "GemeenteTerugkeer")) {
            velden.put("grondslag" + partij, "geen");
        }
        for (var partij : partijen) {
            velden.put("grondslag" + partij, "wettelijke_taak");
            velden.put("gegevens" + partij, List.of("basis", "basisvoorwaarden"));
            velden.put("gezondheid" + partij, "geen");
            velden.put("strafrechtelijk" + partij, "geen");
        }
        return velden;
    }

    private void aanvaardDoorBuurtteam(String zaak) {
        praktijk.doe(
                VOORDEUR,
                zaak,
                "Overdracht aanvaarden",
                Map.of("overdrachtBesluit", "aanvaard", "gezinswerkerId", WERKER),
                Map.of());
    }

    private void legEersteContact(String zaak) {
        praktijk.doe(
                WERKER,
                zaak,
                "Contact leggen",
                Map.of("gezinGesproken", "ja", "wilHulp", "ja", "contactGedetineerde", "nog_niet"),
                Map.of("toelichting", Kanarie.VRIJE_TEKST));
    }

    private static Map<String, Object> voorwaarden() {
        var velden = new HashMap<String, Object>();
        for (var naam : List.of("Id", "Onderdak", "WerkInkomen", "Schulden", "Zorgverzekering", "Zorg", "Netwerk")) {
            velden.put("basis" + naam, "actie");
        }
        return velden;
    }

    private static Map<String, Object> inventarisatie() {
        var velden = voorwaarden();
        velden.putAll(Map.of(
                "kinderenIngelicht", "deels",
                "contactKindOuder", "ja",
                "schoolOpDeHoogte", "nee",
                "veiligBijTerugkeer", "ja",
                "slachtofferInHuishouden", "nee"));
        return velden;
    }

    private void maakPlan(String zaak, String dag) {
        legEersteContact(zaak);
        var kort = "kort".equals(praktijk.feiten(zaak).get("variant"));
        var inventarisatie = inventarisatie();
        if (kort) {
            inventarisatie.put("gezamenlijkOverleg", "nee");
        }
        praktijk.doe(WERKER, zaak, "Basis en gezin in beeld brengen", inventarisatie, Map.of());
        praktijk.wordt(zaak, LocalDateTime.parse(dag + "T11:00"));
        if (!kort) {
            praktijk.doe(
                    WERKER,
                    zaak,
                    "Gezamenlijk overleg houden",
                    Map.of("overlegDatum", dag, "overlegDeelnemers", List.of("gezin", "lokalis")),
                    Map.of("afspraken", Kanarie.VRIJE_TEKST));
        }
        praktijk.doe(
                WERKER,
                zaak,
                "Plan van aanpak terugkeer maken",
                Map.of(
                        "planTerugkeerDatum", dag,
                        "kader", "vrijwillig",
                        "aantalActies", 1,
                        "actie1Eigenaar", "gezinswerker",
                        "actie1Uiterlijk", "2026-02-01"),
                Map.of(
                        "planTekst", Kanarie.VRIJE_TEKST,
                        "terugkeerAdres", Kanarie.ADRES,
                        "actie1Omschrijving", Kanarie.VRIJE_TEKST));
    }

    private void bespreek(String zaak, String dag) {
        var velden = voorwaarden();
        velden.putAll(Map.of(
                "evaluatieDatum",
                dag,
                "kinderenRisico",
                "nee",
                "aantalActies",
                0,
                "afgerondeActies",
                List.of(detenties.openActies(lopend(zaak).id()).get(0).id().toString())));
        praktijk.doe(WERKER, zaak, "Voortgang bespreken", velden, Map.of("afspraken", Kanarie.VRIJE_TEKST));
        assertThat(detenties.openActies(lopend(zaak).id())).isEmpty();
    }

    private void legContactVast(String zaak, String dag) {
        var velden = voorwaarden();
        velden.putAll(Map.of("contactNaVrijlating", "ja", "contactDatum", dag));
        praktijk.doe(WERKER, zaak, "Contact leggen na vrijlating", velden, Map.of("toelichting", Kanarie.VRIJE_TEKST));
    }

    private void meldNieuws(String zaak, Map<String, Object> nieuws) {
        var velden = new HashMap<>(nieuws);
        velden.put("zaaknummer", zaak);
        praktijk.start(VOORDEUR, "detentienieuws", velden, Map.of("toelichting", Kanarie.VRIJE_TEKST));
    }

    private List<Task> taken(String zaak, String naam) {
        return praktijk.taken(zaak).stream()
                .filter(taak -> naam.equals(taak.getName()))
                .toList();
    }

    private Detentie lopend(String zaak) {
        return detenties.lopend(zaak).get(0);
    }
}
