package nl.zorgpad.gezinsplan.client;

import static nl.zorgpad.gezinsplan.client.Gezinslid.naar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Dossierinzage;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.beveiliging.Inlogrem;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who gets into the plan of a family, and above all who does not. */
@ZorgpadTest
@ExtendWith(OutputCaptureExtension.class)
class PlaninlogTest {

    private static final String WERKER = "gezinswerker.lunetten";

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
    Inlogrem rem;

    private String zaaknummer;
    private List<Persoon> gezin;

    @BeforeEach
    void openZaak() {
        zaaknummer = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
        gezin = dossiers.personen(zaaknummer);
        plannen.open(zaaknummer, WERKER);
    }

    @AfterEach
    void klokEnRemTerug() {
        ClockUtil.reset();
        List.of("127.0.0.1", "0:0:0:0:0:0:0:1").forEach(rem::gelukt);
    }

    @Test
    void metLinkEnCodeIsDeMoederBinnen() {
        var moeder = new Gezinslid(poort);

        var geopend = moeder.open(nodigUit(moeder()));
        assertThat(naar(geopend)).isEqualTo("/plan/code");
        assertThat(moeder.get("/plan/code").body())
                .contains("Stuur mij een code")
                .doesNotContain("Mirte", zaaknummer);
        moeder.vraagCode();
        assertThat(naar(moeder.vulIn(moeder.code()))).isEqualTo("/plan");

        assertThat(moeder.get("/plan").statusCode()).isEqualTo(200);
        assertThat(uitnodigingen.overzicht(zaaknummer, WERKER).uitnodigingen())
                .extracting(Uitnodiging::stand)
                .containsExactly("geopend");
        assertThat(plannen.stand(zaaknummer).geopendDoorClient()).isTrue();
        assertThat(dossiers.gebeurtenissen(zaaknummer))
                .extracting("soort")
                .contains("uitgenodigd_voor_gezinsplan", "gezinsplan_geopend_door_gezinslid");
    }

    @Test
    void alleenEenHashVanLinkSessieEnCodeStaatInDeDatabase() {
        var geheim = nodigUit(moeder());
        var moeder = new Gezinslid(poort);
        moeder.open(geheim);
        moeder.vraagCode();
        var code = moeder.code();

        var alles = jdbc.queryForList("select * from plan_uitnodiging where zaaknummer = ?", zaaknummer)
                + jdbc.queryForList("select * from plan_sessie").toString();

        assertThat(code).isNotNull();
        assertThat(alles).doesNotContain(geheim, moeder.koekje("ZORGPAD-PLAN"), "=" + code);
    }

    @Test
    void linkEnCodeStaanNergensInHetLog(CapturedOutput uitvoer) {
        var geheim = nodigUit(moeder());
        var moeder = new Gezinslid(poort);
        moeder.open(geheim);
        moeder.vraagCode();
        var code = moeder.code();
        moeder.vulIn(code);
        moeder.open(geheim + "x");

        assertThat(uitvoer.getAll()).doesNotContain(geheim, " " + code);
    }

