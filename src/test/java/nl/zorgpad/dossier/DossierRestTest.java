package nl.zorgpad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@ZorgpadTest
class DossierRestTest {

    private static final String GEZINSWERKER = "gezinswerker.lunetten";

    @LocalServerPort
    int poort;

    @Autowired
    DossierService dossiers;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Clock klok;

    @Autowired
    RepositoryService repositoryService;

    @Autowired
    RuntimeService runtimeService;

    @Autowired
    TaskService taskService;

    private final List<String> opruimen = new ArrayList<>();
    private final Map<String, Webgebruiker> ingelogd = new ConcurrentHashMap<>();
    private String zaaknummer;

    @BeforeEach
    void openZaak() {
        zaaknummer = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
    }

    @AfterEach
    void ruimOp() {
        opruimen.forEach(deployment -> repositoryService.deleteDeployment(deployment, true));
    }

    @Test
    void hetBladToontGezinPersonenGeschiedenisEnTeksten() {
        dossiers.registreer(zaaknummer, "urgentie", "U1", "D03-5", "S", null);
        dossiers.legKlokVast(zaaknummer, "kennismakingUiterlijk", LocalDate.of(2020, 3, 17), "D04-2", "A", null);
        dossiers.legTekstenVast(zaaknummer, "kennismaking", "t1", Map.of("verslag", "Oud verslag."), GEZINSWERKER);
        var nieuw = new LinkedHashMap<String, Object>();
        nieuw.put("verslag", "Nieuw verslag.");
        nieuw.put("benodigdeHulp", "Opvoedsteun.");
        dossiers.legTekstenVast(zaaknummer, "kennismaking", "t2", nieuw, GEZINSWERKER);

        var antwoord = lees(GEZINSWERKER, pad());

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        var json = JsonPath.parse(antwoord.body());
        assertThat(json.read("$.zaak.teamNaam", String.class)).isEqualTo("Lunetten");
        assertThat(json.read("$.zaak.status", String.class)).isEqualTo("open");
        assertThat(json.read("$.zaak.aanmeldDatumTijd", String.class)).matches(".*\\+0[12]:00");
        assertThat(json.read("$.zaak.klokken[0].label", String.class)).isEqualTo("Kennismaking uiterlijk");
        assertThat(json.read("$.zaak.klokken[0].voorbij", Boolean.class)).isTrue();
        assertThat(json.read("$.gezin.gezinsnaam", String.class)).isEqualTo("Voorbeeld");
        assertThat(json.read("$.gezin.postcode", String.class)).isEqualTo("3526 AA");
        assertThat(json.<List<Integer>>read("$.personen[*].leeftijd")).containsExactly(34, 13, 2);
        assertThat(json.read("$.personen[2].schoolsoortLabel", String.class)).isEqualTo("Voorschool of opvang");
        assertThat(json.<List<String>>read("$.gebeurtenissen[*].omschrijving"))
                .containsExactly(
                        "Zaak geopend: Gezin zelf, telefonisch", "Urgentie: U1", "Kennismaking uiterlijk: 17-03-2020");
        assertThat(json.read("$.gebeurtenissen[1].ruleId", String.class)).isEqualTo("D03-5");
        assertThat(json.<List<String>>read("$.teksten[*].tekst"))
                .containsExactly("Nieuw verslag.", "Opvoedsteun.", "Oud verslag.");
        assertThat(json.<List<Boolean>>read("$.teksten[*].nieuwste")).containsExactly(true, true, false);
        assertThat(json.read("$.teksten[0].label", String.class)).isEqualTo("Waar ging het gesprek over?");
        assertThat(json.read("$.teksten[0].auteurNaam", String.class)).isEqualTo("Noor Nijenhuis");
    }

    @Test
    void alleenEenTermijnDieNietGehaaldIsIsVoorbij() {
        var gisteren = LocalDate.now(klok).minusDays(1);
        dossiers.legKlokVast(zaaknummer, "eersteContactUiterlijk", gisteren, "D04-2", "A", null);
        dossiers.legKlokVast(zaaknummer, "kennismakingUiterlijk", gisteren, "D04-2", "A", null);
        dossiers.legKlokVast(zaaknummer, "kennismakingDatum", gisteren, null, null, null);

        assertThat(voorbij()).containsExactly(true, false, false);
        dossiers.sluit(zaaknummer, "teruggetrokken", null, null);
        assertThat(voorbij()).containsExactly(false, false, false);
    }

