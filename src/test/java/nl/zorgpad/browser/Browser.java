package nl.zorgpad.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The browser of one test. Each worker who logs in has an own session: own cookies, own storage. */
final class Browser {

    private static final int BREEDTE = 1366;
    private static final int HOOGTE = 768;

    private final com.microsoft.playwright.Browser chromium;
    private final String adres;
    private final List<Werkplek> werkplekken = new ArrayList<>();
    private final List<BrowserContext> telefoons = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium, String adres) {
        this.chromium = chromium;
        this.adres = adres;
    }

    /** The Tasklist of this worker, after logging in on Zorgpad's own page. */
    Werkplek logIn(String gebruiker) {
        var werkplek = new Werkplek(
                chromium.newContext(new NewContextOptions()
                        .setBaseURL(adres)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setViewportSize(BREEDTE, HOOGTE)),
                gebruiker);
        werkplekken.add(werkplek);
        werkplek.logIn();
        return werkplek;
    }

    /** The telephone of a family member: a small screen with cookies of its own, and no scripts. */
    Page telefoon() {
        var telefoon = chromium.newContext(new NewContextOptions()
                .setBaseURL(adres)
                .setLocale("nl-NL")
                .setJavaScriptEnabled(false)
                .setViewportSize(390, 844));
        telefoon.setDefaultTimeout(Chromium.GEDULD_MS);
        telefoons.add(telefoon);
        return telefoon.newPage();
    }

    /** Leaves a picture of each session when the test failed. */
    void sluit(String test, boolean mislukt) {
        werkplekken.forEach(werkplek -> {
            if (mislukt) {
                werkplek.schermafdruk(Path.of("mislukt", test.replaceAll("\\W+", "-") + "-" + werkplek.gebruiker()));
            }
            werkplek.sluit();
        });
        telefoons.forEach(BrowserContext::close);
    }
}
