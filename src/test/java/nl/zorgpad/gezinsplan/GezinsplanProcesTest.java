package nl.zorgpad.gezinsplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.aanmelding.HulpGestart;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Gebeurtenis;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.dossier.NieuweZaak;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.dossier.ToestemmingService;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.scenario.Praktijk;
import nl.zorgpad.veiligheid.IncidentGemeld;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The story of SC-21 to SC-24, SC-30, SC-31 and SC-41, and the detours: what happens between the start and the end of help. */
@ZorgpadTest
class GezinsplanProcesTest {

    private static final String TEAM = "lunetten";
    private static final String WERKER = "gezinswerker.lunetten";
    private static final String MANAGER = "teammanager.lunetten";
    private static final LocalDate START = LocalDate.parse("2025-03-17");

    @Autowired
    Praktijk praktijk;

    @Autowired
    DossierService dossiers;

    @Autowired
    ToestemmingService toestemmingen;

    @Autowired
    GezinsplanService plannen;

    @Autowired
    ApplicationEventPublisher gebeurtenissen;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Clock klok;

    private String zaak;

    @AfterEach
    void weerNu() {
        praktijk.sluit();
    }

    @Test
    void hetPlanIsUiterlijkZesWekenNaDeKeuzeTegenEenFamiliegroepsplanVastgesteld() {
        hulpGestart();
        biedFamiliegroepsplanAan("niet");

        assertThat(taak("Plan opstellen met het gezin")).satisfies(taak -> {
            assertThat(Praktijk.nederlands(taak.getDueDate()).toLocalDate()).isEqualTo("2025-04-28");
            assertThat(taak.getAssignee()).isEqualTo(WERKER);
        });
        wordt("2025-04-28T23:00");
        assertThat(open()).doesNotContain("Laat plan bespreken");
        wordt("2025-04-29T09:00");
        assertThat(open()).contains("Laat plan bespreken", "Plan opstellen met het gezin");
    }

    @Test
    void eenVolledigPlanMetAkkoordWordtVastgesteldEnNaZesWekenGeevalueerd() {
        hulpGestart();
        biedFamiliegroepsplanAan("niet");
        wordt("2025-04-07T10:00");
        vulPlan("nee");
        doe(WERKER, "Plan opstellen met het gezin", Map.of("planOpgesteldMet", List.of("ouders", "kinderen")));
        assertThat(feit("planBlokkeert")).isEqualTo(false);
        assertThatThrownBy(() -> doe(WERKER, "Akkoord vragen", akkoord("akkoord")))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("nog niet van iedereen akkoord");
        iedereenAkkoord();
        doe(WERKER, "Akkoord vragen", akkoord("akkoord"));

        assertThat(plannen.stand(zaak).vastgesteldOp()).isEqualTo("2025-04-07");
        doe(WERKER, "Hulp bepalen", basishulp());
        assertThat(regels()).contains("D24-5");
        doe(WERKER, "Hulp regelen", Map.of());
        assertThat(feit("evaluatieDatum")).isEqualTo("2025-05-19");
        wordt("2025-05-20T09:00");
        assertThat(open()).containsExactlyInAnyOrder("Plan evalueren", "Late evaluatie bespreken");
        doe(WERKER, "Plan evalueren", evaluatie("doorgaan"));
        assertThat(feit("evaluatieDatum")).isEqualTo("2025-08-20");
        assertThat(regels()).contains("D09-6");
    }

