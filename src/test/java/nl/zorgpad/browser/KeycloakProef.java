package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.zorgpad.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Workers log in with a browser at a real Keycloak that has the realm of docker/sso. Takes minutes and needs Keycloak's
 * distribution, so it runs on request: {@code mvn test -Dtest=KeycloakProef -Dkeycloak=FOLDER}. Pictures: target/keycloak.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles({"test", "sso"})
@Import(TestDatabase.class)
class KeycloakProef {

    private static final int POORT = Integer.getInteger("keycloak.poort", 18601);
    private static final String ZORGPAD = "http://localhost:" + POORT;
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String WACHTWOORD = "Een lang wachtwoord 1";
    private static final String INLOGFORMULIER = "#kc-form-login";

    private static Keycloakserver keycloak;
    private static Chromium chromium;

    @Autowired
    JdbcTemplate database;

    private BrowserContext sessie;
    private Page pagina;

    @BeforeAll
    static void start() throws Exception {
        keycloak = Keycloakserver.start(
                Path.of(System.getProperty("keycloak", "keycloak")).toAbsolutePath(), POORT + 1, ZORGPAD);
        chromium = Chromium.start();
    }

    @DynamicPropertySource
    static void instellingen(DynamicPropertyRegistry instellingen) {
        instellingen.add("server.port", () -> POORT);
        instellingen.add("server.address", () -> "127.0.0.1");
        instellingen.add("zorgpad.sso.issuer", () -> keycloak.issuer());
        instellingen.add("zorgpad.sso.client-secret", () -> keycloak.geheim());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @BeforeEach
    void opentDeBrowser() {
        sessie = chromium.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(ZORGPAD)
                        .setLocale("nl-NL")
                        .setViewportSize(1366, 768));
        sessie.setDefaultTimeout(Chromium.GEDULD_MS);
        pagina = sessie.newPage();
    }

    @AfterEach
    void sluitDeBrowser() {
        sessie.close();
    }

    @Test
    void deEersteKeerKiestEenMedewerkerEenTweedeFactorEnWerktDaarnaInTasklist() {
        var wie = "gezinswerker.lunetten";
        keycloak.voegToe(wie, WACHTWOORD);
        pagina.navigate(TASKLIST);
        assertThat(pagina).hasURL(Pattern.compile(".*/sso/realms/zorgpad/.*"));
        schermafdruk("1-inloggen");
        vulIn(wie, WACHTWOORD);
        pagina.locator("#totp").waitFor();
        schermafdruk("2-tweede-factor");
        var telefoon = new Tweedefactor(pagina.locator("#totpSecret").inputValue());
        pagina.locator("#totp").fill(telefoon.code(0));
        pagina.locator("#saveTOTPBtn").click();
        pagina.locator(".task-filters").first().waitFor();
        schermafdruk("3-tasklist");

        logUitInTasklist();
        schermafdruk("4-uitgelogd");
        assertThat(keycloak.sessies(wie)).isZero();

        pagina.navigate(TASKLIST);
        vulIn(wie, WACHTWOORD);
        pagina.locator("#otp").waitFor();
        schermafdruk("5-code");
        pagina.locator("#otp").fill(telefoon.code(1));
        pagina.locator("#kc-login").click();
        pagina.locator(".task-filters").first().waitFor();
    }

    @Test
    void iedereRolKomtOpZijnEigenScherm() {
        for (var scherm : Map.of("directie", "/sturing", "beheer", "/camunda/app/cockpit/")
                .entrySet()) {
            keycloak.voegToeZonderTweedeFactor(scherm.getKey(), WACHTWOORD);
            try (var eigen = chromium.browser().newContext(new NewContextOptions().setBaseURL(ZORGPAD))) {
                pagina = eigen.newPage();
                pagina.navigate("/");
                vulIn(scherm.getKey(), WACHTWOORD);
                pagina.waitForURL(adres -> adres.startsWith(ZORGPAD + scherm.getValue()));
                schermafdruk("6-" + scherm.getKey());
            }
        }
    }

    @Test
    void wieAlBijDeOrganisatieIsIngelogdHoeftNietsTeTypen() {
        logIn("voordeur.lunetten");
        var bewaard = database.queryForList("select attribute_bytes from sessie_attributes", byte[].class);
        assertThat(bewaard)
                .isNotEmpty()
                .noneMatch(deel -> new String(deel, StandardCharsets.ISO_8859_1).contains("eyJ"));

        database.update("delete from sessie");
        pagina.navigate(TASKLIST);

        pagina.locator(".task-filters").first().waitFor();
    }

