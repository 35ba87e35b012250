package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.zorgpad.sturing.Proefproces;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a team manager sees in Cockpit of the time that steps take, and of cases that are finished. */
@BrowserTest
class CockpitTest {

    private static final String MANAGER = "teammanager.kanaleneiland";
    private static final String TEAM = "kanaleneiland";

    @Autowired
    ProcessEngine engine;

    private Proefproces proces;

    @BeforeEach
    void eenZaakDieTeLangDuurde() {
        proces = new Proefproces(engine);
        var begin = LocalDate.now().minusDays(40);
        proces.zaak("GZ-2099-900001", TEAM, begin, begin.plusDays(20));
        proces.zaak("GZ-2099-900002", "lunetten", begin, begin.plusDays(1));
        ClockUtil.reset();
    }

    @AfterEach
    void opruimen() {
        proces.close();
    }

    @Test
    void hetDiagramToontDeNormEnDeWegVanEenAfgelopenZaak(Browser browser) {
        var manager = browser.logIn(MANAGER);
        var pagina = manager.pagina();
        pagina.navigate("/camunda/app/cockpit/default/#/process-definition/" + proces.definitie() + "/runtime");

        var werkdeel = pagina.locator(".djs-shape[data-element-id='deel']");
        assertThat(werkdeel).hasClass(Pattern.compile(".*zp-norm-meestal.*"));
        var schakel = pagina.locator(".zp-schakel");
        assertThat(schakel).hasAttribute("aria-pressed", "true");
        schakel.click();
        assertThat(werkdeel).not().hasClass(Pattern.compile(".*zp-norm.*"));
        pagina.reload();
        assertThat(pagina.locator(".zp-schakel")).hasText("Norm per stap: uit");
        pagina.locator(".zp-schakel").click();

        kiesTab(pagina, "Doorlooptijd");
        assertThat(pagina.locator(".zp-tabel tbody tr").first()).containsText("1 van 1");
        assertThat(pagina.locator(".zp-tabel tbody tr").first()).containsText("meestal te laat");
        pagina.locator(".zp-stapknop").first().click();
        assertThat(pagina.locator(".djs-shape[data-element-id='userTask_werk']"))
                .isVisible();

        kiesTab(pagina, "Afgelopen zaken");
        assertThat(pagina.locator(".zp-tabel tbody tr")).hasCount(1);
        pagina.getByText("GZ-2099-900001").click();
        assertThat(pagina.locator(".zp-tabel").last()).containsText("P-1");
        assertThat(pagina.locator(".zp-tabel").last()).containsText("Zo is het afgesproken.");
        opDeWeg(pagina, "flow_3");
        pagina.locator(".bjs-breadcrumbs a").first().click();
        opDeWeg(pagina, "flow_4");
        manager.schermafdruk("cockpit-afgelopen");
        assertThat(manager.fouten()).isEmpty();
    }

    @Test
    void deEerstePaginaToontDeVijfNormenVanHetTeam(Browser browser) {
        var manager = browser.logIn(MANAGER);
        manager.pagina().navigate("/camunda/app/cockpit/default/");

        var normen = manager.pagina().locator(".zp-normtegel");
        assertThat(normen).hasCount(5);
        assertThat(normen.first()).containsText("Kanaleneiland");
        assertThat(normen.first()).containsText("hele stad");
        assertThat(normen.last()).containsText("Beroep op het buurtteam");
        assertThat(manager.fouten()).isEmpty();
    }

    private static void opDeWeg(Page pagina, String pijl) {
        assertThat(pagina.locator(".djs-connection[data-element-id='" + pijl + "']"))
                .hasClass(Pattern.compile(".*zp-pad.*"));
    }

    private static void kiesTab(Page pagina, String naam) {
        pagina.locator(".ctn-tabbed .nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText(naam))
                .first()
                .click();
    }
}
