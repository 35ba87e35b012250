package nl.zorgpad.gezinsplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Dossierkaart.Regel;
import nl.zorgpad.dossier.Dossierkaart.Verwijzing;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.gezinsplan.Auteur.Vorm;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import nl.zorgpad.veiligheid.Signaal;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The worker's page of the plan over real HTTP. */
@ZorgpadTest
class GezinsplanPaginaTest {

    private static final String WERKER = "gezinswerker.lunetten";
    private static final String COLLEGA = "teammanager.lunetten";
    private static final Pattern VERBORGEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    @LocalServerPort
    int poort;

    @Autowired
    GezinsplanService plannen;

    @Autowired
    GezinsplanKaart kaarten;

    @Autowired
    VeiligheidService veiligheid;

    @Autowired
    DossierService dossiers;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    private final Map<String, Webgebruiker> ingelogd = new ConcurrentHashMap<>();
    private String zaaknummer;
    private UUID moeder;
    private UUID zoon;

    @BeforeEach
    void openPlan() {
        zaaknummer = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
        moeder = dossiers.personen(zaaknummer).get(0).id();
        zoon = dossiers.personen(zaaknummer).get(1).id();
        plannen.open(zaaknummer, WERKER);
    }

    @Test
    void dePaginaToontHetPlanEnElkeLezingStaatInHetLog() {
        plannen.voegTekstToe(
                zaaknummer,
                Sleutel.gezin(Onderdeel.VISIE_GEZIN),
                "Het gaat wel.",
                Auteur.namens(moeder, WERKER, Vorm.PAPIER));

        var antwoord = lees(WERKER, "");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'");
        assertThat(antwoord.body())
                .contains("Het gaat wel.", "Mirte Voorbeeld", "Op papier, ingevoerd door Noor Nijenhuis", "Joris");
        assertThat(log())
                .extracting("gebruiker", "handeling", "onderdeel")
                .containsExactly(tuple(WERKER, "gelezen", "gezinsplan"));
    }

