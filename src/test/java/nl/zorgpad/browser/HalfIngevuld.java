package nl.zorgpad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

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
            var verzoeken = verzoeken(werkplek.pagina());

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
            try {
                assertThat(werkplek.kaarten("Uitkomst vaststellen")).hasCount(1);
            } catch (AssertionError nietAf) {
                plaatje(werkplek, plaatjes.resolve("node-mis.png"));
                throw new AssertionError(
                        toestand(werkplek.pagina()) + "\nverzoeken: " + verzoeken + "\nconsole: " + werkplek.fouten(),
                        nietAf);
            }
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

    /** What the browser asked since now, other than looking at the list, and what became of it. */
    private static List<String> verzoeken(Page pagina) {
        List<String> verzoeken = new CopyOnWriteArrayList<>();
        pagina.onRequestFailed(
                verzoek -> verzoeken.add(verzoek.method() + " " + verzoek.url() + " " + verzoek.failure()));
        pagina.onResponse(antwoord -> {
            if (antwoord.status() >= 400 || antwoord.url().contains("submit-form")) {
                verzoeken.add(antwoord.request().method() + " " + antwoord.url() + " " + antwoord.status());
            }
        });
        return verzoeken;
    }

    private static Object toestand(Page pagina) {
        return pagina.evaluate("""
                () => {
                  const knop = document.querySelector('.form-actions .btn-primary');
                  return {
                    knop: knop && { uit: knop.disabled, tekst: knop.textContent.trim() },
                    weg: !!document.querySelector('.task-removed'),
                    foutInVeld: [...document.querySelectorAll('.fjs-has-errors')].map((veld) => veld.textContent.slice(0, 120)),
                    melding: [...document.querySelectorAll('.alert')].map((melding) => melding.textContent.trim().slice(0, 200)),
                  };
                }""");
    }

    private static void plaatje(Werkplek werkplek, Path bestand) {
        Schermafdruk.maak(() -> werkplek.pagina().screenshot(new ScreenshotOptions().setPath(bestand)));
    }
}
