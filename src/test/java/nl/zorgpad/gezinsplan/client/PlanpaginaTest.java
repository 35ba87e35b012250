package nl.zorgpad.gezinsplan.client;

import static nl.zorgpad.gezinsplan.client.Gezinslid.naar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.aanmelding.HulpGestart;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.dossier.NieuweZaak;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.gezinsplan.Auteur;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.gezinsplan.Lezer;
import nl.zorgpad.gezinsplan.Onderdeel;
import nl.zorgpad.gezinsplan.Planblad.Tekst;
import nl.zorgpad.gezinsplan.Sleutel;
import nl.zorgpad.platform.Kanarie;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What a family member sees and does in the plan, over real HTTP. */
@ZorgpadTest
class PlanpaginaTest {

    private static final String WERKER = "gezinswerker.lunetten";
    private static final String GEHEIM = "Ik ben bang voor hoe het thuis gaat.";

    @LocalServerPort
    int poort;

    @Autowired
    DossierService dossiers;

    @Autowired
    GezinsplanService plannen;

    @Autowired
    UitnodigingService uitnodigingen;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    @Autowired
    RuntimeService processen;

    private final Map<UUID, Gezinslid> binnen = new HashMap<>();
    private String zaaknummer;
    private UUID moeder;
    private UUID zestien;
    private UUID dertien;

    @BeforeEach
    void openPlan() {
        var vandaag = LocalDate.now(klok);
        zaaknummer = dossiers.openZaak(new NieuweZaak(
                        Voorbeeldgezin.gezin(),
                        List.of(
                                NieuwPersoon.volwassene(
                                        "moeder", "Mirte", "Voorbeeld", vandaag.minusYears(40), true, "ja"),
                                NieuwPersoon.kind(
                                        "Timo", "Voorbeeld", vandaag.minusYears(16), true, "De Verzonnen School", "vo"),
                                NieuwPersoon.kind(
                                        "Joris",
                                        "Voorbeeld",
                                        vandaag.minusYears(13),
                                        true,
                                        "De Verzonnen School",
                                        "vo")),
                        "lunetten",
                        klok.instant(),
                        "zelf_telefoon",
                        "voordeur.test"))
                .zaaknummer();
        var ids = dossiers.personen(zaaknummer).stream().map(Persoon::id).toList();
        moeder = ids.get(0);
        zestien = ids.get(1);
        dertien = ids.get(2);
        plannen.open(zaaknummer, WERKER);
    }

    @AfterEach
    void ruimOp() {
        processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(zaaknummer)
                .rootProcessInstances()
                .list()
                .forEach(proces -> processen.deleteProcessInstance(proces.getId(), null));
    }

    @Test
    void deMoederSchrijftHaarVisieEnDeGezinswerkerZietHaar() {
        var antwoord = schrijf(moeder, "visie", "Het gaat beter sinds we samen eten.", "ja");

        assertThat(naar(antwoord)).startsWith("/plan?opgeslagen=visie");
        assertThat(pagina(moeder)).contains("Het gaat beter sinds we samen eten.", "Mirte Voorbeeld");
        assertThat(plannen.blad(zaaknummer, Lezer.medewerker(WERKER)).teksten("visie_gezin"))
                .extracting(Tekst::tekst, tekst -> tekst.schrijver().persoonId())
                .containsExactly(tuple("Het gaat beter sinds we samen eten.", moeder));
        assertThat(plannen.stand(zaaknummer).clientTekst()).isTrue();
        assertThat(plannen.stand(zaaknummer).geopendDoorClient()).isTrue();
        assertThat(jdbc.queryForList("select * from inzage where zaaknummer = ?", zaaknummer))
                .extracting("gebruiker", "handeling", "onderdeel")
                .contains(
                        tuple("persoon:" + moeder, "gelezen", "gezinsplan"),
                        tuple("persoon:" + moeder, "gewijzigd", "gezinsplan_tekst"));
    }

