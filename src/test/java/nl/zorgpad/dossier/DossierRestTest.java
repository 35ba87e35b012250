package nl.zorgpad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ZorgpadTest
class DossierRestTest {

    private static final String GEZINSWERKER = "gezinswerker.lunetten";

    @Autowired
    WebApplicationContext context;

    @Autowired
    DossierService dossiers;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    @Autowired
    RepositoryService repositoryService;

    @Autowired
    RuntimeService runtimeService;

    @Autowired
    TaskService taskService;

    private final List<String> opruimen = new ArrayList<>();
    private MockMvc mvc;
    private String zaaknummer;

    @BeforeEach
    void openZaak() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        zaaknummer = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
    }

    @AfterEach
    void ruimOp() {
        opruimen.forEach(deployment -> repositoryService.deleteDeployment(deployment, true));
    }

    @Test
    void hetBladToontGezinPersonenGeschiedenisEnTeksten() throws Exception {
        dossiers.registreer(zaaknummer, "urgentie", "U1", "D03-5", "S", null);
        dossiers.legKlokVast(zaaknummer, "kennismakingUiterlijk", LocalDate.of(2020, 3, 17), "D04-2", "A", null);
        dossiers.legTekstenVast(zaaknummer, "kennismaking", "t1", Map.of("verslag", "Oud verslag."), GEZINSWERKER);
        dossiers.legTekstenVast(zaaknummer, "kennismaking", "t2", Map.of("verslag", "Nieuw verslag."), GEZINSWERKER);

        var antwoord = als(GEZINSWERKER, get(pad()));

        assertThat(antwoord.getStatus()).isEqualTo(200);
        assertThat(antwoord.getHeader("Cache-Control")).contains("no-store");
        var json = JsonPath.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
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
        assertThat(json.<List<String>>read("$.teksten[*].tekst")).containsExactly("Nieuw verslag.", "Oud verslag.");
        assertThat(json.<List<Boolean>>read("$.teksten[*].nieuwste")).containsExactly(true, false);
        assertThat(json.read("$.teksten[0].label", String.class)).isEqualTo("Waar ging het gesprek over?");
        assertThat(json.read("$.teksten[0].auteurNaam", String.class)).isEqualTo("Noor Nijenhuis");
    }

    @Test
    void elkeLezingStaatInHetLogMetDeTaakWaaruitGelezenIs() throws Exception {
        var taak = taakVan(zaaknummer);

        als(GEZINSWERKER, get(pad()).param("taak", taak));
        als("teammanager.lunetten", get(pad()));

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
            assertThatThrownBy(() -> als(GEZINSWERKER, get(pad()))).rootCause().hasMessageContaining("log stuk");
        } finally {
            jdbc.execute("drop trigger log_stuk on inzage");
            jdbc.execute("drop function log_stuk()");
        }
    }

    @Test
    void eenTaakVanEenAndereZaakIsGeenRedenOmTeLezen() throws Exception {
        var andere = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();

        var antwoord = als(GEZINSWERKER, get(pad()).param("taak", taakVan(andere)));

        assertThat(antwoord.getStatus()).isEqualTo(400);
        assertThat(antwoord.getContentAsString(StandardCharsets.UTF_8))
                .contains("Deze taak hoort niet bij deze zaak.")
                .doesNotContain("Mirte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gezinswerker.ondiep", "directie", "beheer", "functioneel-beheer", "evu", "onbekend"})
    void wieHetGezinNietHelptZietHetzelfdeAlsBijEenZaakDieNietBestaat(String gebruiker) throws Exception {
        var echt = als(gebruiker, get(pad()));
        var verzonnen = als(gebruiker, get("/api/dossiers/zaak/GZ-1999-000000"));

        assertThat(echt.getStatus()).isEqualTo(verzonnen.getStatus()).isEqualTo(404);
        assertThat(echt.getContentType()).startsWith("application/problem+json");
        assertThat(echt.getContentAsString(StandardCharsets.UTF_8).replace(zaaknummer, "GZ-1999-000000"))
                .isEqualTo(verzonnen.getContentAsString(StandardCharsets.UTF_8))
                .contains("Deze zaak is niet gevonden, of u heeft er geen toegang toe.");
        assertThat(log()).extracting("gebruiker", "handeling").containsExactly(tuple(gebruiker, "geweigerd"));
    }

    @Test
    void eenAnderTeamKanOokNietsWijzigen() throws Exception {
        var kind = dossiers.personen(zaaknummer).get(2).id();

        for (var verzoek : List.of(
                json(put(pad("/contact")), contact(0, "0687654321")),
                json(post(pad("/personen")), "{\"rol\":\"anders\",\"voornaam\":\"Oma\",\"gezag\":\"nee\"}"),
                json(post(pad("/toestemmingen")), toestemming(kind.toString(), "gezaghebbende_ouders")))) {
            assertThat(als("voordeur.ondiep", verzoek).getStatus()).isEqualTo(404);
        }

        assertThat(dossiers.personen(zaaknummer)).hasSize(3);
        assertThat(telefoon()).isEqualTo("06 12345678");
        assertThat(log()).extracting("handeling").containsOnly("geweigerd").hasSize(3);
    }

    @Test
    void naEenOverdrachtLeestHetNieuweTeamEnHetOudeNietMeer() throws Exception {
        dossiers.draagOver(zaaknummer, "ondiep", "ander_team", null);

        assertThat(als("gezinswerker.ondiep", get(pad())).getStatus()).isEqualTo(200);
        assertThat(als(GEZINSWERKER, get(pad())).getStatus()).isEqualTo(404);
    }

    @Test
    void zonderInlogGeenToegang() throws Exception {
        assertThat(mvc.perform(get(pad())).andReturn().getResponse().getStatus())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update inzage set gebruiker = 'iemand'", "delete from inzage", "truncate inzage"})
    void hetLogKanNietWordenGewijzigdOfGewist(String opdracht) throws Exception {
        als(GEZINSWERKER, get(pad()));

        assertThatThrownBy(() -> jdbc.execute(opdracht))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("Aan inzage kan alleen worden toegevoegd");
        assertThat(log()).hasSize(1);
    }

    @Test
    void contactgegevensVerbeterenLaatInDeGeschiedenisAlleenDeVeldnamenAchter() throws Exception {
        var antwoord = als(GEZINSWERKER, json(put(pad("/contact")), contact(0, "0687654321")));

        assertThat(antwoord.getStatus()).isEqualTo(200);
        var json = JsonPath.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
        assertThat(json.read("$.telefoon", String.class)).isEqualTo("0687654321");
        assertThat(json.read("$.versie", Integer.class)).isEqualTo(1);
        assertThat(dossiers.gebeurtenissen(zaaknummer))
                .last()
                .extracting(Gebeurtenis::soort, Gebeurtenis::code, Gebeurtenis::gebruiker)
                .containsExactly("contact_gewijzigd", "telefoon", GEZINSWERKER);
        assertThat(log()).extracting("handeling", "onderdeel").containsExactly(tuple("gewijzigd", "contact"));
    }

    @Test
    void wieEenOudeVersieWijzigtHoortDatEnOverschrijftNiets() throws Exception {
        als(GEZINSWERKER, json(put(pad("/contact")), contact(0, "0611111111")));

        var laat = als("voordeur.lunetten", json(put(pad("/contact")), contact(0, "0622222222")));

        assertThat(laat.getStatus()).isEqualTo(409);
        assertThat(laat.getContentAsString(StandardCharsets.UTF_8))
                .contains("Een collega heeft deze gegevens net gewijzigd. Uw wijziging is niet opgeslagen.");
        assertThat(telefoon()).isEqualTo("0611111111");
    }

    @Test
    void vanTweeGelijktijdigeWijzigingenBlijftErPreciesEenEnHoortDeAnderHet() throws Exception {
        var samen = new CyclicBarrier(2);
        var antwoorden = new ArrayList<CompletableFuture<Integer>>();
        for (var nummer : List.of("0611111111", "0622222222")) {
            antwoorden.add(CompletableFuture.supplyAsync(() -> {
                try {
                    samen.await();
                    return als(GEZINSWERKER, json(put(pad("/contact")), contact(0, nummer)))
                            .getStatus();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }

        var eerste = antwoorden.get(0).get();
        var tweede = antwoorden.get(1).get();

        assertThat(List.of(eerste, tweede)).containsExactlyInAnyOrder(200, 409);
        assertThat(telefoon()).isEqualTo(eerste == 200 ? "0611111111" : "0622222222");
    }

    @Test
    void verkeerdeContactgegevensWordenPerVeldGemeldZonderDeInvoerTeHerhalen() throws Exception {
        var antwoord = als(GEZINSWERKER, json(put(pad("/contact")), contact(0, "bel mama")));

        assertThat(antwoord.getStatus()).isEqualTo(400);
        var tekst = antwoord.getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<List<String>>read(tekst, "$.fouten[*].veld")).containsExactly("telefoon");
        assertThat(tekst).doesNotContain("bel mama");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"versie\": \"geheim\"}", "{niet af", "{}"})
    void eenBerichtDatNietKloptGeeftEenNederlandseFout(String inhoud) throws Exception {
        var antwoord = als(GEZINSWERKER, json(put(pad("/contact")), inhoud));

        assertThat(antwoord.getStatus()).isEqualTo(400);
        assertThat(antwoord.getContentType()).startsWith("application/problem+json");
        assertThat(antwoord.getContentAsString(StandardCharsets.UTF_8))
                .contains("De invoer klopt niet")
                .doesNotContain("geheim");
    }

    @Test
    void eenGezinslidKanLaterWordenToegevoegd() throws Exception {
        var antwoord = als(
                GEZINSWERKER,
                json(
                        post(pad("/personen")),
                        "{\"rol\":\"kind\",\"voornaam\":\"Saar\",\"geboortedatum\":\""
                                + LocalDate.now(klok).minusYears(9) + "\",\"schoolsoort\":\"po\"}"));

        assertThat(antwoord.getStatus()).isEqualTo(201);
        assertThat(JsonPath.<Integer>read(antwoord.getContentAsString(StandardCharsets.UTF_8), "$.leeftijd"))
                .isEqualTo(9);
        assertThat(dossiers.personen(zaaknummer))
                .extracting(Persoon::voornaam)
                .containsExactly("Mirte", "Joris", "Pien", "Saar");
    }

    @Test
    void eenGezinslidMetVerkeerdeGegevensWordtGeweigerd() throws Exception {
        var antwoord =
                als(GEZINSWERKER, json(post(pad("/personen")), "{\"rol\":\"kind\",\"geboortedatum\":\"9 mei\"}"));

        assertThat(antwoord.getStatus()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(antwoord.getContentAsString(StandardCharsets.UTF_8), "$.fouten[*].veld"))
                .containsExactly("geboortedatum");
        assertThat(dossiers.personen(zaaknummer)).hasSize(3);
    }

    @Test
    void eenToestemmingWordtGetoetstEnStaatDaarnaOpHetBlad() throws Exception {
        var tiener = dossiers.personen(zaaknummer).get(1).id().toString();

        var zonderJeugdige =
                als(GEZINSWERKER, json(post(pad("/toestemmingen")), toestemming(tiener, "gezaghebbende_ouders")));
        var samen = als(
                GEZINSWERKER,
                json(post(pad("/toestemmingen")), toestemming(tiener, "gezaghebbende_ouders", "jeugdige")));

        assertThat(zonderJeugdige.getStatus()).isEqualTo(400);
        assertThat(zonderJeugdige.getContentAsString(StandardCharsets.UTF_8)).contains("D14-5");
        assertThat(samen.getStatus()).isEqualTo(201);
        var blad = als(GEZINSWERKER, get(pad())).getContentAsString(StandardCharsets.UTF_8);
        assertThat(JsonPath.<List<String>>read(blad, "$.toestemmingen[*].verklaardDoorLabel"))
                .containsExactly("de ouder(s) met gezag en de jeugdige zelf");
        assertThat(JsonPath.<List<String>>read(blad, "$.toestemmingen[*].vastgelegdDoorNaam"))
                .containsExactly("Noor Nijenhuis");
    }

    @Test
    void teammanagerEnFunctioneelBeheerZienWieKeekEnEenGezinswerkerNiet() throws Exception {
        als(GEZINSWERKER, get(pad()));
        als("voordeur.ondiep", get(pad()));

        for (var toezichthouder : List.of("teammanager.lunetten", "functioneel-beheer")) {
            var antwoord = als(toezichthouder, get(pad("/inzagen")));
            assertThat(antwoord.getStatus()).isEqualTo(200);
            var inzagen = JsonPath.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
            assertThat(inzagen.<List<String>>read("$[?(@.onderdeel == 'dossierblad')].gebruikerNaam"))
                    .containsExactly("Lot Lindeboom", "Noor Nijenhuis");
            assertThat(inzagen.<List<String>>read("$[?(@.onderdeel == 'dossierblad')].handeling"))
                    .containsExactly("geweigerd", "gelezen");
        }
        for (var ander : List.of(GEZINSWERKER, "teammanager.ondiep", "beheerderloos")) {
            assertThat(als(ander, get(pad("/inzagen"))).getStatus()).isEqualTo(404);
        }
    }

    private MockHttpServletResponse als(String gebruiker, MockHttpServletRequestBuilder verzoek) throws Exception {
        return mvc.perform(verzoek.with(user(gebruiker).authorities(new SimpleGrantedAuthority("MEDEWERKER")))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder verzoek, String inhoud) {
        return verzoek.contentType(MediaType.APPLICATION_JSON).content(inhoud);
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
