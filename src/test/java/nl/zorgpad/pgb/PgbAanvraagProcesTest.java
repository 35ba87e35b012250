package nl.zorgpad.pgb;

import static nl.zorgpad.pgb.Pgbpraktijk.COMMISSIE;
import static nl.zorgpad.pgb.Pgbpraktijk.GEZINSWERKER;
import static nl.zorgpad.pgb.Pgbpraktijk.JURIDISCH;
import static nl.zorgpad.pgb.Pgbpraktijk.SPECIALIST;
import static nl.zorgpad.pgb.Pgbpraktijk.TEAMMANAGER;
import static nl.zorgpad.pgb.Pgbpraktijk.keerNee;
import static nl.zorgpad.pgb.Pgbpraktijk.overleg;
import static nl.zorgpad.pgb.Pgbpraktijk.standpunten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DocumentService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Gebeurtenis;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class PgbAanvraagProcesTest {

    @Autowired
    Praktijk praktijk;

    @Autowired
    Pgbpraktijk pgb;

    @Autowired
    PgbService aanvragen;

    @Autowired
    DossierService dossiers;

    @Autowired
    DocumentService documenten;

    @AfterEach
    void weerNu() {
        praktijk.sluit();
    }

    private List<String> regels(String zaak) {
        return dossiers.gebeurtenissen(zaak).stream()
                .map(Gebeurtenis::ruleId)
                .filter(regel -> regel != null)
                .toList();
    }

    private List<String> taken(String zaak) {
        return praktijk.taken(zaak).stream().map(Task::getName).toList();
    }

    private PgbAanvraag aanvraag(String zaak) {
        return aanvragen.vanZaak(zaak).get(0);
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }

    private void wordt(String zaak, String dag) {
        praktijk.wordt(zaak, LocalDateTime.parse(dag + "T10:00"));
    }

    @Test
    void eenDuurdereAanbiederKrijgtHetMaximumEnHetGezinBetaaltHetVerschil() {
        var zaak = pgb.voorbereid("2025-02-03");
        assertThat(praktijk.feiten(zaak)).containsEntry("besluitUiterlijk", "2025-03-31");

        pgb.totVoorstel(zaak, "2025-02-03", Map.of("uurtariefGevraagd", 55), Map.of());
        assertThat(regels(zaak)).contains("D16-2", "D17-1", "D18-1").endsWith("D15-12");
        pgb.hoorEnLees(zaak, false);
        pgb.kenToe(zaak, "pgb_gedeeltelijk", 47, "2025-02-03");

        assertThat(praktijk.feiten(zaak))
                .containsEntry("uitkomst", "pgb_gedeeltelijk")
                .containsEntry("eigenBijdragePerWeek", 24.0)
                .containsEntry("bedragPerWeek", 141.0);
        assertThat(dossiers.zaak(zaak).klokken())
                .containsEntry("pgbBesluitUiterlijk", dag("2025-03-31"))
                .containsEntry("pgbBezwaarUiterlijk", dag("2025-03-17"));
        assertThat(documenten.documenten(zaak)).hasSize(2);
        assertThat(aanvragen.feiten(aanvraag(zaak).pgbNummer()))
                .containsEntry("metSpecialist", true)
                .containsEntry("overeenstemming", "volledig")
                .containsEntry("stressSignaalOuders", "licht")
                .containsEntry("doorlooptijdDagen", 0);
    }

    @Test
    void zonderSpecialistGaatDeAanvraagNietVerder() {
        var zaak = pgb.aanvraag("2025-02-03");

        assertThat(regels(zaak)).endsWith("D15-2");
        assertThat(taken(zaak)).containsExactly("Pgb-specialist koppelen");
        assertThat(praktijk.kandidaten(praktijk.taken(zaak).get(0))).containsExactly("pgb-specialist");

        pgb.koppelSpecialist(zaak);
        assertThat(taken(zaak)).containsExactly("Vier stappen doorlopen");
        assertThat(aanvraag(zaak).specialistId()).isEqualTo(SPECIALIST);
    }

    @Test
    void eenKeuzegesprekDatNietDoorgingKomtTerug() {
        var zaak = pgb.aanvraag("2025-02-03");
        pgb.koppelSpecialist(zaak);
        pgb.doorloopVierStappen(zaak, Map.of("voorzieningNodig", "ja"));
        pgb.doe(
                GEZINSWERKER,
                zaak,
                "Keuzegesprek voeren",
                Map.of("keuzegesprekGehouden", "nee", "keuzegesprekAfspraak", "2025-02-10"),
                Map.of());

        assertThat(regels(zaak)).endsWith("D15-3");
        assertThat(taken(zaak)).containsExactly("Keuzegesprek voeren");
    }

    @Test
    void naHetKeuzegesprekMagHetGezinVoorZorgInNaturaKiezen() {
        var zaak = pgb.aanvraag("2025-02-03");
        pgb.koppelSpecialist(zaak);
        pgb.doorloopVierStappen(zaak, Map.of("voorzieningNodig", "ja"));
        pgb.voerKeuzegesprek(zaak, "2025-02-03", "zin");

        assertThat(praktijk.loopt(zaak)).isFalse();
        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "zin_in_plaats");
        assertThat(aanvraag(zaak).isBeeindigd()).isTrue();
    }

    @Test
    void watDeZorgverzekeringBetaaltIsGeenVoorzieningEnWordtWarmOvergedragen() {
        var zaak = pgb.aanvraag("2025-02-03");
        pgb.koppelSpecialist(zaak);
        pgb.doorloopVierStappen(zaak, Map.of("voorzieningNodig", "nee", "redenGeenVoorziening", "zvw"));
        assertThat(regels(zaak)).endsWith("D15-1");

        pgb.hoorEnLees(zaak, true);
        pgb.weiger(zaak, "afgewezen_voorziening", "1.2", "2025-02-04");
        pgb.regelVervolg(
                zaak,
                Map.of(
                        "vervolgAanbod", "warm_overgedragen",
                        "overgedragenNaar", "zvw",
                        "overdrachtBevestigd", "ja",
                        "overdrachtDatum", "2025-02-03"));

        assertThat(praktijk.loopt(zaak)).isFalse();
        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "afgewezen_voorziening");
        assertThat(dossiers.zaak(zaak).status()).isEqualTo("gesloten");
    }

    @Test
    void wieHetPgbNietKanBeherenKrijgtZorgInNaturaNaHorenEnJuridischLezen() {
        var zaak = pgb.voorbereid("2025-06-02");
        var vierNee = new HashMap<>(keerNee(4));
        vierNee.put("helperVoorNee", "nee");
        pgb.totVoorstel(zaak, "2025-06-02", vierNee, Map.of());
        assertThat(praktijk.feiten(zaak))
                .containsEntry("pgbVaardigheid", "onvoldoende")
                .containsEntry("toetsRegel", "D15-6")
                .containsEntry("toetsGrond", "8.1.1_lid_2a");

        pgb.hoorEnLees(zaak, true);
        pgb.weiger(zaak, "zin_in_plaats", "8.1.1_lid_2a", "2025-06-16");
        assertThat(dossiers.zaak(zaak).klokken()).containsEntry("pgbBezwaarUiterlijk", dag("2025-07-28"));

        pgb.regelVervolg(zaak, Map.of("vervolgAanbod", "zorg_in_natura"));
        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "zin_in_plaats");
        assertThat(praktijk.loopt(zaak)).isFalse();
    }

    @Test
    void drieKeerNeeMetEenGenoemdeHelperIsVoldoende() {
        var zaak = pgb.voorbereid("2025-06-02");
        var drieNee = new HashMap<>(keerNee(3));
        drieNee.put("helperVoorNee", "ja");
        pgb.neemOp(zaak, drieNee);

        assertThat(praktijk.feiten(zaak)).containsEntry("pgbVaardigheid", "voldoende_met_hulp");
    }

    @Test
    void jeugdGgzDoorOmaHeeftGeenTariefEnWordtGeweigerd() {
        var zaak = pgb.voorbereid("2025-06-02");
        pgb.totVoorstel(
                zaak,
                "2025-06-02",
                Map.of("gevraagdeHulp", "basis_jggz", "aanbiederType", "informeel", "relatieTotGezin", "familie"),
                Map.of());

        assertThat(praktijk.feiten(zaak))
                .containsEntry("toetsRegel", "D15-5")
                .containsEntry("voorgesteldBesluit", "zin_in_plaats");
    }

    @Test
    void deRegelVanDeBegrotingDieHetMeestKneltTelt() {
        var zaak = pgb.voorbereid("2025-06-02");
        pgb.neemOp(
                zaak,
                Map.of(
                        "aantalBegrotingsregels", 2,
                        "gevraagdeHulp2", "basis_jggz",
                        "aanbiederType2", "informeel",
                        "omvangPerWeek2", 1,
                        "uurtariefGevraagd2", 20));

        assertThat(praktijk.feiten(zaak))
                .containsEntry("toetsHulp", "basis_jggz")
                .containsEntry("informeelTariefBestaat", false);
        assertThat(aanvraag(zaak).pgbNummer()).matches("PGB-2025-\\d{6}");
    }

    @Test
    void kwaliteitDieNietInOrdeIsWordtGeweigerd() {
        var zaak = pgb.voorbereid("2025-06-02");
        pgb.totVoorstel(zaak, "2025-06-02", Map.of(), Map.of("kwaliteitGewaarborgd", "nee"));

        assertThat(praktijk.feiten(zaak))
                .containsEntry("toetsRegel", "D15-9")
                .containsEntry("toetsGrond", "8.1.1_lid_2c");
    }

    @Test
    void tijdensHetAanvullenStaatDeTermijnStil() {
        var zaak = pgb.voorbereid("2025-03-10");
        assertThat(praktijk.feiten(zaak)).containsEntry("besluitUiterlijk", "2025-05-06");
        pgb.neemOp(zaak, Map.of());
        wordt(zaak, "2025-03-17");
        pgb.controleer(zaak, Map.of("aanvraagVolledig", "nee", "ontbreekt", List.of("begroting")));

        assertThat(regels(zaak)).contains("D15-4");
        assertThat(praktijk.feiten(zaak)).containsEntry("aanvullenUiterlijk", "2025-03-31");
        assertThat(aanvraag(zaak).isOpgeschort()).isTrue();
        assertThat(documenten.documenten(zaak)).hasSize(2);

        wordt(zaak, "2025-03-28");
        pgb.vulAan(zaak, "2025-03-28");
        assertThat(praktijk.feiten(zaak)).containsEntry("besluitUiterlijk", "2025-05-15");
        assertThat(dossiers.zaak(zaak).klokken()).containsEntry("pgbBesluitUiterlijk", dag("2025-05-15"));
        assertThat(taken(zaak)).containsExactly("Aanvraag controleren");

        wordt(zaak, "2025-05-07");
        assertThat(taken(zaak)).as("de bewaking volgt het nieuwe einde").doesNotContain("Te laat besluit bespreken");
        wordt(zaak, "2025-05-16");
        assertThat(taken(zaak)).contains("Te laat besluit bespreken", "Gevolgen van te laat besluit bepalen");
    }

    @Test
    void eenZwakkeMotiveringMagEenKeerWordenAangevuld() {
        var zaak = pgb.voorbereid("2025-03-10");
        pgb.neemOp(zaak, Map.of());
        pgb.controleer(zaak, Map.of("motiveringVoldoende", "nee"));
        assertThat(regels(zaak)).contains("D15-7");

        pgb.vulAan(zaak, "2025-03-10");
        pgb.controleer(zaak, Map.of("motiveringVoldoende", "nee"));
        assertThat(praktijk.feiten(zaak))
                .containsEntry("toetsRegel", "D15-8")
                .containsEntry("toetsGrond", "8.1.1_lid_2b");
        pgb.overleg(zaak);
        pgb.vergader(zaak, "2025-03-10", Map.of("motiveringVoldoende", "nee", "adviesCommissie", "zin"));
        pgb.hoorEnLees(zaak, true);
        pgb.weiger(zaak, "zin_in_plaats", "8.1.1_lid_2b", "2025-03-10");

        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "zin_in_plaats");
    }

    @Test
    void wieNietAanvultKanBuitenBehandelingWordenGelaten() {
        var zaak = pgb.voorbereid("2025-03-10");
        pgb.neemOp(zaak, Map.of());
        pgb.controleer(zaak, Map.of("aanvraagVolledig", "nee", "ontbreekt", List.of("plan")));
        wordt(zaak, "2025-03-25");
        assertThat(taken(zaak)).containsExactly("Niet aangevuld beoordelen");

        pgb.doe(
                JURIDISCH,
                zaak,
                "Niet aangevuld beoordelen",
                Map.of("nietAangevuldBesluit", "buiten_behandeling"),
                Map.of("motiveringNietAangevuld", Kanarie.VRIJE_TEKST));
        pgb.hoorEnLees(zaak, false);
        pgb.weiger(zaak, "buiten_behandeling", "awb_4.5", "2025-03-25");
        pgb.regelVervolg(zaak, Map.of("vervolgAanbod", "zorg_in_natura"));

        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "buiten_behandeling");
    }

    @Test
    void alsDeCommissieTwijfeltIsErEenHeroverlegEnDaarnaEenBesluit() {
        var zaak = pgb.voorbereid("2026-01-05");
        assertThat(praktijk.feiten(zaak)).containsEntry("besluitUiterlijk", "2026-03-02");
        pgb.neemOp(zaak, Map.of());
        pgb.controleer(zaak, Map.of());
        pgb.overleg(zaak);
        pgb.vergader(zaak, "2026-01-05", Map.of("overeenstemming", "gedeeltelijk", "adviesCommissie", "gedeeltelijk"));
        assertThat(regels(zaak)).endsWith("D15-11");

        pgb.doe(
                SPECIALIST,
                zaak,
                "Heroverleg voeren",
                Map.of(
                        "heroverlegDatum", "2026-01-05",
                        "overeenstemming", "gedeeltelijk",
                        "stressSignaalOuders", "hoog"),
                standpunten());
        pgb.vergader(zaak, "2026-01-05", Map.of("overeenstemming", "gedeeltelijk"));
        assertThat(regels(zaak)).endsWith("D15-13");
        assertThat(aanvraag(zaak).stressSignaal()).isEqualTo("hoog");

        pgb.kenToe(zaak, "pgb_toegekend", 45, "2026-01-12");
        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "pgb_toegekend");
    }

    @Test
    void bijOnenigheidTussenGezinEnWerkerIsErEerstEenGesprekSamen() {
        var zaak = pgb.voorbereid("2026-01-05");
        pgb.neemOp(zaak, Map.of());
        pgb.controleer(zaak, Map.of());
        pgb.doe(
                GEZINSWERKER,
                zaak,
                "Onderbouwing schrijven",
                Map.of("onderbouwingInPlan", "ja"),
                Map.of(
                        "onderbouwingHulp", Kanarie.VRIJE_TEKST,
                        "verwachtResultaat", Kanarie.VRIJE_TEKST,
                        "visieGezinPgb", Kanarie.VRIJE_TEKST,
                        "visieGezinswerkerPgb", Kanarie.VRIJE_TEKST));
        pgb.doe(SPECIALIST, zaak, "Overleg voeren", overleg("geen", "hoog"), standpunten());
        assertThat(taken(zaak)).containsExactly("Samen in gesprek gaan");

        pgb.doe(SPECIALIST, zaak, "Samen in gesprek gaan", overleg("geen", "hoog"), standpunten());
        assertThat(taken(zaak)).containsExactly("Aanvraag in commissie bespreken");
    }

    @Test
    void eenEerdereIntrekkingWegenCommissieEnJuridischeZaken() {
        var zaak = pgb.voorbereid("2026-01-05");
        pgb.totVoorstel(zaak, "2026-01-05", Map.of(), Map.of("eerdereIntrekking", "ja"));
        assertThat(regels(zaak)).endsWith("D15-10");

        pgb.doe(
                JURIDISCH,
                zaak,
                "Eerdere intrekking wegen",
                Map.of("eerdereIntrekkingOordeel", "doorgaan"),
                Map.of("motiveringEerdereIntrekking", Kanarie.VRIJE_TEKST));
        assertThat(regels(zaak)).endsWith("D15-13");
        assertThat(taken(zaak)).containsExactly("Besluit nemen");
    }

    @Test
    void naEenEerdereIntrekkingMagWordenGeweigerd() {
        var zaak = pgb.voorbereid("2026-01-05");
        pgb.totVoorstel(zaak, "2026-01-05", Map.of(), Map.of("eerdereIntrekking", "ja"));
        pgb.doe(
                JURIDISCH,
                zaak,
                "Eerdere intrekking wegen",
                Map.of("eerdereIntrekkingOordeel", "weigeren"),
                Map.of("motiveringEerdereIntrekking", Kanarie.VRIJE_TEKST));
        pgb.hoorEnLees(zaak, true);
        pgb.weiger(zaak, "zin_in_plaats", "8.1.1_lid_4b", "2026-01-05");

        assertThat(praktijk.feiten(zaak)).containsEntry("uitkomst", "zin_in_plaats");
    }

    @Test
    void voorHetEindeWordtGewaarschuwdEnNaHetEindeKanHetGezinDeGemeenteInGebrekeStellen() {
        var zaak = pgb.voorbereid("2026-01-05");
        wordt(zaak, "2026-02-16");
        assertThat(taken(zaak)).containsExactlyInAnyOrder("Aanvraag opnemen", "Beslistermijn bewaken");
        wordt(zaak, "2026-02-25");
        assertThat(taken(zaak)).contains("Dreigend te laat besluit bespreken");
        wordt(zaak, "2026-03-03");
        assertThat(praktijk.kandidaten(praktijk.taak(TEAMMANAGER, zaak, "Te laat besluit bespreken")))
                .containsExactly("teammanager");
        assertThat(praktijk.kandidaten(praktijk.taak(JURIDISCH, zaak, "Gevolgen van te laat besluit bepalen")))
                .containsExactly("juridische-zaken");

        praktijk.start(
                JURIDISCH,
                "pgb-melding",
                Map.of("zaaknummer", zaak, "pgbMelding", "ingebrekestelling", "meldingDatum", "2026-03-03"),
                Map.of());
        assertThat(praktijk.feiten(zaak)).containsEntry("dwangsomVanaf", "2026-03-17");
        assertThat(taken(zaak)).contains("Ingebrekestelling behandelen");
        assertThat(dossiers.zaak(zaak).klokken()).containsEntry("pgbDwangsomUiterlijk", dag("2026-03-17"));
    }

    @Test
    void hetGezinMagDeAanvraagOpElkMomentIntrekken() {
        var zaak = pgb.voorbereid("2026-01-05");
        praktijk.start(
                GEZINSWERKER,
                "pgb-melding",
                Map.of("zaaknummer", zaak, "pgbMelding", "ingetrokken", "meldingDatum", "2026-01-05"),
                Map.of("toelichtingMelding", Kanarie.VRIJE_TEKST));

        assertThat(praktijk.loopt(zaak)).isFalse();
        assertThat(praktijk.uitkomsten(zaak)).containsEntry("pgb-aanvraag", "ingetrokken_door_client");
        assertThat(documenten.documenten(zaak)).hasSize(2);
    }

    @Test
    void naToekenningKomtDeUitvoeringEnElkJaarEenHerbeoordeling() {
        var zaak = toegekend("2026-01-05");
        voerUit(zaak, "2026-01-12");
        assertThat(taken(zaak)).isEmpty();

        wordt(zaak, "2027-01-06");
        herbeoordeel(zaak, "2027-01-06", "voortzetten");
        assertThat(taken(zaak)).isEmpty();
        wordt(zaak, "2028-01-06");

        assertThat(praktijk.loopt(zaak))
                .as("de laatste dag van het budget is voorbij")
                .isFalse();
        assertThat(praktijk.uitkomsten(zaak)).containsEntry("pgb-aanvraag", "pgb_beeindigd");
        assertThat(aanvraag(zaak).isBeeindigd()).isTrue();
    }

    @Test
    void eenAfgekeurdeOvereenkomstKomtTerug() {
        var zaak = toegekend("2026-01-05");
        pgb.doe(
                SPECIALIST,
                zaak,
                "Zorgovereenkomst beoordelen",
                Map.of("zorgovereenkomstAkkoord", "nee", "zorgovereenkomstDatum", "2026-01-05"),
                Map.of());
        assertThat(taken(zaak)).containsExactly("Zorgovereenkomst beoordelen");
    }

    @Test
    void naEenHerbeoordelingKanHetPgbWordenIngetrokken() {
        var zaak = toegekend("2026-01-05");
        voerUit(zaak, "2026-01-12");
        wordt(zaak, "2027-01-06");
        herbeoordeel(zaak, "2027-01-06", "intrekken");
        trekIn(zaak, "Intrekking bespreken", "Over intrekking besluiten", "2027-01-06");

        assertThat(praktijk.loopt(zaak)).isFalse();
        assertThat(dossiers.zaak(zaak).klokken()).containsEntry("pgbBezwaarUiterlijk", dag("2027-02-17"));
    }

    @Test
    void eenSignaalVanVerkeerdGebruikGaatNaarCommissieEnJuridischeZaken() {
        var zaak = toegekend("2026-01-05");
        praktijk.start(
                SPECIALIST,
                "pgb-melding",
                Map.of("zaaknummer", zaak, "pgbMelding", "verkeerd_gebruik", "meldingDatum", "2026-01-05"),
                Map.of());
        assertThat(taken(zaak)).contains("Signaal bespreken", "Zorgovereenkomst beoordelen");
        trekIn(zaak, "Signaal bespreken", "Over signaal besluiten", "2026-01-05");

        assertThat(praktijk.loopt(zaak)).isFalse();
        assertThat(praktijk.uitkomsten(zaak)).containsEntry("pgb-aanvraag", "pgb_beeindigd");
    }

    @Test
    void naToekenningKanHetGezinStoppenMetHetPgb() {
        var zaak = toegekend("2026-01-05");
        praktijk.start(
                GEZINSWERKER,
                "pgb-melding",
                Map.of("zaaknummer", zaak, "pgbMelding", "ingetrokken", "meldingDatum", "2026-01-05"),
                Map.of());
        assertThat(taken(zaak)).containsExactly("Budget stopzetten");
        pgb.doe(
                SPECIALIST,
                zaak,
                "Budget stopzetten",
                Map.of("eindeBudget", "2026-01-31", "svbGeinformeerd", "ja"),
                Map.of());

        assertThat(praktijk.loopt(zaak)).isFalse();
    }

    @Test
    void eenHogerTariefDanHetMaximumWordtNietToegekend() {
        var zaak = pgb.voorbereid("2026-01-05");
        pgb.totVoorstel(zaak, "2026-01-05", Map.of(), Map.of());

        assertThatThrownBy(() -> pgb.kenToe(zaak, "pgb_toegekend", 48, "2026-01-05"))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("hoger dan het maximum");
        assertThatThrownBy(() -> pgb.kenToe(zaak, "pgb_toegekend", 40, "2026-01-05"))
                .hasMessageContaining("voor een deel");
    }

    @Test
    void eenNummerVanEenZaakVanEenAnderTeamWordtGeweigerd() {
        var zaak = pgb.gezin("2026-01-05");

        assertThatThrownBy(() -> praktijk.start(
                        "gezinswerker.ondiep",
                        "pgb-aanvraag",
                        Map.of("zaaknummer", zaak, "aanleiding", "vraag_gezin", "aanvraagDatum", "2026-01-05"),
                        Map.of()))
                .hasMessageContaining("bij uw teams is geen open zaak met dit nummer");
    }

    @Test
    void bijTweeAanvragenMoetDeMeldingZeggenWelkeHetIs() {
        var zaak = pgb.aanvraag("2026-01-05");
        pgb.vraagAan(zaak, "2026-01-05");
        Map<String, Object> melding =
                Map.of("zaaknummer", zaak, "pgbMelding", "ingetrokken", "meldingDatum", "2026-01-05");

        assertThatThrownBy(() -> praktijk.start(GEZINSWERKER, "pgb-melding", melding, Map.of()))
                .hasMessageContaining("bij deze zaak zijn er meer");
        var tweede = aanvragen.vanZaak(zaak).get(1).pgbNummer();
        praktijk.start(
                GEZINSWERKER,
                "pgb-melding",
                Map.of(
                        "zaaknummer",
                        zaak,
                        "pgbNummer",
                        tweede,
                        "pgbMelding",
                        "ingetrokken",
                        "meldingDatum",
                        "2026-01-05"),
                Map.of());

        assertThat(aanvragen.aanvraag(tweede).isBeeindigd()).isTrue();
        assertThat(aanvraag(zaak).isBeeindigd()).isFalse();
        assertThat(praktijk.loopt(zaak)).isTrue();
    }

    private String toegekend(String dag) {
        var zaak = pgb.voorbereid(dag);
        pgb.totVoorstel(zaak, dag, Map.of(), Map.of());
        pgb.kenToe(zaak, "pgb_toegekend", 45, dag);
        return zaak;
    }

    private void voerUit(String zaak, String dag) {
        wordt(zaak, dag);
        pgb.doe(
                SPECIALIST,
                zaak,
                "Zorgovereenkomst beoordelen",
                Map.of("zorgovereenkomstAkkoord", "ja", "zorgovereenkomstDatum", dag),
                Map.of());
        pgb.doe(GEZINSWERKER, zaak, "SVB-toets vastleggen", Map.of("svbAkkoord", "ja", "svbDatum", dag), Map.of());
        pgb.doe(
                GEZINSWERKER,
                zaak,
                "Start van de hulp vastleggen",
                Map.of("startHulpDatum", dag, "betalingUitgelegd", "ja"),
                Map.of());
    }

    private void herbeoordeel(String zaak, String dag, String uitkomst) {
        pgb.doe(
                GEZINSWERKER,
                zaak,
                "Pgb herbeoordelen",
                Map.of(
                        "herbeoordelingGesprek",
                        dag,
                        "doelenBereikt",
                        "deels",
                        "stressSignaalOuders",
                        "geen",
                        "herbeoordelingUitkomst",
                        uitkomst),
                Map.of("verslagHerbeoordeling", Kanarie.VRIJE_TEKST));
    }

    private void trekIn(String zaak, String bespreken, String besluiten, String dag) {
        pgb.doe(
                COMMISSIE,
                zaak,
                bespreken,
                Map.of("commissieDatum", dag, "adviesIntrekking", "intrekken"),
                Map.of("adviesIntrekkingTekst", Kanarie.VRIJE_TEKST));
        pgb.doe(
                JURIDISCH,
                zaak,
                besluiten,
                Map.of(
                        "intrekkingBesluit", "intrekken",
                        "intrekkingGrond", "e",
                        "gezinGehoord", "ja",
                        "bekendmakingDatum", dag),
                Map.of("motivering", Kanarie.VRIJE_TEKST));
    }
}