    @Test
    void deGezinswerkerKrijgtEenTaakAlsHetGezinIetsWijzigt(
            @Autowired TransactionTemplate transactie,
            @Autowired ApplicationEventPublisher gebeurtenissen,
            @Autowired TaskService taken) {
        transactie.executeWithoutResult(status ->
                gebeurtenissen.publishEvent(new HulpGestart(zaaknummer, "lunetten", WERKER, LocalDate.now(klok))));

        schrijf(moeder, "visie", "Het gaat beter sinds we samen eten.", "ja");
        schrijf(moeder, "notitie", "Volgende week bellen.", "ja");

        assertThat(taken.createTaskQuery()
                        .processInstanceBusinessKey(zaaknummer)
                        .taskDefinitionKey("userTask_wijzigingVanHetGezinBekijken")
                        .list())
                .extracting(Task::getTenantId)
                .containsExactly("lunetten");
    }

    @Test
    void watHetGezinSchrijftKomtNietInDeEngine(@Autowired DataSource database) {
        schrijf(moeder, "visie", Kanarie.VRIJE_TEKST, "ja");
        gezinslid(moeder).post("/plan/akkoord", "akkoord", "nee", "stempel", stempel(pagina(moeder)));

        Kanarie.zoekInEngine(database);
    }

    @Test
    void eenWijzigingNaVaststellenBegintEenNieuweVersie() {
        plannen.voegTekstToe(
                zaaknummer, Sleutel.gezin(Onderdeel.BENODIGDE_HULP), "Opvoedsteun.", Auteur.medewerker(WERKER));
        plannen.stelVast(zaaknummer, WERKER);

        schrijf(moeder, "visie", "Wij willen meer rust.", "ja");

        assertThat(plannen.stand(zaaknummer).versie()).isEqualTo(2);
        assertThat(pagina(moeder)).contains("Dit is versie 2 van het plan.");
    }

    @Test
    void eenOuderKrijgtDeTekstVanEenZestienjarigeNietZonderDiensAkkoord() {
        schrijf(zestien, "visie", GEHEIM, "nee");

        assertThat(pagina(zestien)).contains(GEHEIM);
        assertThat(pagina(moeder)).doesNotContain(GEHEIM);
        assertThat(pagina(dertien)).doesNotContain(GEHEIM);
    }

    @Test
    void deJongereKanLaterAlsnogDelenEnDatWeerIntrekken() {
        schrijf(zestien, "visie", GEHEIM, "nee");
        var stuk = plannen.blad(zaaknummer, Lezer.persoon(zestien))
                .teksten("visie_jeugdige")
                .get(0)
                .id();

        deel(zestien, stuk, "ja");
        assertThat(pagina(moeder)).contains(GEHEIM);

        deel(zestien, stuk, "nee");
        assertThat(pagina(moeder)).doesNotContain(GEHEIM);
    }

    @Test
    void eenAnderKanNietVoorDeJongereKiezen() {
        schrijf(zestien, "visie", GEHEIM, "nee");
        var stuk = plannen.blad(zaaknummer, Lezer.persoon(zestien))
                .teksten("visie_jeugdige")
                .get(0)
                .id();

        assertThat(deel(moeder, stuk, "ja").statusCode()).isEqualTo(400);
        assertThat(pagina(moeder)).doesNotContain(GEHEIM);
    }

    @Test
    void eenDertienjarigeMoetZelfKiezenEnErIsNietsVoorgekozen() {
        assertThat(eigenFormulieren(pagina(dertien))).doesNotContain("checked");

        var zonderKeuze = schrijf(dertien, "visie", GEHEIM, null);
        assertThat(zonderKeuze.statusCode()).isEqualTo(400);
        assertThat(zonderKeuze.body()).contains("Kies eerst wie dit mag lezen", GEHEIM);
        assertThat(plannen.blad(zaaknummer, Lezer.medewerker(WERKER)).teksten()).isEmpty();

        schrijf(dertien, "visie", GEHEIM, "ja");
        assertThat(pagina(moeder)).contains(GEHEIM);
    }