    @Test
    void zonderPlanZegtDePaginaDatHetNogKomt() {
        zaaknummer = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();

        assertThat(lees(WERKER, "").body()).contains("Er is nog geen gezinsplan");
        assertThat(lees(WERKER, "/doel").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gezinswerker.ondiep", "directie", "functioneel-beheer", "evu"})
    void wieHetGezinNietHelptKrijgtNietsEnDatStaatInHetLog(String gebruiker) {
        for (var pad : List.of("", "/geschiedenis", "/doel", "/tekst?onderdeel=beeld&bij=wonen", "/akkoord")) {
            var antwoord = lees(gebruiker, pad);
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(404);
            assertThat(antwoord.body()).doesNotContain("Mirte", "Joris");
        }
        assertThat(log()).extracting("gebruiker", "handeling").containsOnly(tuple(gebruiker, "geweigerd"));
        assertThat(log()).hasSize(5);
    }

    @Test
    void eenAnderTeamKanNietsSchrijven() {
        var token = token("gezinswerker.ondiep");

        var antwoord = web("gezinswerker.ondiep")
                .formulier(
                        pad("/tekst"),
                        "onderdeel",
                        "naasten_netwerk",
                        "van",
                        "ik",
                        "tekst",
                        "Oma",
                        "gezien",
                        "0",
                        "_csrf",
                        token);

        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(plannen.geschiedenis(zaaknummer, Lezer.medewerker(WERKER))).isEmpty();
        assertThat(log()).extracting("handeling").contains("geweigerd").doesNotContain("gewijzigd");
    }

    @Test
    void zonderTokenVanOnzePaginaWordtNietsGewijzigd() {
        var antwoord = web(WERKER).formulier(pad("/doel"), "doel", "Minder ruzie");

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("Wat u schreef is nog niet bewaard", ">Minder ruzie</textarea>");
        assertThat(plannen.doelen(zaaknummer)).isEmpty();
    }

    @Test
    void wieNietBestaatKanGeenTekstHebbenMaarDeTekstBlijftStaan() {
        var token = token(WERKER);

        var antwoord = web(WERKER)
                .formulier(
                        pad("/tekst"),
                        "onderdeel",
                        "eigen_vraag",
                        "bij",
                        "Jan Jansen",
                        "van",
                        "ik",
                        "tekst",
                        "Meer rust",
                        "gezien",
                        "0",
                        "_csrf",
                        token);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains(">Meer rust</textarea>");
    }

    @Test
    void wieNietMeerIsIngelogdKrijgtZijnTekstTerug() {
        var verlopen = Webgebruiker.onbekende(poort);
        verlopen.get("/inloggen");

        var antwoord = verlopen.formulier(
                pad("/tekst"),
                "tekst",
                "<b>Oma past op.</b>",
                "onderdeel",
                "naasten_netwerk",
                "_csrf",
                verlopen.koekje("ZORGPAD-XSRF"));

        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.body()).contains("Log opnieuw in", "&lt;b&gt;Oma past op.&lt;/b&gt;</textarea>");
        assertThat(verlopen.get("/gezinsplan/verlopen").statusCode()).isEqualTo(404);
        assertThat(log()).isEmpty();
    }

    @Test
    void opDeDossiertabStaatHetPlanMetEenVerwijzing() {
        plannen.stelVast(zaaknummer, WERKER);

        var kaart = kaarten.kaart(zaaknummer).orElseThrow();

        assertThat(kaart.regels())
                .extracting(Regel::label, Regel::waarde)
                .contains(tuple("Versie", "1"), tuple("Lopende doelen", "0"));
        assertThat(kaart.verwijzingen()).extracting(Verwijzing::pad).containsExactly("/gezinsplan/" + zaaknummer);
    }

    @Test
    void zonderInlogGeenPlan() {
        assertThat(Webgebruiker.pad(Webgebruiker.onbekende(poort).pagina(pad(""))))
                .isEqualTo("/inloggen");
        assertThat(log()).isEmpty();
    }

    @Test
    void eenTekstSchrijvenEnTerugzien() {
        var antwoord = verstuur(
                WERKER, "/tekst?onderdeel=krachten&bij=onderwijs", "tekst", "Joris gaat graag naar gym.\r\nElke week.");

        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(lees(WERKER, "").body()).contains("Joris gaat graag naar gym.", "Wat goed gaat", "School");
        assertThat(log()).extracting("handeling").contains("gewijzigd");
    }

    @Test
    void eenTekstUitWordOfEenPdfBlijftHeel() {
        var antwoord = verstuur(
                WERKER,
                "/tekst?onderdeel=krachten&bij=onderwijs",
                "tekst",
                "Joris gaat\u000bgraag\u0000 naar gym.\u0007 Jose\u0301 ook.");

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(302);
        assertThat(lees(WERKER, "").body()).contains("Joris gaat\ngraag naar gym. Jos\u00e9 ook.");
    }

    @Test
    void htmlInEenTekstBlijftTekst() {
        var stout = "<script>alert('x')</script><img src=x onerror=alert(1)>";
        verstuur(WERKER, "/tekst?onderdeel=naasten_netwerk", "tekst", stout);
        verstuur(
                WERKER,
                "/doel",
                "leefgebied",
                "wonen",
                "doel",
                stout,
                "meetbaar",
                stout,
                "voorWie",
                zoon.toString(),
                "van",
                "ik");

        for (var pad : List.of("", "/geschiedenis", "/tekst?onderdeel=naasten_netwerk")) {
            assertThat(lees(WERKER, pad).body()).contains("&lt;script&gt;").doesNotContain("<script", "<img src=x");
        }
    }

    @Test
    void wieNietsInvultLeestBijElkVeldWatErMoetEnHoudtWatErWel() {
        var antwoord = verstuur(WERKER, "/doel", "doel", "Weer naar school", "einddatum", "31-31-2026", "van", "ik");
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body())
                .contains("Vul een bestaande dag in", "href=\"#einddatum\"", "id=\"einddatum-fout\"")
                .contains(">Weer naar school</textarea>", "value=\"31-31-2026\"")
                .contains("<title>Fout: Doel toevoegen");

        antwoord = verstuur(WERKER, "/doel", "doel", "Weer naar school", "van", "ik");
        assertThat(antwoord.body())
                .contains("href=\"#leefgebied\"", "href=\"#meetbaar\"", "href=\"#voorWie\"")
                .contains("aria-invalid=\"true\"", ">Weer naar school</textarea>");
        assertThat(plannen.doelen(zaaknummer)).isEmpty();
    }

    @Test
    void tweeMedewerkersInHetzelfdeDeelZienBeideTekstenEnKiezen() {
        var vroeger =
                verborgen(lees(COLLEGA, "/tekst?onderdeel=naasten_netwerk").body());
        verstuur(WERKER, "/tekst?onderdeel=naasten_netwerk", "tekst", "Oma past op.");

        var botsing = stuur(COLLEGA, "/tekst", vroeger, "tekst", "De buurvrouw kookt.");

        assertThat(botsing.statusCode()).isEqualTo(409);
        assertThat(botsing.body())
                .contains("Iemand anders schreef hier ook", "Oma past op.", ">De buurvrouw kookt.</textarea>");
        assertThat(lees(WERKER, "").body()).contains("Oma past op.").doesNotContain("De buurvrouw kookt.");

        var keuze = stuur(COLLEGA, "/tekst", verborgen(botsing.body()), "tekst", "De buurvrouw kookt.");
        assertThat(keuze.statusCode()).isEqualTo(302);
        assertThat(lees(WERKER, "").body()).contains("Oma past op.", "De buurvrouw kookt.");
    }

