package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;

/** A worker at the front door whose server dies while the form is half filled in, in a real browser. */
public final class HalfIngevuld {

    private static final String HULPVRAAG = "Wij willen graag weer rust in huis, en weten niet waar te beginnen.";

    /** Two nodes and a browser share the processors of one machine here. */
    private static final double GEDULD_MS = 180_000;

    private HalfIngevuld() {}

    /**
     * Takes the task, fills in half of the form, and goes on after the server died; fails when anything is lost.
     *
     * @param zaaknummer case that waits for "Vraag verkennen", with a child of school age
     * @param serverValtUit makes the server die that gave the form
     * @param plaatjes folder for the pictures before and after
     */
    public static void speel(String adres, String voordeur, String zaaknummer, Runnable serverValtUit, Path plaatjes) {
        var chromium = Chromium.start();
        try {
            var werkplek = new Werkplek(
                    chromium.browser()
                            .newContext(new NewContextOptions()
                                    .setBaseURL(adres)
                                    .setIgnoreHTTPSErrors(true)
                                    .setLocale("nl-NL")
                                    .setTimezoneId("Europe/Amsterdam")
                                    .setViewportSize(1366, 768)),
                    voordeur);
            werkplek.pagina().setDefaultTimeout(GEDULD_MS);
            PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD_MS);
            werkplek.logIn();
            werkplek.kiesLijst("Voordeur");
            werkplek.zoek(zaaknummer);
            var formulier = werkplek.pakOp("Vraag verkennen")
                    .vul("hulpvraagInEigenWoorden", HULPVRAAG)
                    .vul("zorgenOverVeiligheid", "Nee")
                    .vul("suicidaliteitAcuut", "Nee");
            plaatje(werkplek, plaatjes.resolve("node-voor.png"));

            serverValtUit.run();

            formulier
                    .vul("lopendeMaatregel", "Nee")
                    .vul("leefgebieden", "Opvoeden en opgroeien")
                    .vul("aardVraag", "Meer dan een lichte vraag")
                    .vul("steunNetwerk", "Weinig of geen")
                    .vul("financieleSituatie", "Geen zorgen over geld")
                    .vul("themaScheiding", "Nee")
                    .vul("thuiszitten", "Nee");
            assertThat(formulier.veld("hulpvraagInEigenWoorden").locator("textarea"))
                    .hasValue(HULPVRAAG);
            werkplek.rondAf();
            assertThat(werkplek.kaarten("Uitkomst vaststellen")).hasCount(1);
            werkplek.pakOp("Uitkomst vaststellen");
            var dossier = werkplek.dossier();
            assertThat(dossier).containsText(HULPVRAAG);
            dossier.getByText(HULPVRAAG).first().scrollIntoViewIfNeeded();
            plaatje(werkplek, plaatjes.resolve("node-na.png"));
            werkplek.sluit();
        } finally {
            chromium.close();
        }
    }

    private static void plaatje(Werkplek werkplek, Path bestand) {
        Schermafdruk.maak(() -> werkplek.pagina().screenshot(new ScreenshotOptions().setPath(bestand)));
    }
}