    @Test
    void zonderVisieVanDeWerkerEnZonderDoelMagAlleenDeTeammanagerHetPlanLatenVaststellen() {
        hulpGestart();
        biedFamiliegroepsplanAan("niet");
        plannen.beantwoordVeiligheid(zaak, "nee", null, null, WERKER);
        vulPlan("ja");
        doe(WERKER, "Plan opstellen met het gezin", Map.of());
        assertThat(regels()).contains("D13-3", "D13-4").doesNotContain("D13-2");
        assertThat(open()).contains("Plan aanvullen").doesNotContain("Akkoord vragen");

        doe(WERKER, "Plan aanvullen", Map.of("aanvullenKeuze", "aangevuld"));
        assertThat(open()).contains("Plan aanvullen").doesNotContain("Akkoord vragen");
        praktijk.doe(
                WERKER,
                zaak,
                "Plan aanvullen",
                Map.of("aanvullenKeuze", "ontheffing_vragen"),
                Map.of("aanvullenToelichting", Kanarie.VRIJE_TEKST));
        assertThatThrownBy(() -> ontheffing("ja", Map.of()))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("Leg uit waarom");
        ontheffing("ja", Map.of("ontheffingToelichting", Kanarie.VRIJE_TEKST));
        iedereenAkkoord();
        doe(WERKER, "Akkoord vragen", akkoord("akkoord"));

        assertThat(plannen.stand(zaak).vastgesteldOp()).isNotNull();
    }

    @Test
    void zorgenOverVeiligheidBeginnenHetVeiligheidstrajectEenKeer() {
        hulpGestart();
        plannen.beantwoordVeiligheid(zaak, "ja", null, null, WERKER);
        plannen.beantwoordVeiligheid(zaak, "ja", null, null, WERKER);

        assertThat(regels()).contains("D09-3");
        assertThat(praktijk.processen(zaak)).containsExactlyInAnyOrder("gezinsplan", "veiligheid-top3");
        assertThat(open()).filteredOn("Veiligheid inschatten"::equals).hasSize(1);
    }

    @Test
    void naEenIncidentBegintEenNieuweVersieVanHetPlan() {
        totVastgesteldPlan(Map.of("planOpPapier", "nee"));
        transactie.executeWithoutResult(status -> gebeurtenissen.publishEvent(new IncidentGemeld(zaak, START)));

        assertThat(plannen.stand(zaak).versie()).isEqualTo(2);
        assertThat(open()).doesNotContain("Wijziging van het gezin bekijken");
    }

    @Test
    void eenOpenVraagNaarVeiligheidKanNietMetOntheffing() {
        hulpGestart();
        biedFamiliegroepsplanAan("niet");
        doe(WERKER, "Plan opstellen met het gezin", Map.of());

        assertThat(feit("planBlokkeertAltijd")).isEqualTo(true);
        assertThatThrownBy(() -> praktijk.doe(
                        WERKER,
                        zaak,
                        "Plan aanvullen",
                        Map.of("aanvullenKeuze", "ontheffing_vragen"),
                        Map.of("aanvullenToelichting", Kanarie.VRIJE_TEKST)))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("G2, G3, G4");
    }

    @Test
    void onbekendeVeiligheidWordtOpgevolgdEnEenNeeSluitDeVraag() {
        hulpGestart();
        wordt("2025-04-07T10:00");
        plannen.beantwoordVeiligheid(zaak, "nog_onbekend", null, LocalDate.parse("2025-05-26"), WERKER);
        assertThat(regels()).contains("D09-5");
        assertThat(Praktijk.nederlands(taak("Veiligheid opvolgen").getDueDate()).toLocalDate())
                .isEqualTo("2025-05-19");

        wordt("2025-05-12T10:00");
        plannen.beantwoordVeiligheid(zaak, "nee", null, null, WERKER);

        assertThat(regels()).contains("D09-6").doesNotContain("D09-4");
        assertThat(open()).doesNotContain("Veiligheid opvolgen");
    }

    @Test
    void voorDeTweedeKeerOnbekendWordtSamenBekekenMetEenNieuweDag() {
        hulpGestart();
        wordt("2025-04-07T10:00");
        plannen.beantwoordVeiligheid(zaak, "nog_onbekend", null, LocalDate.parse("2025-05-19"), WERKER);
        wordt("2025-05-19T10:00");
        assertThatThrownBy(() -> doe(WERKER, "Veiligheid opvolgen", opvolgen("nog_onbekend", "2025-07-01")))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("binnen 6 weken");
        doe(WERKER, "Veiligheid opvolgen", opvolgen("nog_onbekend", "2025-06-10"));

        assertThat(regels()).contains("D09-4");
        assertThat(open()).contains("Onbekende veiligheid bespreken");
        assertThat(Praktijk.nederlands(taak("Veiligheid opvolgen").getDueDate()).toLocalDate())
                .isEqualTo("2025-06-10");
        wordt("2025-06-10T10:00");
        doe(WERKER, "Veiligheid opvolgen", opvolgen("nee", null));
        assertThat(open()).doesNotContain("Veiligheid opvolgen", "Onbekende veiligheid bespreken");
        assertThat(plannen.stand(zaak).zorgenOverVeiligheid()).isEqualTo("nee");
    }