    @Test
    void tweeMedewerkersInHetzelfdeDoelZienBeideEnDeGeschiedenisHoudtAlles() {
        var doel = plannen.voegDoelToe(
                zaaknummer,
                new Doelinhoud("wonen", "Een eigen kamer", "Als hij er slaapt", List.of(zoon), null, false),
                Auteur.medewerker(WERKER));
        var pad = "/doel/" + doel;
        var vroeger = verborgen(lees(COLLEGA, pad).body());
        verstuur(WERKER, pad, doelvelden("Een kamer met een deur"));

        var botsing = stuur(COLLEGA, pad, vroeger, doelvelden("Een kamer op zolder"));
        assertThat(botsing.statusCode()).isEqualTo(409);
        assertThat(botsing.body())
                .contains("Iemand anders wijzigde dit doel", "Een kamer met een deur")
                .contains(">Een kamer op zolder</textarea>");

        stuur(COLLEGA, pad, verborgen(botsing.body()), doelvelden("Een kamer op zolder"));
        assertThat(lees(WERKER, pad).body())
                .contains("Zo stond het er eerder", "Een eigen kamer", "Een kamer met een deur", "Een kamer op zolder");
    }

    @Test
    void eenMedewerkerSchrijftOpPapierMeeNamensEenJongereEnLegtZijnKeuzeVast() {
        var pad = "/tekst?onderdeel=visie_jeugdige&van=" + zoon;
        verstuur(WERKER, pad, "tekst", "Ik herken dit niet.", "vorm", "papier", "delen", "");
        assertThat(voorMoeder()).isEmpty();
        assertThat(lees(WERKER, "").body())
                .contains("Ik herken dit niet.", "deze jongere heeft nog niet gekozen", "Op papier, ingevoerd door");

        var tekst = plannen.blad(zaaknummer, Lezer.medewerker(WERKER))
                .teksten()
                .get(0)
                .id();
        verstuur(WERKER, "/delen/" + tekst, "delen", "ja", "vorm", "gesprek");

        assertThat(voorMoeder()).hasSize(1);
    }

    @Test
    void veiligheidNogNietBekendVraagtEenVervolgdag() {
        var zonder = verstuur(WERKER, "/veiligheid", "antwoord", "nog_onbekend");
        assertThat(zonder.statusCode()).isEqualTo(400);
        assertThat(zonder.body()).contains("href=\"#vervolgDatum\"", "de dag waarop u het opnieuw vraagt");

        var morgen = LocalDate.now(klok).plusDays(1).toString();
        verstuur(WERKER, "/veiligheid", "antwoord", "nog_onbekend", "vervolgDatum", morgen);

        assertThat(plannen.stand(zaaknummer).zorgenOverVeiligheid()).isEqualTo("nog_onbekend");
        assertThat(lees(WERKER, "").body()).contains("Nog niet bekend", "We vragen het opnieuw op");
    }

    @Test
    void actieStandBesprokenEnAkkoordWordenVastgelegd() {
        verstuur(WERKER, "/doel", doelvelden("Een eigen kamer"));
        var doel = plannen.doelen(zaaknummer).get(0).id();
        verstuur(
                WERKER,
                "/doel/" + doel + "/actie",
                "wat",
                "Zolder opruimen",
                "wie",
                "Opa",
                "soort",
                "netwerk",
                "stand",
                "open");
        verstuur(WERKER, "/doel/" + doel + "/stand", "stand", "deels_bereikt");
        verstuur(WERKER, "/besproken", "familiegroepsplan", "samen_met_team", "onderwerpen", "financien");
        verstuur(WERKER, "/akkoord", "van", moeder.toString(), "akkoord", "ja", "vorm", "papier");

        assertThat(lees(WERKER, "").body())
                .contains("Zolder opruimen", "iemand uit het eigen netwerk", "deels bereikt")
                .contains("Het gezin maakt het plan samen met het team", "akkoord, ", "op papier");
        assertThat(plannen.stand(zaaknummer).financienBesproken()).isTrue();
    }

