package nl.zorgpad.browser;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** A form on the screen. Fields are named by their key, choices by the words that the worker reads. */
final class Formulier {

    private final Locator plek;

    Formulier(Locator plek) {
        this.plek = plek;
    }

    void wacht() {
        plek.locator(".fjs-form .fjs-form-field").first().waitFor();
    }

    Locator veld(String naam) {
        var begin = "-Field_" + naam;
        return plek.locator(".fjs-form-field:not(.fjs-form-field-group)")
                .filter(new Locator.FilterOptions()
                        .setHas(plek.page()
                                .locator("[id$='%1$s'], [for$='%1$s'], [id$='%1$s-date'], [id*='%1$s-']"
                                        .formatted(begin))));
    }

    /** Fills or chooses; a moment is given as {@code 16-11-2026 09:30}, a date as {@code 16-11-2026}. */
    Formulier vul(String naam, String waarde) {
        var veld = veld(naam);
        veld.waitFor();
        var soort = veld.getAttribute("class");
        if (soort.contains("fjs-form-field-radio") || soort.contains("fjs-form-field-checklist")) {
            veld.getByLabel(waarde, new Locator.GetByLabelOptions().setExact(true))
                    .check();
        } else if (soort.contains("fjs-form-field-select")) {
            kies(veld, waarde);
        } else if (soort.contains("fjs-form-field-datetime")) {
            vulMoment(veld, waarde.split(" "));
        } else {
            veld.locator("input, textarea").first().fill(waarde);
        }
        return this;
    }

    Formulier kruisAan(String naam) {
        veld(naam).locator("input[type=checkbox]").check();
        return this;
    }

    private static void kies(Locator veld, String waarde) {
        veld.locator("input").focus();
        veld.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + Pattern.quote(waarde) + "$")))
                .click();
    }

    private static void vulMoment(Locator veld, String[] delen) {
        typ(veld.locator("input[id$='-date']"), delen[0]);
        if (delen.length > 1) {
            typ(veld.locator("input[id$='-time']"), delen[1]);
        }
    }

    private static void typ(Locator invoer, String tekst) {
        invoer.fill(tekst);
        invoer.press("Enter");
        invoer.blur();
    }
}