    private List<Boolean> voorbij() {
        return JsonPath.read(lees(GEZINSWERKER, pad()).body(), "$.zaak.klokken[*].voorbij");
    }

    @Test
    void elkeLezingStaatInHetLogMetDeTaakWaaruitGelezenIs() {
        var taak = taakVan(zaaknummer);

        lees(GEZINSWERKER, pad("?taak=" + taak));
        lees("teammanager.lunetten", pad());

        assertThat(log())
                .extracting("gebruiker", "handeling", "onderdeel", "taak_id", "team")
                .containsExactly(
                        tuple(GEZINSWERKER, "gelezen", "dossierblad", taak, "lunetten"),
                        tuple("teammanager.lunetten", "gelezen", "dossierblad", null, "lunetten"));
        assertThat(log())
                .allSatisfy(regel -> assertThat(regel.get("dossier_id"))
                        .isEqualTo(dossiers.zaak(zaaknummer).dossierId()));
    }

    @Test
    void zonderLogregelGeenDossier() {
        jdbc.execute("create function log_stuk() returns trigger language plpgsql as "
                + "'begin raise exception ''log stuk''; end'");
        jdbc.execute("create trigger log_stuk before insert on inzage for each row when (new.zaaknummer = '"
                + zaaknummer + "') execute function log_stuk()");
        try {
            var antwoord = lees(GEZINSWERKER, pad());
            assertThat(antwoord.statusCode()).isEqualTo(500);
            assertThat(antwoord.body()).doesNotContain("Mirte", "Voorbeeld", "log stuk");
        } finally {
            jdbc.execute("drop trigger log_stuk on inzage");
            jdbc.execute("drop function log_stuk()");
        }
    }

    @ParameterizedTest
    @CsvSource({"23505, 409", "23514, 400", "23503, 400", "22001, 400"})
    void alleenEenBotsingHeetIntussenGewijzigd(String staat, int status) {
        jdbc.execute("create function log_stuk() returns trigger language plpgsql as "
                + "'begin raise exception ''log stuk'' using errcode = ''" + staat + "''; end'");
        jdbc.execute("create trigger log_stuk before insert on inzage for each row when (new.zaaknummer = '"
                + zaaknummer + "') execute function log_stuk()");
        try {
            var antwoord = lees(GEZINSWERKER, pad());
            assertThat(antwoord.statusCode()).isEqualTo(status);
            assertThat(antwoord.body().contains("Een collega heeft deze gegevens net gewijzigd."))
                    .isEqualTo(status == 409);
            assertThat(antwoord.body()).doesNotContain("log stuk");
        } finally {
            jdbc.execute("drop trigger log_stuk on inzage");
            jdbc.execute("drop function log_stuk()");
        }
    }

