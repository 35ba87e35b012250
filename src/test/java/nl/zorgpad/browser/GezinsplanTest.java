package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.gezinsplan.Actieinhoud;
import nl.zorgpad.gezinsplan.Auteur;
import nl.zorgpad.gezinsplan.Doelinhoud;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.gezinsplan.Leefgebied;
import nl.zorgpad.gezinsplan.Onderdeel;
import nl.zorgpad.gezinsplan.Sleutel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A family worker works on the plan in the browser. */
@BrowserTest
class GezinsplanTest {

    private static final String GEZINSWERKER = "gezinswerker.lunetten";

    @Autowired
    DossierService dossiers;

    @Autowired
    GezinsplanService plannen;

    @Autowired
    Clock klok;

    private String zaaknummer;

    @BeforeEach
    void openPlan() {
        zaaknummer = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
        plannen.open(zaaknummer, GEZINSWERKER);
    }

    @Test
    void eenGezinswerkerSchrijftEenDoelEnEenVisieEnZietZeInHetPlan(Browser browser) {
        var noor = browser.logIn(GEZINSWERKER);
        var pagina = noor.pagina();
        pagina.navigate("/gezinsplan/" + zaaknummer);

        pagina.getByText("Doel toevoegen").click();
        knop(pagina, "Bewaren").click();
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Schrijf het doel op");
        assertThat(pagina.locator("#doel-fout")).hasText("Schrijf het doel op, in de woorden van het gezin.");
        pagina.getByLabel("Onderwerp").selectOption("onderwijs");
        pagina.getByLabel("Doel, in de woorden van het gezin").fill("Joris gaat weer elke dag naar school");
        pagina.getByLabel("Wanneer is het bereikt?").fill("Vier weken op rij alle lessen");
        pagina.getByLabel("Joris Voorbeeld (kind)").first().check();
        pagina.getByLabel("Uiterlijk bereikt op (mag leeg)").fill("2027-06-30");
        schermafdruk(pagina, "gezinsplan-doel");
        knop(pagina, "Bewaren").click();
        assertThat(pagina.getByRole(AriaRole.STATUS)).hasText("Bewaard in het plan.");

        pagina.getByLabel("Schrijven bij Hoe de jeugdige het ziet").click();
        pagina.getByText("Woorden van Joris Voorbeeld").click();
        pagina.getByLabel("Hoe de jeugdige het ziet").fill("Ik ben moe. Ik wil wel naar school.");
        pagina.getByLabel("Op papier").check();
        pagina.getByLabel("Nee, niet delen").check();
        knop(pagina, "Bewaren").click();

        var visie = pagina.locator("#visie_jeugdige");
        assertThat(visie).containsText("Ik ben moe. Ik wil wel naar school.");
        assertThat(visie).containsText("Op papier, ingevoerd door Noor Nijenhuis");
        assertThat(visie).containsText("Andere gezinsleden mogen dit niet lezen.");
        assertThat(pagina.locator("#doelen")).containsText("Joris gaat weer elke dag naar school");
        assertThat(noor.fouten()).allMatch(fout -> fout.contains("status of 400"));
    }

    @Test
    void elkSchermHeeftLabelsKoppenEnEigenAnkers(Browser browser) {
        vulPlan();
        var pagina = browser.logIn(GEZINSWERKER).pagina();
        for (var deel : List.of(
                "",
                "/doel",
                "/tekst?onderdeel=visie_gezin",
                "/tekst?onderdeel=beeld&bij=onderwijs",
                "/leefgebied",
                "/veiligheid",
                "/besproken",
                "/akkoord",
                "/geschiedenis")) {
            pagina.navigate("/gezinsplan/" + zaaknummer + deel);
            assertThat(Toegankelijkheid.gebreken(pagina)).as(deel).isEmpty();
            pagina.setViewportSize(320, 640);
            assertThat(Toegankelijkheid.gebreken(pagina))
                    .as(deel + " op een smal scherm")
                    .isEmpty();
            pagina.setViewportSize(1366, 768);
        }
        pagina.navigate("/gezinsplan/" + zaaknummer);
        schermafdruk(pagina, "gezinsplan");
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(pagina.getByText("Doel toevoegen")).isHidden();
        schermafdruk(pagina, "gezinsplan-afdruk");
    }