    @Test
    void watDeEenSchrijftVervangtNooitWatEenAnderSchreef() {
        plannen.voegTekstToe(
                zaaknummer,
                Sleutel.gezin(Onderdeel.VISIE_GEZIN),
                "Opgeschreven tijdens het gesprek.",
                Auteur.namens(moeder, WERKER, Auteur.Vorm.GESPREK));
        schrijf(zestien, "visie", "Van mij.", "ja");
        schrijf(moeder, "visie", "Nu zelf geschreven.", "ja");

        assertThat(pagina(moeder))
                .contains(
                        "Nu zelf geschreven.", "Van mij.", "Opgeschreven tijdens het gesprek.", "Wat er eerder stond");
    }

    @Test
    void wieTegelijkSchrijftRaaktNietsKwijtEnKiest() {
        var gezien = gezien(pagina(moeder), "visie");
        plannen.voegTekstToe(
                zaaknummer,
                Sleutel.gezin(Onderdeel.VISIE_GEZIN),
                "Intussen op papier ingeleverd.",
                Auteur.namens(moeder, WERKER, Auteur.Vorm.PAPIER));

        var botsing = gezinslid(moeder)
                .post("/plan/tekst", "plek", "visie", "tekst", "Mijn eigen tekst.", "delen", "ja", "gezien", gezien);

        assertThat(botsing.statusCode()).isEqualTo(409);
        assertThat(botsing.body())
                .contains("Mijn eigen tekst.", "Intussen op papier ingeleverd.", "Toch deze tekst opslaan");
        assertThat(plannen.blad(zaaknummer, Lezer.persoon(moeder)).teksten("visie_gezin"))
                .extracting(Tekst::tekst)
                .containsExactly("Intussen op papier ingeleverd.");

        var alsnog = gezinslid(moeder)
                .post(
                        "/plan/tekst",
                        "plek",
                        "visie",
                        "tekst",
                        "Mijn eigen tekst.",
                        "delen",
                        "ja",
                        "gezien",
                        gezien(botsing.body(), "visie"));
        assertThat(naar(alsnog)).startsWith("/plan?opgeslagen");
    }

    @Test
    void watEenAnderIntussenSchrijftHoudtNiemandTegenEnVerraadtNiets() {
        var gezien = gezien(pagina(dertien), "visie");
        schrijf(zestien, "visie", GEHEIM, "nee");

        var antwoord = gezinslid(dertien)
                .post("/plan/tekst", "plek", "visie", "tekst", "Van mij.", "delen", "nee", "gezien", gezien);

        assertThat(naar(antwoord)).startsWith("/plan?opgeslagen=visie");
    }

    @Test
    void eenFormulierInEenAnderTabbladBlijftWerken() {
        var eersteTab = pagina(moeder);
        pagina(moeder);
        schrijf(moeder, "notitie", "Uit het tweede tabblad.", "ja");

        var antwoord = gezinslid(moeder)
                .postVanaf(
                        eersteTab,
                        "/plan/tekst",
                        "plek",
                        "visie",
                        "tekst",
                        "Uit het eerste.",
                        "delen",
                        "ja",
                        "gezien",
                        gezien(eersteTab, "visie"));

        assertThat(naar(antwoord)).startsWith("/plan?opgeslagen=visie");
    }