    @Test
    void deAfdrukVoorEenOuderHeeftNietWatEenJongereNietDeelt() {
        plannen.voegTekstToe(
                zaaknummer, Sleutel.gezin(Onderdeel.VISIE_JEUGDIGE), "Ik herken dit niet.", Auteur.persoon(zoon));

        assertThat(lees(WERKER, "?voor=" + moeder).body())
                .contains("Dit is wat", "Mirte Voorbeeld")
                .doesNotContain("Ik herken dit niet.", "/tekst?onderdeel", "Afdruk voor het team");
        assertThat(lees(WERKER, "?voor=" + zoon).body()).contains("Ik herken dit niet.");
        assertThat(lees(WERKER, "").body()).contains("Ik herken dit niet.", "Afdruk voor het team");
        assertThat(lees(WERKER, "?voor=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(lees("gezinswerker.ondiep", "?voor=" + moeder).statusCode()).isEqualTo(404);
    }

    @Test
    void bovenAanStaatHoeHetMetDeVeiligheidStaat() {
        assertThat(lees(WERKER, "").body()).doesNotContain("Gedwongen kader");

        veiligheid.open(zaaknummer, "lunetten", new Signaal(LocalDate.now(klok), "gezinsplan", false, false));

        assertThat(lees(WERKER, "").body()).contains("Vrijwillige hulp", "Gedwongen kader", "Er is geen maatregel.");
        assertThat(lees(WERKER, "?voor=" + moeder).body()).doesNotContain("Gedwongen kader");
    }

    @Test
    void eenOudeVersieIsTeLezenEnNietTeWijzigen() {
        verstuur(WERKER, "/tekst?onderdeel=naasten_netwerk", "tekst", "Oma past op.");
        plannen.stelVast(zaaknummer, WERKER);
        verstuur(WERKER, "/tekst?onderdeel=naasten_netwerk", "tekst", "Oma is verhuisd.");

        var oud = lees(WERKER, "?versie=1").body();
        assertThat(oud).contains("Oma past op.", "U leest een oude versie").doesNotContain("Oma is verhuisd.");
        assertThat(oud).doesNotContain("/tekst?onderdeel");
        assertThat(lees(WERKER, "").body()).contains("Nieuw sinds de vastgestelde versie", "Versie 1 geldt zolang");
        assertThat(lees(WERKER, "?versie=7").statusCode()).isEqualTo(404);
    }

    @Test
    void naSluitenVanDeZaakIsHetPlanAlleenTeLezen() {
        var vroeger = verborgen(lees(WERKER, "/tekst?onderdeel=naasten_netwerk").body());
        dossiers.sluit(zaaknummer, "teruggetrokken", null, null);

        assertThat(lees(WERKER, "").body()).contains("Deze zaak is gesloten").doesNotContain("/tekst?onderdeel");
        var antwoord = stuur(WERKER, "/tekst", vroeger, "tekst", "Oma past op.");
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains(">Oma past op.</textarea>");
        assertThat(plannen.geschiedenis(zaaknummer, Lezer.medewerker(WERKER))).isEmpty();
    }

    private List<Planblad.Tekst> voorMoeder() {
        return plannen.blad(zaaknummer, Lezer.persoon(moeder)).teksten();
    }

    private String[] doelvelden(String doel) {
        return new String[] {
            "leefgebied",
            "wonen",
            "doel",
            doel,
            "meetbaar",
            "Als hij er slaapt",
            "voorWie",
            zoon.toString(),
            "van",
            "ik"
        };
    }

    /** Opens a form and sends it with its hidden fields. */
    private HttpResponse<String> verstuur(String gebruiker, String formulier, String... velden) {
        var pagina = lees(gebruiker, formulier);
        assertThat(pagina.statusCode()).as(formulier).isEqualTo(200);
        return stuur(gebruiker, formulier.replaceFirst("\\?.*", ""), verborgen(pagina.body()), velden);
    }

    private HttpResponse<String> stuur(String gebruiker, String pad, List<String> verborgen, String... velden) {
        return web(gebruiker)
                .formulier(
                        pad(pad),
                        Stream.concat(verborgen.stream(), Stream.of(velden)).toArray(String[]::new));
    }

    private static List<String> verborgen(String pagina) {
        var velden = new ArrayList<String>();
        VERBORGEN.matcher(pagina).results().forEach(veld -> velden.addAll(List.of(veld.group(1), veld.group(2))));
        assertThat(velden).contains("_csrf");
        return velden;
    }

    private String token(String gebruiker) {
        return web(gebruiker).koekje("ZORGPAD-XSRF");
    }

    private HttpResponse<String> lees(String gebruiker, String deel) {
        return web(gebruiker).pagina(pad(deel));
    }

    private Webgebruiker web(String gebruiker) {
        return ingelogd.computeIfAbsent(gebruiker, wie -> Webgebruiker.ingelogd(poort, wie, "Zorgpad-demo-1"));
    }

    private String pad(String deel) {
        return "/gezinsplan/" + zaaknummer + deel;
    }

    private List<Map<String, Object>> log() {
        return jdbc.queryForList("select * from inzage where zaaknummer = ? order by volgnummer", zaaknummer);
    }
}
