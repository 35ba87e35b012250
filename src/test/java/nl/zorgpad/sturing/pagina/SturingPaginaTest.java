package nl.zorgpad.sturing.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import nl.zorgpad.sturing.Feitenbron;
import nl.zorgpad.sturing.Feitenbron.Zaakfeiten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.util.HtmlUtils;

/** The managers' page over real HTTP: who sees what. */
@ZorgpadTest
class SturingPaginaTest {

    private static final String MANAGER = "teammanager.lunetten";
    private static final String DIRECTIE = "directie";

    @LocalServerPort
    int poort;

    @Autowired
    ApplicationEventPublisher gebeurtenissen;

    @Autowired
    PlatformTransactionManager transacties;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    /** Days; the page begins with who waits longest, and other tests leave families behind. */
    private static final int LANGER_DAN_ALLE_ANDEREN = 9000;

    private final Map<String, Webgebruiker> ingelogd = new ConcurrentHashMap<>();

    @AfterEach
    void ruimOp() {
        jdbc.update("delete from sturing_zaak where zaaknummer like 'PF-%'");
        jdbc.update("delete from sturing_zaak_historie where zaaknummer like 'PF-%'");
    }

    @Test
    void eenTeammanagerBegintBijHetEigenTeamEnZietWieTeLangWacht() {
        var zaak = wachtend("lunetten", LANGER_DAN_ALLE_ANDEREN);

        var antwoord = lees(MANAGER, "/sturing");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body())
                .contains("<h1>Lunetten</h1>", "Welke gezinnen wachten te lang, en waarom?", zaak, "te laat")
                .containsPattern("9.?000 dagen")
                .doesNotContain("Ondiep");
    }

    @Test
    void dePaginaLaadtAlleenWatVanOnszelfIsEnWordtNergensBewaard() {
        var antwoord = lees(MANAGER, "/sturing");

        assertThat(antwoord.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(antwoord.body()).doesNotContain("style=", "<script>", "onclick");
    }

    @Test
    void elkCijferStaatErMetDefinitieEnWatErGepubliceerdIs() {
        var cijfers = lees(DIRECTIE, "/sturing/cijfers").body();

        assertThat(cijfers)
                .contains("(K01)", "(K01c)", "(K01d)", "methode 2021", "Verslag 2022: 32\u00a0%")
                .contains(
                        "Datum van de kennismaking ontbreekt",
                        "Wat Zorgpad niet kan weten",
                        "Hoeveel gezinnen er wonen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void deCijfersVanDePaginaZijnTeDownloaden(String soort) {
        var link = Pattern.compile("href=\"(/api/sturing/cijfers\\." + soort + "[^\"]*)\"")
                .matcher(lees(MANAGER, "/sturing").body());

        assertThat(link.find()).isTrue();
        assertThat(web(MANAGER).get(HtmlUtils.htmlUnescape(link.group(1))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void deDirectieBegintHierEnZietElkTeamMaarGeenZaken() {
        var zaak = wachtend("lunetten", 40);

        assertThat(Webgebruiker.pad(web(DIRECTIE).get("/"))).isEqualTo("/sturing");
        assertThat(lees(DIRECTIE, "/sturing").body())
                .contains("<h1>Hele stad</h1>", "Welk team?", "Ondiep", "Niet getoond:")
                .doesNotContain(zaak);
        assertThat(lees(DIRECTIE, "/sturing?team=lunetten").body())
                .contains("ziet alleen de manager van dit team")
                .doesNotContain(zaak);
        assertThat(lees(DIRECTIE, "/sturing/zaken?lijst=wachtend&team=lunetten").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?team=ondiep",
                "?team=bestaat-niet",
                "?team=",
                "?team=lunetten%27%20or%201%3D1--",
                "?periode=2026-13",
                "?periode=2999",
                "?periode=%3Cscript%3Ealert(1)%3C/script%3E",
                "/cijfers?team=ondiep",
                "/zaken?lijst=wachtend&team=ondiep",
                "/zaken?lijst=wachtend&team=stad",
                "/zaken?lijst=%3Cb%3E&team=lunetten"
            })
    void watErNietIsOfVanEenAnderTeamIsBestaatNiet(String vraag) {
        var antwoord = lees(MANAGER, "/sturing" + vraag);

        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.body()).doesNotContain("<script>alert", "<b>", "or 1=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gezinswerker.lunetten", "voordeur.lunetten", "proceseigenaar", "evu"})
    void wieNietStuurtKomtErNietIn(String gebruiker) {
        for (var pad : new String[] {"", "/cijfers", "/zaken?lijst=wachtend&team=lunetten"}) {
            assertThat(lees(gebruiker, "/sturing" + pad).statusCode()).as(pad).isEqualTo(403);
        }
        assertThat(web(gebruiker).get("/sturing/recht").body()).isEqualTo("{\"stuurrecht\":false}");
    }

    @Test
    void wieNietIsIngelogdMoetEerstInloggen() {
        assertThat(Webgebruiker.pad(Webgebruiker.onbekende(poort).pagina("/sturing")))
                .isEqualTo("/inloggen");
    }

    private String wachtend(String team, int dagen) {
        var dag = LocalDate.now(klok).minusDays(dagen);
        var zaak = Zaakfeiten.nieuw(team, dag).kennismaking(dag, 0, "TIJDIG").wacht(dag);
        new Feitenbron(gebeurtenissen, transacties).meld(zaak);
        return zaak.zaaknummer();
    }

    private HttpResponse<String> lees(String gebruiker, String pad) {
        return web(gebruiker).pagina(pad);
    }

    private Webgebruiker web(String gebruiker) {
        return ingelogd.computeIfAbsent(gebruiker, wie -> Webgebruiker.ingelogd(poort, wie, "Zorgpad-demo-1"));
    }
}