    @Test
    void wieNietOpnieuwVraagtKrijgtNaTwaalfWekenDeTeammanagerErbij() {
        hulpGestart();
        wordt("2025-04-07T10:00");
        plannen.beantwoordVeiligheid(zaak, "nog_onbekend", null, LocalDate.parse("2025-05-19"), WERKER);
        wordt("2025-06-30T10:00");
        assertThat(open()).doesNotContain("Onbekende veiligheid bespreken");
        wordt("2025-07-02T10:00");

        assertThat(open()).contains("Onbekende veiligheid bespreken", "Veiligheid opvolgen");
    }

    @Test
    void watHetGezinSchrijftGeeftEenTaakEnGeenStapel() {
        hulpGestart();
        var jongere = persoon("kind");
        plannen.voegTekstToe(
                zaak, Sleutel.gezin(Onderdeel.VISIE_JEUGDIGE), Kanarie.VRIJE_TEKST, Auteur.persoon(jongere));
        plannen.voegTekstToe(
                zaak,
                Sleutel.gezin(Onderdeel.VISIE_JEUGDIGE),
                Kanarie.VRIJE_TEKST + " Nog iets.",
                Auteur.persoon(jongere));

        assertThat(open())
                .filteredOn("Wijziging van het gezin bekijken"::equals)
                .hasSize(1);
        doe(WERKER, "Wijziging van het gezin bekijken", Map.of("wijzigingReactie", "besproken"));
        plannen.voegTekstToe(zaak, Sleutel.gezin(Onderdeel.VISIE_JEUGDIGE), "En nog iets.", Auteur.persoon(jongere));
        assertThat(open())
                .filteredOn("Wijziging van het gezin bekijken"::equals)
                .hasSize(1);
    }

    @Test
    void hetGezinKanEerstZelfEenPlanMaken() {
        hulpGestart();
        doe(
                WERKER,
                "Familiegroepsplan aanbieden",
                Map.of(
                        "familiegroepsplanKeuze", "zelf_maken",
                        "familiegroepsplanDatum", "2025-03-17",
                        "familiegroepsplanKlaarOp", "2025-04-14"));
        assertThat(Praktijk.nederlands(taak("Familiegroepsplan volgen").getDueDate())
                        .toLocalDate())
                .isEqualTo("2025-04-14");
        wordt("2025-04-14T10:00");
        doe(
                WERKER,
                "Familiegroepsplan volgen",
                Map.of("familiegroepsplanStand", "nog_bezig", "familiegroepsplanKlaarOp", "2025-05-01"));
        doe(
                WERKER,
                "Familiegroepsplan volgen",
                Map.of("familiegroepsplanStand", "klaar", "familiegroepsplanDatum", "2025-04-14"));

        assertThat(feit("planUiterlijk")).isEqualTo("2025-05-26");
    }

    @Test
    void eenPlanOpPapierIsErBinnenVeertienDagen() {
        totVastgesteldPlan(Map.of("planOpPapier", "ja", "planOpPapierGevraagdOp", "2025-03-17"));

        assertThat(Praktijk.nederlands(taak("Plan op papier geven").getDueDate())
                        .toLocalDate())
                .isEqualTo("2025-03-31");
        assertThat(open()).contains("Hulp bepalen");
    }