    @Test
    void metAlleenHetToetsenbordKomtEenMedewerkerBijDeTekst(Browser browser) {
        var pagina = browser.logIn(GEZINSWERKER).pagina();
        pagina.navigate("/gezinsplan/" + zaaknummer + "/tekst?onderdeel=visie_gezinswerker");

        pagina.keyboard().press("Tab");
        assertThat(pagina.locator(":focus")).hasText("Naar de inhoud");
        pagina.getByLabel("Hoe de gezinswerker het ziet").focus();
        pagina.keyboard().type("Het gaat beter.");
        pagina.keyboard().press("Tab");
        pagina.keyboard().press("Enter");

        assertThat(pagina.locator("#visie_gezinswerker")).containsText("Het gaat beter.");
    }

    @Test
    void tweeCollegasTegelijkZienBeideTekstenEnVerliezenNiets(Browser browser) {
        var noor = browser.logIn(GEZINSWERKER).pagina();
        var lot = browser.logIn("teammanager.lunetten").pagina();
        var plek = "/gezinsplan/" + zaaknummer + "/tekst?onderdeel=naasten_netwerk";
        noor.navigate(plek);
        lot.navigate(plek);
        noor.getByLabel("Wie om het gezin heen helpen").fill("Oma past elke woensdag op.");
        knop(noor, "Bewaren").click();

        lot.getByLabel("Wie om het gezin heen helpen").fill("De buurvrouw kookt op vrijdag.");
        knop(lot, "Bewaren").click();

        assertThat(lot.locator("main")).containsText("Oma past elke woensdag op.");
        assertThat(lot.getByLabel("Wie om het gezin heen helpen")).hasValue("De buurvrouw kookt op vrijdag.");
        schermafdruk(lot, "gezinsplan-botsing");
        knop(lot, "Mijn tekst toch bewaren").click();
        assertThat(lot.locator("#naasten_netwerk")).containsText("Oma past elke woensdag op.");
        assertThat(lot.locator("#naasten_netwerk")).containsText("De buurvrouw kookt op vrijdag.");
    }

    private void vulPlan() {
        var werker = Auteur.medewerker(GEZINSWERKER);
        var moeder = dossiers.personen(zaaknummer).get(0).id();
        plannen.voegTekstToe(
                zaaknummer,
                Sleutel.leefgebied(Onderdeel.BEELD, Leefgebied.ONDERWIJS),
                "Joris mist veel lessen. Hij slaapt slecht.",
                werker);
        plannen.voegTekstToe(
                zaaknummer,
                Sleutel.leefgebied(Onderdeel.KRACHTEN, Leefgebied.ONDERWIJS),
                "Hij heeft een fijne mentor.",
                Auteur.namens(moeder, GEZINSWERKER, Auteur.Vorm.GESPREK));
        plannen.voegTekstToe(
                zaaknummer,
                Sleutel.gezin(Onderdeel.VISIE_GEZIN),
                "We maken vaak ruzie over school. Ik wil dat dat stopt.",
                Auteur.persoon(moeder));
        plannen.voegTekstToe(
                zaaknummer,
                Sleutel.gezin(Onderdeel.VISIE_GEZINSWERKER),
                "Moeder en Joris houden van elkaar. De ruzies lopen soms hoog op.",
                werker);
        plannen.beantwoordVeiligheid(zaaknummer, "ja", null, null, GEZINSWERKER);
        var doel = plannen.voegDoelToe(
                zaaknummer,
                new Doelinhoud(
                        "veiligheid",
                        "Geen ruzie meer als Joris naar school gaat",
                        "Vier weken geen geschreeuw in de ochtend",
                        dossiers.personen(zaaknummer).stream()
                                .map(Persoon::id)
                                .limit(2)
                                .toList(),
                        LocalDate.now(klok).plusDays(60),
                        true),
                werker);
        plannen.voegActieToe(
                zaaknummer,
                doel,
                new Actieinhoud("De tas de avond ervoor inpakken", "Joris", "gezin", null, "open"),
                werker);
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
    }

    private static void schermafdruk(Page pagina, String naam) {
        Schermafdruk.maak(() -> pagina.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", naam + ".png"))));
    }
}
