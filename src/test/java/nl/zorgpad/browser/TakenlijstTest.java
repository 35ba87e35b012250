package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Tasklist as the workplace of a front-door worker. */
@BrowserTest
class TakenlijstTest {

    private static final String VOORDEUR = "voordeur.kanaleneiland";

    @Test
    void deVoordeurZietHaarLijstenInHetNederlands(Browser browser) {
        var vera = browser.logIn(VOORDEUR);

        assertThat(vera.lijsten())
                .hasText(
                        new String[] {"Mijn taken", "Mijn team", "Vandaag en te laat", "Voordeur"},
                        new LocatorAssertions.HasTextOptions().setUseInnerText(true));
        assertThat(vera.pagina()).hasTitle("Zorgpad Takenlijst");
        assertThat(vera.pagina().locator("html")).hasAttribute("lang", "nl");
        assertThat(vera.pagina().locator("[cam-widget-header]")).containsText("Nieuwe zaak of melding");
        vera.schermafdruk("takenlijst");
        assertThat(vera.fouten()).isEmpty();
    }

    @Test
    void watEenMedewerkerNietNodigHeeftStaatErNiet(Browser browser) {
        var pagina = browser.logIn(VOORDEUR).pagina();

        assertThat(pagina.locator(".ce-eol-banner")).isHidden();
        assertThat(pagina.locator(".create-task-action")).hasCount(0);
        assertThat(pagina.locator(".createCommentLink")).hasCount(0);
        assertThat(pagina.locator("[cam-widget-search]")).hasCount(0);
    }

    @Test
    void hetAanmeldformulierVraagtInHetNederlandsEnAlleenWatNodigIs(Browser browser) {
        var vera = browser.logIn(VOORDEUR);
        var aanmelding = vera.begin("Aanmelding");

        assertThat(aanmelding.veld("aanmeldDatumTijd").locator("input[id$='-date']"))
                .hasAttribute("placeholder", "dd-mm-jjjj");
        assertThat(aanmelding
                        .veld("aanmeldDatumTijd")
                        .locator(".flatpickr-weekday")
                        .first())
                .hasText("ma");
        assertThat(aanmelding.veld("wijk")).hasCount(0);
        aanmelding.vul("woonplaatsUtrecht", "Ja");
        assertThat(aanmelding.veld("wijk")).isVisible();

        aanmelding.vul("gezinsnaam", "Proefstra").vul("gezinsnaam", "");
        assertThat(aanmelding.veld("gezinsnaam")).containsText("Vul dit veld in.");
        assertThat(vera.vastleggenKnop()).isDisabled();
        vera.schermafdruk("aanmelding-leeg");
        assertThat(vera.fouten()).isEmpty();
    }

    @Test
    void eenVerkeerdeKeuzeIsMeteenTeHerstellen(Browser browser) {
        var aanmelding = browser.logIn(VOORDEUR).begin("Aanmelding");

        aanmelding.vul("melderRol", "Familie of vriend").vul("melderRol", "Huisarts");

        assertThat(aanmelding.veld("melderRol").locator("input")).hasValue("Huisarts");
    }

    @Test
    void wieSnelDoortyptRaaktGeenLettersKwijt(Browser browser) {
        var vera = browser.logIn(VOORDEUR);
        var aanmelding = vera.begin("Aanmelding").vul("aantalOuders", "1");
        var toetsenbord = vera.pagina().keyboard();
        var perToets = new Keyboard.TypeOptions().setDelay(80);

        aanmelding.veld("aantalKinderen").locator("input").focus();
        toetsenbord.type("1", perToets);
        toetsenbord.press("Tab");
        toetsenbord.type("Proefstra", perToets);

        assertThat(aanmelding.veld("kind1Voornaam")).isVisible();
        assertThat(aanmelding.veld("gezinsnaam").locator("input")).hasValue("Proefstra");
    }

    @Test
    void escapeGooitNietWegWatErIsIngevuld(Browser browser) {
        var vera = browser.logIn(VOORDEUR);
        var aanmelding = vera.begin("Aanmelding").vul("gezinsnaam", "Proefstra");

        aanmelding.veld("gezinsnaam").locator("input").press("Escape");
        aanmelding.vul("aantalOuders", "1").vul("aantalKinderen", "1");

        assertThat(aanmelding.veld("kind1Voornaam")).isVisible();
        assertThat(aanmelding.veld("gezinsnaam").locator("input")).hasValue("Proefstra");
    }

    @Test
    void eenHalfIngevuldFormulierBlijftNietInDeBrowserAlsDeSessieVerloopt(Browser browser) {
        var vera = browser.logIn(VOORDEUR);
        vera.begin("Aanmelding").vul("gezinsnaam", "Proefstra");

        vera.verliesSessie();

        assertThat(vera.bewaard()).noneMatch(sleutel -> sleutel.startsWith("camunda-form"));
        assertThat(vera.bewaardeWaarden()).doesNotContain("Proefstra");
    }

    @Test
    void watEenEerdereVersieInDeBrowserLietStaanWordtOpgeruimd(Browser browser) {
        var vera = browser.logIn(VOORDEUR);
        vera.logUit();
        vera.bewaar("camunda-form:oude-taak", "{\"gezinsnaam\":\"Proefstra\"}");

        vera.vulInlogIn();

        assertThat(vera.bewaard()).noneMatch(sleutel -> sleutel.startsWith("camunda-form"));
    }

    @Test
    void wieUitlogtKomtOpDeInlogpagina(Browser browser) {
        var vera = browser.logIn(VOORDEUR);

        vera.logUit();

        assertThat(vera.pagina().locator("body")).containsText("U bent uitgelogd.");
    }

    @Test
    void eenSchermDatTraagLaadtBlijftNietLeeg(Browser browser) {
        var vera = browser.logIn(VOORDEUR);
        var pagina = vera.pagina();
        List<Route> onderweg = new ArrayList<>();
        pagina.clock().install();
        pagina.route("**/static/app/plugin.js*", onderweg::add);
        pagina.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        pagina.waitForCondition(() -> !onderweg.isEmpty());

        pagina.clock().fastForward("01:00");
        onderweg.forEach(Route::resume);

        assertThat(vera.lijsten().first()).isVisible();
    }
}