    @Test
    void bijEenScheidingTeltDeSchoolgroepEnZonderToestemmingGeenGroep() {
        totVastgesteldPlan(Map.of("planOpPapier", "nee"));
        var vragen = new HashMap<>(basishulp());
        vragen.putAll(Map.of("themaScheiding", "ja", "schoolgroepen", List.of("groep_2", "groep_3")));
        doe(WERKER, "Hulp bepalen", vragen);

        assertThat(regels()).contains("D25-1", "D25-2", "D25-3");
        assertThatThrownBy(() -> doe(
                        WERKER,
                        "Hulp regelen",
                        Map.of(
                                "aanbodAangemeld",
                                List.of("dappere_dinos", "scheidingsatlas"),
                                "toestemmingDappereDinos",
                                "nee")))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("alle ouders met gezag");
        doe(WERKER, "Hulp regelen", Map.of("aanbodAangemeld", List.of("scheidingsatlas")));
        assertThat(open()).contains("Plan evalueren");
    }

    @Test
    void eenLeerlingVanDePilotschoolKrijgtOpSchoolHulpZonderIndicatie() {
        totVastgesteldPlan(Map.of("planOpPapier", "nee"));
        doe(
                WERKER,
                "Hulp bepalen",
                Map.of(
                        "acuut", "nee",
                        "pilotschool", "ja",
                        "zorgOpSchool", "ja",
                        "hulpBuitenSchool", "nee",
                        "themaScheiding", "nee",
                        "pgbGevraagd", "ja",
                        "aanvraagDatum", "2025-03-14"));

        assertThat(regels()).contains("D24-2");
        assertThat(feit("hulpniveauSchool")).isEqualTo("collectief_op_school");
        assertThat(feit("hulpniveau")).isNull();
        assertThat(praktijk.processen(zaak)).doesNotContain("pgb-aanvraag");
    }

    @Test
    void naEenEvaluatieKanHetPlanOpnieuwOfDeHulpAnders() {
        totVastgesteldPlan(Map.of("planOpPapier", "nee"));
        doe(WERKER, "Hulp bepalen", basishulp());
        doe(WERKER, "Hulp regelen", Map.of());
        doe(WERKER, "Plan evalueren", evaluatie("hulp_wijzigen"));
        doe(WERKER, "Hulp bepalen", basishulp());
        doe(WERKER, "Hulp regelen", Map.of());
        wordt("2025-04-01T10:00");
        doe(WERKER, "Plan evalueren", evaluatie("aanpassen"));

        assertThat(plannen.stand(zaak).versie()).isEqualTo(2);
        assertThat(feit("planUiterlijk")).isEqualTo("2025-05-13");
        assertThat(open()).contains("Plan opstellen met het gezin");
    }

    @Test
    void deHulpBegintMaarEenKeer() {
        hulpGestart();
        meldHulpGestart();

        assertThat(open()).filteredOn("Familiegroepsplan aanbieden"::equals).hasSize(1);
    }

    private void totVastgesteldPlan(Map<String, Object> papier) {
        hulpGestart();
        biedFamiliegroepsplanAan("niet");
        vulPlan("nee");
        doe(WERKER, "Plan opstellen met het gezin", Map.of());
        iedereenAkkoord();
        var antwoorden = new HashMap<>(papier);
        antwoorden.put("akkoordUitkomst", "akkoord");
        doe(WERKER, "Akkoord vragen", antwoorden);
    }

    private void hulpGestart() {
        praktijk.begin(START.atTime(9, 0));
        zaak = dossiers.openZaak(new NieuweZaak(
                        new Gezin(
                                Kanarie.ACHTERNAAM,
                                Kanarie.ADRES,
                                null,
                                "Utrecht",
                                Kanarie.TELEFOON,
                                null,
                                "telefoon",
                                "nl",
                                false),
                        List.of(
                                NieuwPersoon.volwassene(
                                        "moeder",
                                        Kanarie.VOORNAAM,
                                        Kanarie.ACHTERNAAM,
                                        LocalDate.parse(Kanarie.GEBOORTEDATUM),
                                        false,
                                        "ja"),
                                NieuwPersoon.kind(
                                        Kanarie.KIND_VOORNAAM,
                                        Kanarie.ACHTERNAAM,
                                        LocalDate.parse("2019-01-10"),
                                        true,
                                        null,
                                        "po")),
                        TEAM,
                        klok.instant(),
                        "zelf_telefoon",
                        "voordeur.lunetten"))
                .zaaknummer();
        meldHulpGestart();
    }

