package nl.zorgpad.aanmelding.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.partner.Partnerbeller;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
@ExtendWith(OutputCaptureExtension.class)
class PartnerAanmeldingTest {

    private static final String TELLING =
            "select (select count(*) from aanmelding) + (select count(*) from dossier) + (select count(*) from zaak)"
                    + " + (select count(*) from persoon) + (select count(*) from dossier_tekst)"
                    + " + (select count(*) from act_hi_procinst) + (select count(*) from act_ru_execution)";

    @LocalServerPort
    int poort;

    @Autowired
    Praktijk praktijk;

    @Autowired
    DossierService dossiers;

    @Autowired
    RepositoryService leveringen;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcTemplate jdbc;

    private Partnerbeller school;
    private ObjectNode gezin;

    @BeforeEach
    void opnieuw() {
        praktijk.sluit();
        school = new Partnerbeller(poort, "school-de-wilg", Partnerbeller.GEHEIM);
        gezin = Partnerbeller.kanariegezin();
    }

    @Test
    void eenAanmeldingVanSchoolStaatBijDeVoordeurVanHetTeamVanDeWijk(CapturedOutput logboek) {
        var antwoord = school.meld(gezin);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        var zaaknummer = zaaknummer(antwoord);
        assertThat(zaaknummer).matches("GZ-\\d{4}-\\d{6}");
        assertThat(antwoord.headers().firstValue("Location")).hasValue("/api/aanmeldingen/" + zaaknummer);
        assertThat(Partnerbeller.inhoud(antwoord).get("team").asText()).isEqualTo("Lunetten");
        assertThat(praktijk.taken(zaaknummer))
                .extracting(Task::getName, Task::getTenantId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Vraag verkennen", "lunetten"));
        assertThat(praktijk.feiten(zaaknummer))
                .containsEntry("kanaal", "po_school")
                .containsEntry("aanmeldDatumTijd", "2026-03-10T09:30")
                .containsEntry("routeRegel", "D01-8")
                .containsEntry("kinderenInGezin", "ja")
                .containsEntry("aantalKinderen", 1L);
        assertThat(dossiers.personen(zaaknummer))
                .extracting(persoon -> persoon.voornaam())
                .containsExactly(Kanarie.VOORNAAM, Kanarie.KIND_VOORNAAM);
        assertThat(jdbc.queryForList(
                        "select veld || '=' || tekst from dossier_tekst where zaaknummer = ? order by veld",
                        String.class,
                        zaaknummer))
                .contains("melderOrganisatie=Basisschool De Wilg", "toelichting=" + Kanarie.VRIJE_TEKST);
        Kanarie.zoekInEngine(dataSource);
        Kanarie.zoekIn(logboek.getAll());
        Kanarie.zoekIn(antwoord.body());
    }

    @Test
    void deBeslissingKiestHetTeamEnAndersNeemtHetTeamVanDePartnerDeZaak() {
        gezin.put("aanmelderIsJongere", "ja");
        ((ObjectNode) gezin.get("kinderen").get(0))
                .put("geboortedatum", "2008-01-01")
                .put("schoolsoort", "mbo");
        assertThat(dossiers.zaak(zaaknummer(school.meld(gezin))).team()).isEqualTo("mbo-team");

        var verhuisd = Partnerbeller.kanariegezin();
        verhuisd.put("woonplaatsUtrecht", "nee").remove("wijk");
        assertThat(dossiers.zaak(zaaknummer(school.meld(verhuisd))).team()).isEqualTo("ondiep");
    }

    @Test
    void alleenDeFrontOfficeMeldtEenVrijlating() {
        gezin.put("verwachteVrijlating", "2099-09-01");
        assertThat(fouten(school.meld(gezin))).containsExactly("verwachteVrijlating");

        var frontOffice = new Partnerbeller(poort, "front-office-detentie", Partnerbeller.GEHEIM);
        var zaaknummer = zaaknummer(frontOffice.meld(gezin));

        assertThat(praktijk.feiten(zaaknummer))
                .containsEntry("routeRegel", "D01-3")
                .containsEntry("verwachteVrijlating", "2099-09-01");
        assertThat((Long) praktijk.feiten(zaaknummer).get("werkdagenTotVrijlating"))
                .isPositive();
    }

    @Test
    void tweeKeerSturenIsEenZaak() {
        var eerst = school.meld(gezin);
        var teller = teller();

        var nogEens = school.post("application/json; charset=utf-8", gezin.toPrettyString());

        assertThat(nogEens.statusCode()).isEqualTo(200);
        assertThat(Partnerbeller.inhoud(nogEens)).isEqualTo(Partnerbeller.inhoud(eerst));
        assertThat(nogEens.headers().firstValue("Location"))
                .isEqualTo(eerst.headers().firstValue("Location"));
        assertThat(teller()).isEqualTo(teller);
    }

    @Test
    void hetKenmerkVanEenAnderGezinWordtGeweigerdMaarEenAnderePartnerMagHetGebruiken() {
        var zaaknummer = zaaknummer(school.meld(gezin));
        gezin.put("toelichting", "Iets anders.");

        var anders = school.meld(gezin);

        assertThat(anders.statusCode()).isEqualTo(409);
        assertThat(anders.body()).contains(zaaknummer, "Er is niets gewijzigd.");
        assertThat(new Partnerbeller(poort, "front-office-detentie", Partnerbeller.GEHEIM)
                        .meld(gezin)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void gelijktijdigeVerzoekenGevenEenZaakEnGeenHalve() throws Exception {
        var teller = jdbc.queryForObject("select count(*) from dossier", Long.class);
        var bellers = Executors.newFixedThreadPool(4);
        try {
            var samen = new CountDownLatch(4);
            List<Future<HttpResponse<String>>> antwoorden = IntStream.range(0, 4)
                    .mapToObj(i -> bellers.submit(() -> {
                        samen.countDown();
                        samen.await();
                        return school.meld(gezin);
                    }))
                    .toList();

            var statussen = new java.util.ArrayList<Integer>();
            var zaaknummers = new java.util.HashSet<String>();
            for (var antwoord : antwoorden) {
                statussen.add(antwoord.get().statusCode());
                zaaknummers.add(zaaknummer(antwoord.get()));
            }

            assertThat(statussen).containsExactlyInAnyOrder(201, 200, 200, 200);
            assertThat(zaaknummers).hasSize(1);
            assertThat(jdbc.queryForObject("select count(*) from dossier", Long.class))
                    .isEqualTo(teller + 1);
            assertThat(praktijk.taken(zaaknummers.iterator().next())).hasSize(1);
        } finally {
            bellers.shutdownNow();
        }
    }

    @Test
    void weigertDeEngineDanBlijftErNietsAchter(CapturedOutput logboek) {
        var teller = teller();
        leveringen.suspendProcessDefinitionByKey("aanmelding-tot-start");
        try {
            var antwoord = school.meld(gezin);

            assertThat(antwoord.statusCode()).isEqualTo(503);
            assertThat(antwoord.headers().firstValue("Retry-After")).isPresent();
            assertThat(antwoord.body()).contains("Er is niets bewaard.").doesNotContain("Exception", "camunda");
            assertThat(teller()).isEqualTo(teller);
            Kanarie.zoekInEngine(dataSource);
            Kanarie.zoekIn(logboek.getAll());
        } finally {
            leveringen.activateProcessDefinitionByKey("aanmelding-tot-start");
        }
        assertThat(school.meld(gezin).statusCode()).isEqualTo(201);
    }

    @Test
    void elkFoutVeldWordtMetZijnPadGenoemdEnGeenWaardeHerhaald() {
        var teller = teller();
        gezin.put("bronReferentie", "kenmerk met spaties")
                .put("wijk", "atlantis")
                .put("achternaamTante", Kanarie.ACHTERNAAM)
                .put("aanmeldDatumTijd", "2199-01-01T10:00");
        ((ObjectNode) gezin.get("gezin"))
                .put("gezinsnaam", " ")
                .put("email", Kanarie.VOORNAAM)
                .put("bsn", "1");
        ((ObjectNode) gezin.get("ouders").get(0)).put("gezag", "misschien");
        gezin.withArray("kinderen")
                .addObject()
                .put("voornaam", Kanarie.KIND_VOORNAAM)
                .put("geboortedatum", "2019-02-30")
                .put("schoolsoort", "po");

        var antwoord = school.meld(gezin);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(fouten(antwoord))
                .containsExactlyInAnyOrder(
                        "bronReferentie",
                        "wijk",
                        "achternaamTante",
                        "aanmeldDatumTijd",
                        "gezin.gezinsnaam",
                        "gezin.email",
                        "gezin.bsn",
                        "ouders[0].gezag",
                        "kinderen[1].geboortedatum");
        assertThat(antwoord.body()).contains("Kies uit: ja, nee, onbekend.").doesNotContain("atlantis", "misschien");
        Kanarie.zoekIn(antwoord.body());
        assertThat(teller()).isEqualTo(teller);
    }

    @Test
    void watNietTeBewarenIsValtWegEnDeMeldingKomtAan() {
        gezin.put("toelichting", "Eerste\u000bregel\u0000");
        ((ObjectNode) gezin.get("gezin")).put("gezinsnaam", "Jose\u0301\u202e");

        var antwoord = school.meld(gezin);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        assertThat(dossiers.gezin(zaaknummer(antwoord)).gezinsnaam()).isEqualTo("Jos\u00e9");
    }

    @Test
    void verkeerdeSoortenWaardenWordenGenoemd() {
        gezin.put("zwangerschap", true).put("kinderen", "twee");
        gezin.putObject("gezinOpDeHoogte");
        ((ObjectNode) gezin.get("ouders").get(0)).put("heeftEigenVraag", "ja").put("voornaam", 7);
        gezin.put("gezin", "Voorbeeld");
        gezin.put("toelichting", 3);

        assertThat(fouten(school.meld(gezin)))
                .containsExactlyInAnyOrder(
                        "zwangerschap",
                        "kinderen",
                        "gezinOpDeHoogte",
                        "ouders[0].heeftEigenVraag",
                        "ouders[0].voornaam",
                        "gezin",
                        "toelichting");
    }

    @Test
    void watHetDossierWeigertHeeftOokEenPad() {
        ((ObjectNode) gezin.get("kinderen").get(0)).put("geboortedatum", "1900-01-01");

        assertThat(fouten(school.meld(gezin))).containsExactly("kinderen[0].geboortedatum");
    }

    @Test
    void samenhangTussenVeldenWordtBewaakt() {
        gezin.remove("wijk");
        assertThat(fouten(school.meld(gezin))).containsExactly("wijk");
        gezin.put("woonplaatsUtrecht", "nee").put("wijk", "lunetten");
        assertThat(fouten(school.meld(gezin))).containsExactly("wijk");

        gezin.remove("wijk");
        gezin.remove(List.of("ouders", "kinderen"));
        assertThat(fouten(school.meld(gezin))).containsExactly("kinderen");

        var drieOuders = Partnerbeller.kanariegezin();
        var ouder = drieOuders.withArray("ouders").get(0);
        drieOuders.withArray("ouders").add(ouder.deepCopy()).add(ouder.deepCopy());
        assertThat(fouten(school.meld(drieOuders))).containsExactly("ouders");
    }

    @Test
    void onleesbareInhoudGeeftEenDuidelijkAntwoord() {
        for (var inhoud : List.of(
                "",
                "[]",
                "null",
                "{",
                "{\"bronReferentie\": \"" + Kanarie.VOORNAAM + "\" x}",
                "{} {}",
                "{\"wijk\": \"west\", \"wijk\": \"ondiep\"}")) {
            var antwoord = school.post("application/json", inhoud);

            assertThat(antwoord.statusCode()).as(inhoud).isEqualTo(400);
            assertThat(Partnerbeller.inhoud(antwoord).get("title").asText())
                    .isEqualTo("De gegevens zijn niet leesbaar");
            Kanarie.zoekIn(antwoord.body());
        }
        assertThat(school.post("text/plain", gezin.toString()).statusCode()).isEqualTo(415);
        assertThat(school.post("onzin", gezin.toString()).statusCode()).isEqualTo(415);
        assertThat(school.post(null, gezin.toString()).statusCode()).isEqualTo(415);
    }

    @Test
    void eenTeGrootBerichtWordtGeweigerdOokZonderOpgegevenLengte() {
        gezin.put("toelichting", "a".repeat(70_000));
        var inhoud = gezin.toString();

        assertThat(school.post("application/json", inhoud).statusCode()).isEqualTo(413);
        var stroom = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(inhoud.getBytes()));
        assertThat(school.verstuur("POST", "/api/aanmeldingen", "application/json", stroom)
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void eenGrootGezinPast() {
        var kinderen = gezin.withArray("kinderen");
        IntStream.range(0, 11).forEach(i -> kinderen.add(kinderen.get(0).deepCopy()));

        var zaaknummer = zaaknummer(school.meld(gezin));

        assertThat(dossiers.personen(zaaknummer)).hasSize(13);
        Kanarie.zoekInEngine(dataSource);
    }

    @Test
    void eenPartnerKomtNergensAndersEnEenMedewerkerKomtHierNiet() {
        for (var pad : Set.of(
                "/engine-rest/task", "/api/partners", "/api/organisatie/teams", "/api/dossier", "/v3/api-docs")) {
            assertThat(school.get(pad).statusCode()).as(pad).isEqualTo(401);
        }
        assertThat(school.get("/api/aanmeldingen").statusCode()).isEqualTo(403);
        assertThat(school.verstuur("DELETE", "/api/aanmeldingen/x", null, HttpRequest.BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(403);

        assertThat(Webgebruiker.metBasic(poort, "beheer", "Zorgpad-demo-1")
                        .post("/api/aanmeldingen", gezin.toString())
                        .statusCode())
                .isEqualTo(401);
        assertThat(Webgebruiker.ingelogd(poort, "voordeur.ondiep", "Zorgpad-demo-1")
                        .post("/api/aanmeldingen", gezin.toString())
                        .statusCode())
                .isEqualTo(401);
        var onbekende = Webgebruiker.onbekende(poort).post("/api/aanmeldingen", gezin.toString());
        assertThat(onbekende.statusCode()).isEqualTo(401);
        assertThat(onbekende.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(onbekende.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=UTF-8");
    }

    @Test
    void eenPartnerZietAlleenTerugWatHijZelfAanmeldde() {
        var zaaknummer = zaaknummer(school.meld(gezin));

        assertThat(school.get("/api/aanmeldingen/" + zaaknummer).body())
                .contains(zaaknummer, gezin.get("bronReferentie").asText());
        var ander = new Partnerbeller(poort, "front-office-detentie", Partnerbeller.GEHEIM)
                .get("/api/aanmeldingen/" + zaaknummer);
        assertThat(ander.statusCode()).isEqualTo(404);
    }

    private long teller() {
        return jdbc.queryForObject(TELLING, Long.class);
    }

    private static String zaaknummer(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isIn(200, 201);
        return Partnerbeller.inhoud(antwoord).get("zaaknummer").asText();
    }

    private static List<String> fouten(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        JsonNode fouten = Partnerbeller.inhoud(antwoord).get("fouten");
        return StreamSupport.stream(fouten.spliterator(), false)
                .map(fout -> fout.get("veld").asText())
                .toList();
    }
}