    @Test
    void deLinkVerdwijntMeteenUitDeAdresbalkEnReistNietMee() {
        var moeder = new Gezinslid(poort);

        var geopend = moeder.open(nodigUit(moeder()));

        assertThat(geopend.statusCode()).isBetween(302, 303);
        assertThat(geopend.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(geopend.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(geopend.headers().allValues("Set-Cookie"))
                .anySatisfy(koekje -> assertThat(koekje)
                        .startsWith("ZORGPAD-PLAN=")
                        .contains("Path=/plan", "HttpOnly", "SameSite=Lax"))
                .noneMatch(koekje -> koekje.startsWith("JSESSIONID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000-0000",
                "%27%20or%201=1",
                "..%2Feinde"
            })
    void eenVerzonnenLinkOpentNiets(String geheim) {
        var vreemde = new Gezinslid(poort);

        var antwoord = vreemde.open(geheim);

        assertThat(antwoord.statusCode()).isNotEqualTo(200);
        assertThat(vreemde.koekje("ZORGPAD-PLAN")).isNull();
    }

    @Test
    void eenLinkMagVanPapierWordenOvergetypt() {
        var overgetypt = nodigUit(moeder()).replace("-", "").replace('0', 'O').toUpperCase(Locale.ROOT);

        assertThat(naar(new Gezinslid(poort).open(overgetypt))).isEqualTo("/plan/code");
    }

    @Test
    void wieLinksBlijftRadenMoetSteedsLangerWachten() {
        var goede = nodigUit(moeder());
        ClockUtil.setCurrentTime(new Date(klok.millis() + 1));
        var gokker = new Gezinslid(poort);
        var uitkomsten = IntStream.range(0, 6)
                .mapToObj(i -> naar(gokker.open(Geheim.nieuwLeesbaar())))
                .toList();

        assertThat(uitkomsten).contains("/plan/einde?reden=onbekend").last().isEqualTo("/plan/einde?reden=druk");
        assertThat(gokker.get("/plan/einde?reden=druk").statusCode()).isEqualTo(429);
        verder(16 * 60);
        assertThat(naar(gokker.open(goede))).isEqualTo("/plan/code");
    }

    @Test
    void naVijfFouteCodesWerktOokDeGoedeNietMeer() {
        var gokker = new Gezinslid(poort);
        gokker.open(nodigUit(moeder()));
        gokker.vraagCode();
        var code = gokker.code();
        var fout = andereDan(code);

        var uitkomsten =
                IntStream.range(0, 5).mapToObj(i -> naar(gokker.vulIn(fout))).toList();

        assertThat(uitkomsten)
                .containsExactly(
                        "/plan/code?fout", "/plan/code?fout", "/plan/code?fout", "/plan/code?fout", "/plan/code?nieuw");
        assertThat(naar(gokker.vulIn(code))).isEqualTo("/plan/code?nieuw");
        assertThat(log()).extracting("handeling").contains("geweigerd");
    }

    @Test
    void vijfTegelijkGeradenCodesTellenAlsVijf() {
        var gokker = new Gezinslid(poort);
        gokker.open(nodigUit(moeder()));
        gokker.vraagCode();
        var fout = andereDan(gokker.code());
        gokker.get("/plan/code");

        IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.runAsync(() -> gokker.post("/plan/code", "code", fout)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(jdbc.queryForObject(
                        "select foute_codes from plan_uitnodiging where zaaknummer = ?", Integer.class, zaaknummer))
                .isEqualTo(5);
    }

    @Test
    void naVijftienFouteCodesStoptDeUitnodiging() {
        var gokker = new Gezinslid(poort);
        gokker.open(nodigUit(moeder()));
        for (var ronde = 0; ronde < 3; ronde++) {
            gokker.vraagCode();
            var fout = andereDan(gokker.code());
            for (var poging = 0; poging < 5; poging++) {
                gokker.vulIn(fout);
            }
            verder(61);
        }

        assertThat(naar(gokker.get("/plan/code"))).isEqualTo("/plan/einde?reden=geblokkeerd");
        assertThat(uitnodigingen.overzicht(zaaknummer, WERKER).uitnodigingen())
                .extracting(Uitnodiging::stand, Uitnodiging::telefoonEinde)
                .containsExactly(tuple("geblokkeerd", null));
    }

    @Test
    void eenNieuweCodeKanEenKeerPerMinuutEnVijfKeerPerUur() {
        var moeder = new Gezinslid(poort);
        moeder.open(nodigUit(moeder()));

        assertThat(naar(moeder.vraagCode())).isEqualTo("/plan/code?verstuurd");
        assertThat(naar(moeder.vraagCode())).startsWith("/plan/code?wacht=");
        for (var i = 0; i < 4; i++) {
            verder(61);
            assertThat(naar(moeder.vraagCode())).isEqualTo("/plan/code?verstuurd");
        }
        verder(61);
        assertThat(naar(moeder.vraagCode())).startsWith("/plan/code?wacht=");
    }

    @Test
    void eenCodeVerlooptNaTienMinuten() {
        var moeder = new Gezinslid(poort);
        moeder.open(nodigUit(moeder()));
        moeder.vraagCode();
        var code = moeder.code();

        verder(10 * 60);

        assertThat(naar(moeder.vulIn(code))).isEqualTo("/plan/code?nieuw");
    }

    @Test
    void eenCodeWerktAlleenInDeBrowserDieHemVroeg() {
        var geheim = nodigUit(moeder());
        var moeder = new Gezinslid(poort);
        moeder.open(geheim);
        moeder.vraagCode();
        var code = moeder.code();
        var meekijker = new Gezinslid(poort);
        meekijker.open(geheim);

        assertThat(naar(meekijker.vulIn(code))).isEqualTo("/plan/code?nieuw");
    }

    @Test
    void zonderCodeIsErNietsTeZien() {
        var moeder = new Gezinslid(poort);
        moeder.open(nodigUit(moeder()));

        assertThat(naar(moeder.get("/plan"))).isEqualTo("/plan/code");
        assertThat(moeder.postZonderToken("/plan/tekst", "tekst", "x").statusCode())
                .isEqualTo(403);
        assertThat(naar(new Gezinslid(poort).get("/plan"))).isEqualTo("/plan/einde?reden=geen");
    }

    @Test
    void naInloggenIsDeOudeSessieWaardeloos() {
        var moeder = new Gezinslid(poort);
        moeder.open(nodigUit(moeder()));
        var voorInloggen = moeder.koekje("ZORGPAD-PLAN");
        moeder.vraagCode();
        moeder.vulIn(moeder.code());

        var dief = new Gezinslid(poort);
        dief.zetKoekje("ZORGPAD-PLAN", voorInloggen);

        assertThat(moeder.koekje("ZORGPAD-PLAN")).isNotEqualTo(voorInloggen);
        assertThat(naar(dief.get("/plan"))).isEqualTo("/plan/einde?reden=geen");
    }

    @Test
    void eenVoorgeschrevenSessieWordtNietOvergenomen() {
        var slachtoffer = new Gezinslid(poort);
        var voorgeschreven = Geheim.nieuw();
        slachtoffer.zetKoekje("ZORGPAD-PLAN", voorgeschreven);

        slachtoffer.open(nodigUit(moeder()));

        assertThat(slachtoffer.koekje("ZORGPAD-PLAN")).isNotEqualTo(voorgeschreven);
    }

    @Test
    void intrekkenBeeindigtDeLopendeSessieBijDeVolgendeKlik() {
        var geheim = nodigUit(moeder());
        var moeder = Gezinslid.binnen(poort, geheim);
        var id = uitnodigingen
                .overzicht(zaaknummer, WERKER)
                .uitnodigingen()
                .get(0)
                .id();

        uitnodigingen.trekIn(zaaknummer, id, WERKER);

        assertThat(naar(moeder.get("/plan"))).isEqualTo("/plan/einde?reden=ingetrokken");
        assertThat(moeder.koekje("ZORGPAD-PLAN")).isNull();
        assertThat(naar(new Gezinslid(poort).open(geheim))).isEqualTo("/plan/einde?reden=ingetrokken");
    }

    @Test
    void eenNieuweUitnodigingStoptDeOude() {
        var oud = nodigUit(moeder());
        var moeder = Gezinslid.binnen(poort, oud);

        var nieuw = nodigUit(moeder());

        assertThat(naar(moeder.get("/plan"))).isEqualTo("/plan/einde?reden=vervangen");
        assertThat(naar(new Gezinslid(poort).open(nieuw))).isEqualTo("/plan/code");
    }

    @Test
    void eenGeslotenZaakIsOokVoorHetGezinDicht() {
        var geheim = nodigUit(moeder());
        var moeder = Gezinslid.binnen(poort, geheim);

        dossiers.sluit(zaaknummer, "gestart", null, WERKER);

        assertThat(naar(moeder.get("/plan"))).isEqualTo("/plan/einde?reden=gesloten");
        assertThat(naar(new Gezinslid(poort).open(geheim))).isEqualTo("/plan/einde?reden=gesloten");
    }

    @Test
    void eenVerlopenLinkZegtWatErTeDoenIs() {
        var geheim = nodigUit(moeder());
        verder(14 * 24 * 3600);
        var moeder = new Gezinslid(poort);

        assertThat(naar(moeder.open(geheim))).isEqualTo("/plan/einde?reden=verlopen");
        assertThat(moeder.get("/plan/einde?reden=verlopen").body()).contains("Bel uw buurtteam");
    }

    @Test
    void naTwintigMinutenZonderKlikIsDeSessieVoorbijEnDeTekstNogTeKopieren() {
        var moeder = Gezinslid.binnen(poort, nodigUit(moeder()));
        moeder.get("/plan");
        verder(20 * 60);

        var antwoord = moeder.post("/plan/tekst", "tekst", "Wij willen <rust> in huis.");

        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.body()).contains("Wij willen &lt;rust&gt; in huis.", "nog niet opgeslagen");
    }

    @Test
    void wieUitlogtIsEruit() {
        var moeder = Gezinslid.binnen(poort, nodigUit(moeder()));
        var sessie = moeder.koekje("ZORGPAD-PLAN");
        moeder.get("/plan");

        assertThat(naar(moeder.post("/plan/uitloggen"))).isEqualTo("/plan/einde?reden=uitgelogd");

        moeder.zetKoekje("ZORGPAD-PLAN", sessie);
        assertThat(naar(moeder.get("/plan"))).isEqualTo("/plan/einde?reden=geen");
    }

    @Test
    void eenVreemdePaginaKanNietsLatenVersturen() {
        var moeder = Gezinslid.binnen(poort, nodigUit(moeder()));

        assertThat(moeder.postZonderToken("/plan/uitloggen").statusCode()).isEqualTo(403);
        assertThat(moeder.get("/plan").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/dossiers/zaak/{zaak}",
                "/engine-rest/task",
                "/camunda/api/engine/engine/default/task",
                "/camunda/app/tasklist/default/",
                "/gezinsplan/{zaak}",
                "/gezinsplan/{zaak}/uitnodigingen",
                "/v3/api-docs",
                "/"
            })
    void eenGezinslidKomtNergensAnders(String pad) {
        var moeder = Gezinslid.binnen(poort, nodigUit(moeder()));
        moeder.zetKoekje("JSESSIONID", moeder.koekje("ZORGPAD-PLAN"));

        var antwoord = moeder.get(pad.replace("{zaak}", zaaknummer));

        assertThat(antwoord.statusCode()).isIn(302, 401, 403, 404);
        assertThat(naar(antwoord)).isIn(null, "/inloggen");
        assertThat(antwoord.body()).doesNotContain("Mirte");
    }

    @Test
    void eenMedewerkerIsOpDePaginaVanHetGezinNiemand() {
        var werker = Webgebruiker.ingelogd(poort, WERKER, "Zorgpad-demo-1");

        assertThat(Webgebruiker.pad(werker.pagina("/plan"))).isEqualTo("/plan/einde?reden=geen");
        var dief = new Gezinslid(poort);
        dief.zetKoekje("ZORGPAD-PLAN", werker.koekje("JSESSIONID"));
        assertThat(naar(dief.get("/plan"))).isEqualTo("/plan/einde?reden=geen");
        assertThat(werker.get("/api/dossiers/zaak/" + zaaknummer).statusCode()).isEqualTo(200);
    }

    @Test
    void deSessiesVanGezinEnMedewerkerInEenBrowserStaanLosVanElkaar() {
        var geheim = nodigUit(moeder());
        var werker = Webgebruiker.ingelogd(poort, WERKER, "Zorgpad-demo-1");
        var beiden = Gezinslid.binnen(poort, geheim);
        beiden.zetKoekje("JSESSIONID", werker.koekje("JSESSIONID"));
        beiden.get("/plan");

        beiden.post("/plan/uitloggen");

        assertThat(beiden.get("/api/dossiers/zaak/" + zaaknummer).statusCode()).isEqualTo(200);
        assertThat(naar(beiden.get("/plan"))).isEqualTo("/plan/einde?reden=geen");
    }

    @Test
    void watEenGezinslidDoetStaatInHetLogOpNummerEnNietOpNaam() {
        Gezinslid.binnen(poort, nodigUit(moeder())).get("/plan");

        assertThat(log())
                .filteredOn(regel -> regel.get("gebruiker").equals("persoon:" + moeder()))
                .isNotEmpty();
        assertThat(log().toString()).doesNotContain("Mirte", "Voorbeeld");
    }

    @Test
    void eenKindOnderDeTwaalfWordtNietUitgenodigd() {
        var peuter = gezin.get(2).id();

        assertThatThrownBy(() -> uitnodigingen.nodigUit(zaaknummer, peuter, "06 12345678", WERKER))
                .isInstanceOf(UitnodigingGeweigerd.class)
                .hasMessageContaining("Nodig een ouder uit");
    }

    @Test
    void deCodeVanEenJongereKomtNietOpDeTelefoonVanEenOuder() {
        uitnodigingen.nodigUit(zaaknummer, moeder(), "06 87654321", WERKER);

        assertThatThrownBy(() -> uitnodigingen.nodigUit(zaaknummer, jongere(), "+31 687654321", WERKER))
                .isInstanceOf(UitnodigingGeweigerd.class)
                .hasMessageContaining("eigen nummer");
    }

    @Test
    void deCodeVanEenJongereKomtNietOpHetNummerVanHetGezin() {
        assertThatThrownBy(() -> uitnodigingen.nodigUit(zaaknummer, jongere(), "0031 6 12345678", WERKER))
                .isInstanceOf(UitnodigingGeweigerd.class)
                .hasMessageContaining("eigen nummer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "030 1234567", "06 1234", "bel mij", "+31 30 1234567"})
    void zonderMobielNummerGaatErGeenUitnodigingUit(String nummer) {
        assertThatThrownBy(() -> uitnodigingen.nodigUit(zaaknummer, moeder(), nummer, WERKER))
                .isInstanceOf(UitnodigingGeweigerd.class)
                .hasMessageContaining("mobiel nummer");
    }

    @Test
    void zonderDienstDieCodesVerstuurtGaatErGeenUitnodigingUit(
            @Autowired UitnodigingRepository rijen,
            @Autowired Uitnodigingstand standen,
            @Autowired Dossierinzage inzage,
            @Autowired MedewerkerService medewerkers,
            @Autowired Parameters parameters) {
        var geenVerzender = new DefaultListableBeanFactory().getBeanProvider(Codeverzender.class);
        var inProductie = new UitnodigingService(
                rijen, standen, inzage, dossiers, plannen, medewerkers, geenVerzender, parameters, klok);

        assertThatThrownBy(() -> inProductie.nodigUit(zaaknummer, moeder(), "06 12345678", WERKER))
                .isInstanceOf(UitnodigingGeweigerd.class)
                .hasMessageContaining("kan nog geen codes versturen");
        assertThat(inProductie.overzicht(zaaknummer, WERKER).kanCodesVersturen())
                .isFalse();
    }

    @Test
    void eenPersoonUitEenAnderGezinKanNietWordenUitgenodigd() {
        var anderGezin =
                dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();

        plannen.open(anderGezin, WERKER);

        assertThatThrownBy(() -> uitnodigingen.nodigUit(anderGezin, moeder(), "06 12345678", WERKER))
                .isInstanceOf(UitnodigingGeweigerd.class)
                .hasMessageContaining("iemand uit het gezin");
    }

    @Test
    void eenAnderTeamNodigtNiemandUitEnZietGeenUitnodigingen() {
        var ander = Webgebruiker.ingelogd(poort, "gezinswerker.ondiep", "Zorgpad-demo-1");
        var pad = "/gezinsplan/" + zaaknummer + "/uitnodigingen";

        assertThat(ander.pagina(pad).statusCode()).isEqualTo(404);
        var poging = ander.formulier(
                pad,
                Map.of(
                                "persoonId",
                                moeder().toString(),
                                "telefoon",
                                "0612345678",
                                "_csrf",
                                ander.koekje("ZORGPAD-XSRF"))
                        .entrySet()
                        .stream()
                        .flatMap(veld -> List.of(veld.getKey(), veld.getValue()).stream())
                        .toArray(String[]::new));
        assertThat(poging.statusCode()).isEqualTo(404);
        assertThat(uitnodigingen.overzicht(zaaknummer, WERKER).uitnodigingen()).isEmpty();
        assertThat(log()).extracting("gebruiker", "handeling").contains(tuple("gezinswerker.ondiep", "geweigerd"));
    }

    private String nodigUit(UUID persoon) {
        return uitnodigingen.nodigUit(zaaknummer, persoon, nummer(), WERKER).geheim();
    }

    private static String nummer() {
        return "06" + (10_000_000 + new Random().nextInt(90_000_000));
    }

    private UUID moeder() {
        return gezin.get(0).id();
    }

    private UUID jongere() {
        return gezin.get(1).id();
    }

    private static String andereDan(String code) {
        return "000000".equals(code) ? "000001" : "000000";
    }

    private void verder(int seconden) {
        ClockUtil.setCurrentTime(new Date(klok.millis() + seconden * 1000L));
    }

    private List<Map<String, Object>> log() {
        return jdbc.queryForList("select * from inzage where zaaknummer = ? order by volgnummer", zaaknummer);
    }
}