    private void meldHulpGestart() {
        transactie.executeWithoutResult(
                status -> gebeurtenissen.publishEvent(new HulpGestart(zaak, TEAM, WERKER, START)));
    }

    private void biedFamiliegroepsplanAan(String keuze) {
        doe(
                WERKER,
                "Familiegroepsplan aanbieden",
                Map.of("familiegroepsplanKeuze", keuze, "familiegroepsplanDatum", "2025-03-17"));
    }

    /** With concerns: the family's vision is there, but not the worker's, and there is no goal on the concern. */
    private void vulPlan(String zorgen) {
        var kind = persoon("kind");
        var moeder = persoon("moeder");
        plannen.beantwoordVeiligheid(zaak, zorgen, null, null, WERKER);
        plannen.voegTekstToe(
                zaak,
                Sleutel.gezin(Onderdeel.VISIE_GEZIN),
                Kanarie.VRIJE_TEKST,
                Auteur.namens(moeder, WERKER, Auteur.Vorm.GESPREK));
        plannen.voegDoelToe(
                zaak,
                new Doelinhoud("opvoeden_opgroeien", "Samen eten", "Vier keer per week", List.of(kind), null, false),
                Auteur.medewerker(WERKER));
        toestemmingen.legGesprekVast(zaak, "gegeven", LocalDate.now(klok), WERKER);
    }

    private void iedereenAkkoord() {
        plannen.legAkkoordVast(zaak, true, null, Auteur.namens(persoon("moeder"), WERKER, Auteur.Vorm.PAPIER));
    }

    private static Map<String, Object> akkoord(String uitkomst) {
        return Map.of("akkoordUitkomst", uitkomst, "planOpPapier", "nee");
    }

    private static Map<String, Object> basishulp() {
        return Map.of(
                "acuut", "nee",
                "pilotschool", "nee",
                "eigenMogelijkhedenGenoeg", "nee",
                "collectiefGenoeg", "nee",
                "basishulpGenoeg", "ja",
                "themaScheiding", "nee",
                "pgbGevraagd", "nee");
    }

    private Map<String, Object> evaluatie(String vervolg) {
        return Map.of(
                "evaluatieGehoudenOp",
                LocalDate.now(klok).toString(),
                "evaluatieVervolg",
                vervolg,
                "zorgenOverVeiligheid",
                "nee");
    }

    private static Map<String, Object> opvolgen(String antwoord, String opnieuwOp) {
        var velden = new HashMap<String, Object>(Map.of("zorgenOverVeiligheid", antwoord));
        if (opnieuwOp != null) {
            velden.put("veiligheidVervolgDatum", opnieuwOp);
        }
        return velden;
    }

    private void ontheffing(String besluit, Map<String, Object> dossier) {
        praktijk.doe(
                MANAGER,
                zaak,
                "Ontheffing beoordelen",
                Map.of("ontheffingBesluit", besluit, "ontheffingReden", "later_aanvullen"),
                dossier);
    }

    private void doe(String wie, String taak, Map<String, ?> antwoorden) {
        praktijk.doe(wie, zaak, taak, antwoorden, Map.of());
    }

    private void wordt(String moment) {
        praktijk.wordt(zaak, LocalDateTime.parse(moment));
    }

    private List<String> open() {
        return praktijk.taken(zaak).stream().map(Task::getName).toList();
    }

    private Task taak(String naam) {
        return praktijk.taken(zaak).stream()
                .filter(taak -> taak.getName().equals(naam))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Geen taak " + naam + " maar " + open()));
    }

    private Object feit(String naam) {
        return praktijk.feiten(zaak).get(naam);
    }

    private List<String> regels() {
        return dossiers.gebeurtenissen(zaak).stream()
                .map(Gebeurtenis::ruleId)
                .filter(regel -> regel != null)
                .toList();
    }

    private UUID persoon(String rol) {
        return dossiers.personen(zaak).stream()
                .filter(persoon -> rol.equals(persoon.rol()))
                .map(Persoon::id)
                .findFirst()
                .orElseThrow();
    }
}
