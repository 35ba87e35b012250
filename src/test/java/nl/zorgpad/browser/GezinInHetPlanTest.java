package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.gezinsplan.Auteur;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.gezinsplan.Onderdeel;
import nl.zorgpad.gezinsplan.Sleutel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Family and worker in the same plan: invited by the worker, opened on a telephone. */
@BrowserTest
class GezinInHetPlanTest {

    private static final String WERKER = "gezinswerker.kanaleneiland";

    @Autowired
    DossierService dossiers;

    @Autowired
    GezinsplanService plannen;

    @Autowired
    Clock klok;

    @Test
    void deMoederOpentHetPlanOpHaarTelefoonEnDeGezinswerkerLeestWatZeSchrijft(Browser browser) {
        var zaak = dossiers.openZaak(Voorbeeldgezin.zaak("kanaleneiland", klok)).zaaknummer();
        plannen.open(zaak, WERKER);
        plannen.voegTekstToe(
                zaak,
                Sleutel.gezin(Onderdeel.VISIE_GEZINSWERKER),
                "Mirte doet veel alleen. Ik zie hoe lief ze voor de kinderen is.",
                Auteur.medewerker(WERKER));
        var noor = browser.logIn(WERKER);
        var werkblad = noor.pagina();
        werkblad.navigate("/gezinsplan/" + zaak + "/uitnodigingen");
        werkblad.getByLabel("Mirte Voorbeeld").check();
        werkblad.getByLabel("Mobiel nummer").fill("06 12345678");
        werkblad.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Uitnodigen"))
                .click();
        var link = werkblad.locator("#link").innerText();
        afdruk(werkblad, "gezinsplan-uitnodigen");

        var telefoon = browser.telefoon();
        telefoon.navigate(link);
        assertThat(telefoon).hasURL(Pattern.compile("/plan/code$"));
        telefoon.getByText("Stuur mij een code").click();
        afdruk(telefoon, "gezinsplan-code");
        telefoon.getByLabel("Uw code").fill(telefoon.locator("#ontwikkelcode").innerText());
        telefoon.getByText("Verder").click();
        assertThat(telefoon.locator("h1")).hasText("Dag Mirte Voorbeeld");
        assertThat(telefoon.locator("body")).containsText("Ik zie hoe lief ze voor de kinderen is.");
        telefoon.getByLabel("Hoe ziet u het?").fill("Ik wil meer slapen en minder ruzie over school.");
        telefoon.locator("#visie").getByText("Opslaan").click();
        assertThat(telefoon.getByRole(AriaRole.STATUS)).containsText("Opgeslagen.");
        Schermafdruk.maak(() -> telefoon.locator("#visie")
                .screenshot(new Locator.ScreenshotOptions().setPath(afdruk("gezinsplan-telefoon"))));
        assertThat(telefoon.locator("#lezen")).containsText("Ik wil meer slapen en minder ruzie over school.");
        assertThat(telefoon.locator("main").boundingBox().width).isLessThanOrEqualTo(390);

        werkblad.navigate("/gezinsplan/" + zaak);
        assertThat(werkblad.locator("body")).containsText("Ik wil meer slapen en minder ruzie over school.");
        werkblad.navigate("/gezinsplan/" + zaak + "/uitnodigingen");
        assertThat(werkblad.locator("body")).containsText("Geopend, voor het laatst op");

        telefoon.getByText("Uitloggen").click();
        assertThat(telefoon.locator("h1")).hasText("U bent uitgelogd");
        telefoon.navigate("/plan");
        assertThat(telefoon.locator("h1")).hasText("U bent niet ingelogd");
    }

    private static void afdruk(Page pagina, String naam) {
        Schermafdruk.maak(() -> pagina.screenshot(new Page.ScreenshotOptions().setPath(afdruk(naam))));
    }

    private static Path afdruk(String naam) {
        return Path.of("target", "screenshots", naam + ".png");
    }
}