    @Test
    void eenTaakVanEenAndereZaakIsGeenRedenOmTeLezen() {
        var andere = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();

        var antwoord = lees(GEZINSWERKER, pad("?taak=" + taakVan(andere)));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body())
                .contains("Deze taak hoort niet bij deze zaak.")
                .doesNotContain("Mirte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gezinswerker.ondiep", "directie", "beheer", "functioneel-beheer", "evu"})
    void wieHetGezinNietHelptZietHetzelfdeAlsBijEenZaakDieNietBestaat(String gebruiker) {
        var echt = lees(gebruiker, pad());
        var verzonnen = lees(gebruiker, "/api/dossiers/zaak/GZ-1999-000000");

        assertThat(echt.statusCode()).isEqualTo(verzonnen.statusCode()).isEqualTo(404);
        assertThat(echt.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(echt.body().replace(zaaknummer, "GZ-1999-000000"))
                .isEqualTo(verzonnen.body())
                .contains("Deze zaak is niet gevonden, of u heeft er geen toegang toe.");
        assertThat(log()).extracting("gebruiker", "handeling").containsExactly(tuple(gebruiker, "geweigerd"));
    }

    @Test
    void eenAnderTeamKanOokNietsWijzigen() {
        var kind = dossiers.personen(zaaknummer).get(2).id();

        var pogingen = List.of(
                stuur("voordeur.ondiep", "PUT", pad("/contact"), contact(0, "0687654321")),
                stuur("voordeur.ondiep", "POST", pad("/personen"), persoon("anders", "1950-02-01")),
                stuur(
                        "voordeur.ondiep",
                        "POST",
                        pad("/toestemmingen"),
                        toestemming(kind.toString(), "gezaghebbende_ouders")));

        assertThat(pogingen).extracting(HttpResponse::statusCode).containsOnly(404);
        assertThat(dossiers.personen(zaaknummer)).hasSize(3);
        assertThat(telefoon()).isEqualTo("06 12345678");
        assertThat(log()).extracting("handeling").containsOnly("geweigerd").hasSize(3);
    }

    @Test
    void naEenOverdrachtLeestHetNieuweTeamEnHetOudeNietMeer() {
        dossiers.draagOver(zaaknummer, "ondiep", "ander_team", null);

        assertThat(lees("gezinswerker.ondiep", pad()).statusCode()).isEqualTo(200);
        assertThat(lees(GEZINSWERKER, pad()).statusCode()).isEqualTo(404);
    }

    @Test
    void zonderInlogGeenToegang() {
        assertThat(Webgebruiker.onbekende(poort).get(pad()).statusCode()).isEqualTo(401);
        assertThat(log()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update inzage set gebruiker = 'iemand'", "delete from inzage", "truncate inzage"})
    void hetLogKanNietWordenGewijzigdOfGewist(String opdracht) {
        lees(GEZINSWERKER, pad());

        assertThatThrownBy(() -> jdbc.execute(opdracht))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Aan inzage kan alleen worden toegevoegd");
        assertThat(log()).hasSize(1);
    }

    @Test
    void contactgegevensVerbeterenLaatInDeGeschiedenisAlleenDeVeldnamenAchter() {
        var antwoord = stuur(GEZINSWERKER, "PUT", pad("/contact"), contact(0, "0687654321"));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        var json = JsonPath.parse(antwoord.body());
        assertThat(json.read("$.telefoon", String.class)).isEqualTo("0687654321");
        assertThat(json.read("$.versie", Integer.class)).isEqualTo(1);
        assertThat(dossiers.gebeurtenissen(zaaknummer))
                .last()
                .extracting(Gebeurtenis::soort, Gebeurtenis::code, Gebeurtenis::gebruiker)
                .containsExactly("contact_gewijzigd", "telefoon", GEZINSWERKER);
        assertThat(log()).extracting("handeling", "onderdeel").containsExactly(tuple("gewijzigd", "contact"));
    }

    @Test
    void eenTekenDatNietTeBewarenIsValtWegEnDeRestBlijft() {
        var antwoord = stuur(
                GEZINSWERKER,
                "PUT",
                pad("/contact"),
                contact(0, "0687654321")
                        .replace(
                                "Voorbeeld\"", "\\u202eJose\\u0301\\u0000 \\ud83dVan\\u000bVoorbeeld\\u2066\\u200b\""));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(JsonPath.parse(antwoord.body()).read("$.gezinsnaam", String.class))
                .isEqualTo("Jos\u00e9 Van Voorbeeld");
    }

    @Test
    void wieEenOudeVersieWijzigtHoortDatEnOverschrijftNiets() {
        stuur(GEZINSWERKER, "PUT", pad("/contact"), contact(0, "0611111111"));

        var laat = stuur("voordeur.lunetten", "PUT", pad("/contact"), contact(0, "0622222222"));

        assertThat(laat.statusCode()).isEqualTo(409);
        assertThat(laat.body())
                .contains("Een collega heeft deze gegevens net gewijzigd. Uw wijziging is niet opgeslagen.");
        assertThat(telefoon()).isEqualTo("0611111111");
    }

    @Test
    void vanTweeGelijktijdigeWijzigingenBlijftErPreciesEenEnHoortDeAnderHet() {
        webgebruiker(GEZINSWERKER);
        webgebruiker("voordeur.lunetten");
        List<CompletableFuture<Integer>> antwoorden = transactie.execute(status -> {
            jdbc.queryForList(
                    "select id from dossier where id = ? for update",
                    dossiers.zaak(zaaknummer).dossierId());
            var beide =
                    List.of(laterContact(GEZINSWERKER, "0611111111"), laterContact("voordeur.lunetten", "0622222222"));
            await().until(() -> wachtenden() == 2);
            return beide;
        });

        var eerste = antwoorden.get(0).join();
        var tweede = antwoorden.get(1).join();

        assertThat(List.of(eerste, tweede)).containsExactlyInAnyOrder(200, 409);
        assertThat(telefoon()).isEqualTo(eerste == 200 ? "0611111111" : "0622222222");
    }

    @Test
    void verkeerdeContactgegevensWordenPerVeldGemeldZonderDeInvoerTeHerhalen() {
        var antwoord = stuur(GEZINSWERKER, "PUT", pad("/contact"), contact(0, "bel mama"));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        var tekst = antwoord.body();
        assertThat(JsonPath.<List<String>>read(tekst, "$.fouten[*].veld")).containsExactly("telefoon");
        assertThat(tekst).doesNotContain("bel mama");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"versie\": \"geheim\"}", "{niet af", "{}"})
    void eenBerichtDatNietKloptGeeftEenNederlandseFout(String inhoud) {
        var antwoord = stuur(GEZINSWERKER, "PUT", pad("/contact"), inhoud);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(antwoord.body()).contains("klopt niet", "\"status\":400").doesNotContain("geheim");
    }

    @Test
    void eenGezinslidKanLaterWordenToegevoegd() {
        var antwoord = stuur(
                GEZINSWERKER,
                "POST",
                pad("/personen"),
                persoon("kind", LocalDate.now(klok).minusYears(9).toString()));

        assertThat(antwoord.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<Integer>read(antwoord.body(), "$.leeftijd")).isEqualTo(9);
        assertThat(dossiers.personen(zaaknummer))
                .extracting(Persoon::voornaam)
                .containsExactly("Mirte", "Joris", "Pien", "Saar");
    }

    @Test
    void eenGezinslidMetVerkeerdeGegevensWordtGeweigerd() {
        var antwoord = stuur(GEZINSWERKER, "POST", pad("/personen"), persoon("kind", "9 mei"));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(antwoord.body(), "$.fouten[*].veld"))
                .containsExactly("geboortedatum");
        assertThat(dossiers.personen(zaaknummer)).hasSize(3);
    }

    @Test
    void eenToestemmingWordtGetoetstEnStaatDaarnaOpHetBlad() {
        var tiener = dossiers.personen(zaaknummer).get(1).id().toString();

        var zonderJeugdige =
                stuur(GEZINSWERKER, "POST", pad("/toestemmingen"), toestemming(tiener, "gezaghebbende_ouders"));
        var samen = stuur(
                GEZINSWERKER, "POST", pad("/toestemmingen"), toestemming(tiener, "gezaghebbende_ouders", "jeugdige"));

        assertThat(zonderJeugdige.statusCode()).isEqualTo(400);
        assertThat(zonderJeugdige.body()).contains("D14-5");
        assertThat(samen.statusCode()).isEqualTo(201);
        var blad = lees(GEZINSWERKER, pad()).body();
        assertThat(JsonPath.<List<String>>read(blad, "$.toestemmingen[*].verklaardDoorLabel"))
                .containsExactly("de ouder(s) met gezag en de jeugdige zelf");
        assertThat(JsonPath.<List<String>>read(blad, "$.toestemmingen[*].vastgelegdDoorNaam"))
                .containsExactly("Noor Nijenhuis");
    }

    @Test
    void teammanagerEnFunctioneelBeheerZienWieKeekEnEenGezinswerkerNiet() {
        lees(GEZINSWERKER, pad());
        lees("voordeur.ondiep", pad());

        for (var toezichthouder : List.of("teammanager.lunetten", "functioneel-beheer")) {
            var antwoord = lees(toezichthouder, pad("/inzagen"));
            assertThat(antwoord.statusCode()).isEqualTo(200);
            var inzagen = JsonPath.parse(antwoord.body());
            assertThat(inzagen.<List<String>>read("$[?(@.onderdeel == 'dossierblad')].gebruikerNaam"))
                    .containsExactly("Lot Lindeboom", "Noor Nijenhuis");
            assertThat(inzagen.<List<String>>read("$[?(@.onderdeel == 'dossierblad')].handeling"))
                    .containsExactly("geweigerd", "gelezen");
        }
        for (var ander : List.of(GEZINSWERKER, "teammanager.ondiep", "directie")) {
            assertThat(lees(ander, pad("/inzagen")).statusCode()).isEqualTo(404);
        }
    }

    private CompletableFuture<Integer> laterContact(String gebruiker, String telefoon) {
        return CompletableFuture.supplyAsync(() ->
                stuur(gebruiker, "PUT", pad("/contact"), contact(0, telefoon)).statusCode());
    }

    private int wachtenden() {
        return jdbc.queryForObject(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like 'update dossier%'",
                Integer.class);
    }

    private HttpResponse<String> lees(String gebruiker, String pad) {
        return webgebruiker(gebruiker).get(pad);
    }

    private HttpResponse<String> stuur(String gebruiker, String methode, String pad, String inhoud) {
        return webgebruiker(gebruiker).json(methode, pad, inhoud);
    }

    private Webgebruiker webgebruiker(String gebruiker) {
        return ingelogd.computeIfAbsent(gebruiker, wie -> Webgebruiker.ingelogd(poort, wie, "Zorgpad-demo-1"));
    }

    private String pad() {
        return pad("");
    }

    private String pad(String deel) {
        return "/api/dossiers/zaak/" + zaaknummer + deel;
    }

    private static String contact(long versie, String telefoon) {
        return """
                {"versie": %d, "gezinsnaam": "Voorbeeld", "adres": "Verzonnenlaan 1", "postcode": "3526AA",
                 "plaats": "Utrecht", "telefoon": "%s", "email": "gezin@voorbeeld.example",
                 "contactvoorkeur": "telefoon", "voorkeurstaal": "nl", "tolk": false}""".formatted(versie, telefoon);
    }

    private static String persoon(String rol, String geboortedatum) {
        return """
                {"rol": "%s", "voornaam": "Saar", "geboortedatum": "%s", "gezag": "nee", "schoolsoort": "po"}""".formatted(rol, geboortedatum);
    }

    private static String toestemming(String persoon, String... verklaardDoor) {
        return """
                {"persoonId": "%s", "partij": "Jongerenwerk", "doel": "begeleiding", "besluit": "gegeven",
                 "verklaardDoor": [%s]}""".formatted(
                persoon,
                String.join(
                        ", ",
                        Stream.of(verklaardDoor).map(wie -> '"' + wie + '"').toList()));
    }

    private String telefoon() {
        return jdbc.queryForObject(
                "select telefoon from dossier where id = ?",
                String.class,
                dossiers.zaak(zaaknummer).dossierId());
    }

    private List<Map<String, Object>> log() {
        return jdbc.queryForList("select * from inzage where zaaknummer = ? order by volgnummer", zaaknummer);
    }

    /** A task of a small process of its own; the process of a real case is none of this test's business. */
    private String taakVan(String zaak) {
        var model = Bpmn.createExecutableProcess("dossier-proef")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask()
                .endEvent()
                .done();
        var definitie = repositoryService
                .createDeployment()
                .addModelInstance("dossier-proef.bpmn", model)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0);
        var instantie = runtimeService.startProcessInstanceById(definitie.getId(), zaak);
        var taak = taskService
                .createTaskQuery()
                .processInstanceId(instantie.getId())
                .singleResult()
                .getId();
        opruimen.add(definitie.getDeploymentId());
        return taak;
    }
}
