package nl.zorgpad.browser;

import com.microsoft.playwright.PlaywrightException;

/**
 * Pictures for people who look at a run. A busy Chromium sometimes cannot make one; then it is asked again, and a
 * picture that is not there decides nothing about the test.
 */
final class Schermafdruk {

    private static final int POGINGEN = 3;

    private Schermafdruk() {}

    static void maak(Runnable afdruk) {
        for (var poging = 1; poging <= POGINGEN; poging++) {
            try {
                afdruk.run();
                return;
            } catch (PlaywrightException fout) {
                System.err.println("Geen schermafdruk: "
                        + fout.getMessage().lines().findFirst().orElse(""));
            }
        }
    }
}