    @Test
    void akkoordGaatOverWatIsGelezen() {
        var gelezen = stempel(pagina(moeder));
        plannen.voegTekstToe(
                zaaknummer, Sleutel.gezin(Onderdeel.BENODIGDE_HULP), "Opvoedsteun.", Auteur.medewerker(WERKER));

        var teLaat = gezinslid(moeder).post("/plan/akkoord", "akkoord", "ja", "stempel", gelezen);

        assertThat(teLaat.statusCode()).isEqualTo(409);
        assertThat(teLaat.body()).contains("Het plan is net veranderd.", "Opvoedsteun.");
        assertThat(plannen.blad(zaaknummer, Lezer.persoon(moeder)).akkoordVan(moeder))
                .isEmpty();

        var akkoord = gezinslid(moeder).post("/plan/akkoord", "akkoord", "ja", "stempel", stempel(teLaat.body()));
        assertThat(akkoord.statusCode()).as(akkoord.body()).isEqualTo(302);
        assertThat(naar(akkoord)).startsWith("/plan?opgeslagen=akkoord");
        assertThat(plannen.blad(zaaknummer, Lezer.persoon(moeder)).akkoordVan(moeder))
                .hasValueSatisfying(gegeven -> assertThat(gegeven.akkoord()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"visie_gezinswerker", "VISIE", "onderbouwing", "", "../gezinsplan"})
    void opEenAnderePlekSchrijvenKanNiet(String plek) {
        pagina(moeder);

        gezinslid(moeder).post("/plan/tekst", "plek", plek, "tekst", "x", "delen", "ja");

        assertThat(plannen.blad(zaaknummer, Lezer.medewerker(WERKER)).teksten()).isEmpty();
    }

    @Test
    void hetPlanVanEenAnderGezinBlijftDicht() {
        pagina(moeder);
        var ander = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
        plannen.open(ander, WERKER);
        plannen.voegTekstToe(
                ander, Sleutel.gezin(Onderdeel.BENODIGDE_HULP), "Iets van een ander gezin.", Auteur.medewerker(WERKER));

        for (var pad : List.of("/plan?zaaknummer=" + ander, "/plan/" + ander, "/plan/..;/gezinsplan/" + ander)) {
            assertThat(gezinslid(moeder).get(pad).body()).doesNotContain("Iets van een ander gezin.");
        }
    }

    @Test
    void watIemandPlaktUitEenDocumentBlijftHeel() {
        schrijf(moeder, "notitie", "Eerst\u000bdan\u0000\u0002 klaar", "ja");

        assertThat(pagina(moeder)).contains("Eerst\ndan klaar");
    }

    @Test
    void watIemandTyptIsTekstEnGeenOpmaak() {
        schrijf(moeder, "notitie", "<script>alert(1)</script>", "ja");

        assertThat(pagina(moeder)).contains("&lt;script&gt;").doesNotContain("<script");
    }

    @Test
    void dePaginaIsNederlandsToegankelijkEnZonderScript() {
        var antwoord = gezinslid(moeder).get("/plan");

        assertThat(antwoord.body())
                .contains("<html lang=\"nl\"", "name=\"viewport\"", "<label for=\"tekst-visie\"", "href=\"#inhoud\"")
                .doesNotContain("<script", "style=", "http://", "https://");
        assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'");
        assertThat(antwoord.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    }

    private Gezinslid gezinslid(UUID persoon) {
        return binnen.computeIfAbsent(
                persoon,
                wie -> Gezinslid.binnen(
                        poort,
                        uitnodigingen
                                .nodigUit(zaaknummer, wie, "061234567" + binnen.size(), WERKER)
                                .geheim()));
    }

    private String pagina(UUID persoon) {
        var antwoord = gezinslid(persoon).get("/plan");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return antwoord.body();
    }

    private HttpResponse<String> schrijf(UUID persoon, String plek, String tekst, String delen) {
        var velden = new ArrayList<>(List.of("plek", plek, "tekst", tekst, "gezien", gezien(pagina(persoon), plek)));
        if (delen != null) {
            velden.addAll(List.of("delen", delen));
        }
        return gezinslid(persoon).post("/plan/tekst", velden.toArray(String[]::new));
    }

    private HttpResponse<String> deel(UUID persoon, UUID stuk, String delen) {
        pagina(persoon);
        return gezinslid(persoon).post("/plan/meelezen", "stuk", stuk.toString(), "delen", delen);
    }

    private static String gezien(String pagina, String plek) {
        return vind(pagina, "name=\"plek\" value=\"" + plek + "\"[^<]*<input[^>]*name=\"gezien\" value=\"([^\"]+)\"");
    }

    private static String stempel(String pagina) {
        return vind(pagina, "name=\"stempel\" value=\"([^\"]+)\"");
    }

    private static String eigenFormulieren(String pagina) {
        return pagina.substring(pagina.indexOf("id=\"zelf\""), pagina.indexOf("id=\"lezen\""));
    }

    private static String vind(String pagina, String patroon) {
        var gevonden = Pattern.compile(patroon).matcher(pagina);
        assertThat(gevonden.find()).as(patroon).isTrue();
        return gevonden.group(1);
    }
}
