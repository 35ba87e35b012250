package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A family with a young child from Kanaleneiland, from registration to the advice, as the workers see it. */
@BrowserTest
class AanmeldingInDeTakenlijstTest {

    private static final DateTimeFormatter LANG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    @Autowired
    Clock klok;

    @Autowired
    WerkdagenKalender kalender;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void eenGezinMetEenPeuterUitKanaleneilandKrijgtVoorrang(Browser browser) {
        var nu = LocalDateTime.now(klok);
        var vera = browser.logIn("voordeur.kanaleneiland");
        Aanmelden.gezinMetPeuter(vera, "Voorrangsma", nu.minusMinutes(5));

        var zaaknummer = zaaknummerVan("Voorrangsma");
        vera.kiesLijst("Voordeur");
        vera.zoek(zaaknummer);
        var verkenning = Aanmelden.verken(vera.pakOp("Vraag verkennen"));
        verkenning.vul("financieleSituatie", "Geen zorgen over geld");
        vera.rondAf();

        var kaart = vera.kaarten("Uitkomst vaststellen");
        assertThat(kaart).containsText("U1 voorrang");
        assertThat(kaart).containsText(zaaknummer);
        assertThat(kaart).containsText("Kanaleneiland");
        assertThat(kaart).containsText("Kennismaking uiterlijk");
        vera.pakOp("Uitkomst vaststellen");
        vera.schermafdruk("uitkomst-vaststellen");

        var dossier = vera.dossier();
        assertThat(dossier).containsText("Gezin Voorrangsma");
        assertThat(dossier).containsText("tolk nodig: Arabisch");
        assertThat(dossier.locator("tr").filter(new Locator.FilterOptions().setHasText("Noor")))
                .containsText("2 jaar");
        assertThat(dossier).containsText("D03-5");
        assertThat(dossier).containsText(kennismakingUiterlijk(nu.toLocalDate()));
        assertThat(dossier).containsText("Noor praat nog niet en slaapt slecht.");
        vera.schermafdruk("dossier");

        assertThat(vera.bewaard()).noneMatch(sleutel -> sleutel.startsWith("camunda-form"));
        assertThat(vera.bewaardeWaarden()).doesNotContain("Voorrangsma", "slaapt slecht");
        assertThat(vera.fouten()).isEmpty();
    }

    @Test
    void eenAnderTeamZietDeZaakNiet(Browser browser) {
        Aanmelden.gezinMetPeuter(
                browser.logIn("voordeur.kanaleneiland"),
                "Geheimstra",
                LocalDateTime.now(klok).minusMinutes(5));
        var zaaknummer = zaaknummerVan("Geheimstra");
        var wout = browser.logIn("voordeur.lunetten");

        for (var lijst : wout.lijsten().allInnerTexts()) {
            wout.kiesLijst(lijst);
            wout.zoek(zaaknummer);
            assertThat(wout.pagina().locator(".tasks-list .well")).isVisible();
            assertThat(wout.kaarten(zaaknummer)).hasCount(0);
        }
        var antwoord = wout.pagina().request().get("/api/dossiers/zaak/" + zaaknummer);
        assertThat(antwoord.status()).isEqualTo(404);
        assertThat(antwoord.text()).doesNotContain("Geheimstra");
    }

    @Test
    void watDeServerWeigertStaatInHetNederlandsOpHetSchermEnDeTaakBlijftOpen(Browser browser) {
        var vera = browser.logIn("voordeur.kanaleneiland");
        Aanmelden.gezinMetPeuter(vera, "Foutema", LocalDateTime.now(klok).minusMinutes(5));
        vera.kiesLijst("Voordeur");
        vera.zoek(zaaknummerVan("Foutema"));
        var verkenning = Aanmelden.verken(vera.pakOp("Vraag verkennen"));

        verkenning.vul("financieleSituatie", "Nog niet besproken");
        vera.rondAf();

        assertThat(vera.melding()).containsText("De taak is niet afgerond");
        assertThat(vera.melding()).containsText("bespreek dit eerst met het gezin en vul het antwoord in");
        vera.schermafdruk("geweigerd");
        assertThat(vera.kaarten("Vraag verkennen")).hasCount(1);
        assertThat(verkenning.veld("hulpvraagInEigenWoorden").locator("textarea"))
                .hasValue("Noor praat nog niet en slaapt slecht.");

        vera.pagina().onceDialog(Dialog::dismiss);
        vera.pagina()
                .locator(".tabbed-content .nav-tabs a")
                .filter(new Locator.FilterOptions().setHasText("Dossier"))
                .click();
        assertThat(verkenning.veld("hulpvraagInEigenWoorden").locator("textarea"))
                .hasValue("Noor praat nog niet en slaapt slecht.");

        verkenning.vul("financieleSituatie", "Geen zorgen over geld");
        vera.rondAf();
        assertThat(vera.kaarten("Uitkomst vaststellen")).hasCount(1);
    }

    private String kennismakingUiterlijk(LocalDate aanmelding) {
        return kalender.plusWerkdagen(aanmelding, 3).format(LANG);
    }

    private String zaaknummerVan(String gezinsnaam) {
        return jdbc.queryForObject(
                "select zaaknummer from zaak join dossier on dossier.id = zaak.dossier_id where gezinsnaam = ?",
                String.class,
                gezinsnaam);
    }
}