    @Test
    void wieZorgpadNietKentLeestDatEnKanAlsEenAnderInloggen() {
        keycloak.voegToeZonderTweedeFactor("iemand.anders", WACHTWOORD);
        keycloak.voegToeZonderTweedeFactor("gezinswerker2.lunetten", WACHTWOORD);
        pagina.navigate(TASKLIST);
        vulIn("iemand.anders", WACHTWOORD);

        assertThat(pagina.locator("#melding")).containsText("U kunt Zorgpad niet gebruiken.");
        schermafdruk("7-geen-toegang");
        assertThat(pagina.request().get(ZORGPAD + "/engine-rest/task").status()).isEqualTo(401);

        pagina.locator("#melding a").click();
        pagina.locator("#kc-logout").click();
        assertThat(pagina.locator("#melding")).containsText("U bent uitgelogd.");
        pagina.locator("#inloggen-sso").click();
        vulIn("gezinswerker2.lunetten", WACHTWOORD);
        pagina.locator(".task-filters").first().waitFor();
    }

    @Test
    void wieUitDienstGaatIsMeteenBuiten() {
        logIn("teammanager.lunetten");

        keycloak.schakelUit("teammanager.lunetten");
        keycloak.beeindigSessies("teammanager.lunetten");

        assertThat(pagina.request().get(ZORGPAD + "/engine-rest/task").status()).isEqualTo(401);
        pagina.navigate(TASKLIST);
        vulIn("teammanager.lunetten", WACHTWOORD);
        assertThat(pagina.locator("body")).containsText("Account is geblokkeerd");
        schermafdruk("8-uit-dienst");
    }

    @Test
    void radenHoudtOp() {
        keycloak.voegToeZonderTweedeFactor("voordeur.ondiep", WACHTWOORD);
        pagina.navigate(TASKLIST);
        for (var keer = 0; keer < 5; keer++) {
            vulIn("voordeur.ondiep", "Een fout wachtwoord " + keer);
            assertThat(pagina.locator(INLOGFORMULIER)).isVisible();
        }

        vulIn("voordeur.ondiep", WACHTWOORD);

        assertThat(pagina.locator(INLOGFORMULIER)).isVisible();
        assertThat(pagina.request().get(ZORGPAD + "/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    void eenWachtwoordVanZorgpadOpentNietsMeer() throws Exception {
        pagina.navigate("/inloggen");
        schermafdruk("9-inlogpagina");
        assertThat(pagina.locator("input[type=password]")).hasCount(0);

        var basic = Base64.getEncoder()
                .encodeToString("gezinswerker.lunetten:Zorgpad-demo-1".getBytes(StandardCharsets.UTF_8));
        var antwoord = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(ZORGPAD + "/engine-rest/task"))
                                .header("Authorization", "Basic " + basic)
                                .build(),
                        BodyHandlers.discarding());
        assertThat(antwoord.statusCode()).isEqualTo(401);
    }

    @Test
    void deRealmWeigertWatZorgpadNooitVraagt() {
        var gewoon = Map.of(
                "client_id",
                Keycloakserver.CLIENT,
                "response_type",
                "code",
                "scope",
                "openid",
                "redirect_uri",
                ZORGPAD + "/inloggen/terug/sso");

        var zonderPkce = keycloak.haal("/protocol/openid-connect/auth", gewoon);
        assertThat(zonderPkce.statusCode()).isEqualTo(302);
        assertThat(zonderPkce.headers().firstValue("Location").orElseThrow()).contains("error=invalid_request");

        var elders = new HashMap<>(gewoon);
        elders.put("redirect_uri", "http://localhost:" + POORT + "/elders");
        assertThat(keycloak.haal("/protocol/openid-connect/auth", elders).statusCode())
                .isEqualTo(400);

        var metWachtwoord = keycloak.verstuur(
                "/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        Keycloakserver.CLIENT,
                        "client_secret",
                        keycloak.geheim(),
                        "username",
                        "gezinswerker.lunetten",
                        "password",
                        WACHTWOORD));
        assertThat(metWachtwoord.body()).contains("unauthorized_client");
    }

    private void logIn(String wie) {
        keycloak.voegToeZonderTweedeFactor(wie, WACHTWOORD);
        pagina.navigate(TASKLIST);
        vulIn(wie, WACHTWOORD);
        pagina.locator(".task-filters").first().waitFor();
    }

    private void vulIn(String wie, String wachtwoord) {
        pagina.locator("#username").fill(wie);
        pagina.locator("#password").fill(wachtwoord);
        pagina.locator("#kc-login").click();
    }

    private void logUitInTasklist() {
        pagina.locator(".account .dropdown-toggle").click();
        pagina.locator(".account .logout a").click();
        assertThat(pagina.locator("#melding")).containsText("U bent uitgelogd.");
    }

    private void schermafdruk(String naam) {
        var plek = Path.of("target", "keycloak", naam + ".png");
        Schermafdruk.maak(() -> pagina.screenshot(new Page.ScreenshotOptions().setPath(plek)));
    }
}
