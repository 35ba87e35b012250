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
            typ(veld.locator("input, textarea").first(), waarde);
        }
        return this;
    }

    Formulier kruisAan(String naam) {
        veld(naam).locator("input[type=checkbox]").check();
        return this;
    }

    private static void kies(Locator veld, String waarde) {
        var keuzes = veld.locator(".fjs-dropdownlist-item");
        if (keuzes.count() == 0) {
            veld.locator(".fjs-input-group").click();
        }
        keuzes.filter(new Locator.FilterOptions().setHasText(precies(waarde))).click();
    }

    /** The browser evaluates the pattern, so a Java quote would not do. */
    private static Pattern precies(String tekst) {
        return Pattern.compile("^" + tekst.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0") + "$");
    }

    private static void vulMoment(Locator veld, String[] delen) {
        bevestig(veld.locator("input[id$='-date']"), delen[0]);
        if (delen.length > 1) {
            bevestig(veld.locator("input[id$='-time']"), delen[1]);
        }
    }

    private static void bevestig(Locator invoer, String tekst) {
        invoer.fill(tekst);
        invoer.press("Enter");
        invoer.blur();
    }

    private static void typ(Locator invoer, String tekst) {
        invoer.fill(tekst);
        invoer.blur();
    }
}
