package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpad.sturing.Feitenbron;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** A manager looks at the figures in the browser. */
@BrowserTest
class SturingTest {

    @Autowired
    ApplicationEventPublisher gebeurtenissen;

    @Autowired
    PlatformTransactionManager transacties;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    @BeforeEach
    void begin() {
        var dag = LocalDate.now(klok).minusDays(40);
        new Feitenbron(gebeurtenissen, transacties)
                .meld(6, zaak -> zaak.kennismaking(dag, 0, "TIJDIG").wacht(dag), "lunetten", dag);
    }

    @AfterEach
    void ruimOp() {
        jdbc.update("delete from sturing_zaak where zaaknummer like 'PF-%'");
        jdbc.update("delete from sturing_zaak_historie where zaaknummer like 'PF-%'");
    }

    @Test
    void eenTeammanagerZietDeVijfNormenZonderSchuivenEnKomtBijDeZaken(Browser browser) {
        var mila = browser.logIn("teammanager.lunetten");
        var pagina = mila.pagina();

        pagina.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Sturing").setExact(true))
                .click();

        assertThat(pagina.locator("h1")).hasText("Lunetten");
        assertThat(pagina.locator(".kaart")).hasCount(5);
        assertThat(pagina.locator("canvas[role=img]")).hasCount(5);
        assertThat((boolean) pagina.evaluate("[...document.querySelectorAll('.kaart')]"
                        + ".every(kaart => kaart.getBoundingClientRect().bottom <= innerHeight)"))
                .isTrue();
        pagina.locator("#kaart-wachtend summary").focus();
        pagina.keyboard().press("Enter");
        assertThat(pagina.locator("#kaart-wachtend details")).containsText("Formule:");

        pagina.getByText("Wacht op de start van de hulp: 6").first().click();
        assertThat(pagina.locator("tbody tr")).hasCount(6);
        assertThat(pagina.locator("tbody tr").first()).containsText("40 dagen");
        assertThat(mila.fouten()).isEmpty();
    }

    @Test
    void elkSchermVanDeSturingIsVoorIedereenTeLezen(Browser browser) {
        var pagina = browser.logIn("teammanager.lunetten").pagina();
        for (var pad : List.of("", "?team=stad", "/cijfers", "/zaken?lijst=wachtend&team=lunetten")) {
            pagina.navigate("/sturing" + pad);
            assertThat(Toegankelijkheid.gebreken(pagina)).as(pad).isEmpty();
            pagina.setViewportSize(320, 640);
            assertThat(Toegankelijkheid.gebreken(pagina))
                    .as(pad + " op een smal scherm")
                    .isEmpty();
            pagina.setViewportSize(1366, 768);
        }
        pagina.navigate("/sturing");
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        pagina.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(pagina.getByText("Toon").first()).isHidden();
        assertThat(pagina.locator("#verloop-K01 table")).isVisible();
    }

    @Test
    void zonderScriptStaanDeTabellenOpen(Browser browser) {
        var pagina = browser.telefoon();
        pagina.navigate("/inloggen");
        pagina.getByLabel("Gebruikersnaam").fill("directie");
        pagina.getByLabel("Wachtwoord").fill("Zorgpad-demo-1");
        pagina.getByRole(AriaRole.BUTTON).click();

        assertThat(pagina.locator("h1")).hasText("Hele stad");
        assertThat(pagina.locator("#verloop-K01 table")).isVisible();
        assertThat(pagina.locator("canvas")).hasCount(0);
    }
}
