package nl.zorgpad.sturing.pagina;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import nl.zorgpad.sturing.Cijfer;
import nl.zorgpad.sturing.Cijferdefinitie;

/** How a figure is written: Dutch numbers, and in words what is not there. */
final class Weergave {

    static final String NIET_GETOOND = "niet getoond";
    static final String GEEN = "geen gegevens";

    private static final Set<String> TELT = Set.of("gezinnen", "personen");
    private static final DecimalFormatSymbols NEDERLANDS =
            DecimalFormatSymbols.getInstance(Locale.forLanguageTag("nl"));

    private Weergave() {}

    /** The figure with its unit: {@code 37 %}, {@code 13 werkdagen}; of a count the number only. */
    static String met(Cijfer cijfer, Cijferdefinitie definitie) {
        if (cijfer.onderdrukt()) {
            return NIET_GETOOND;
        }
        if (!definitie.gemeten()) {
            return "niet te meten";
        }
        return cijfer.waarde() == null ? GEEN : met(cijfer.waarde(), definitie);
    }

    /** The figure where its unit stands beside it already; only a percentage keeps its sign. */
    static String kaal(Cijfer cijfer, Cijferdefinitie definitie) {
        return cijfer.onderdrukt() || cijfer.waarde() == null
                ? met(cijfer, definitie)
                : kaal(cijfer.waarde(), definitie);
    }

    static String kaal(BigDecimal waarde, Cijferdefinitie definitie) {
        return isPercentage(definitie) ? getal(waarde) + "\u00a0%" : getal(waarde);
    }

    static String met(BigDecimal waarde, Cijferdefinitie definitie) {
        if (isPercentage(definitie)) {
            return getal(waarde) + "\u00a0%";
        }
        return TELT.contains(definitie.eenheid()) ? getal(waarde) : getal(waarde) + " " + definitie.eenheid();
    }

    /** What the number counts; null when there is no number. */
    static String geteld(Cijfer cijfer, Cijferdefinitie definitie) {
        if (cijfer.waarde() == null || cijfer.onderdrukt()) {
            return null;
        }
        if (cijfer.noemer() == null) {
            return definitie.eenheid();
        }
        return isPercentage(definitie)
                ? getal(cijfer.teller()) + " van " + getal(cijfer.noemer())
                : definitie.eenheid() + ", " + getal(cijfer.noemer()) + " gezinnen";
    }

    /** For a cell under a heading that names the unit, and for the chart. */
    static Grafiek.Punt punt(Cijfer cijfer, Cijferdefinitie definitie) {
        if (cijfer == null) {
            return new Grafiek.Punt(GEEN, null);
        }
        return new Grafiek.Punt(
                kaal(cijfer, definitie),
                cijfer.onderdrukt() || cijfer.waarde() == null
                        ? null
                        : cijfer.waarde().toPlainString());
    }

    /** {@code 2023-H1} in words. */
    static String periode(String periode) {
        return periode.replaceFirst("^([0-9]{4})-H1$", "1e helft $1").replaceFirst("^([0-9]{4})-H2$", "2e helft $1");
    }

    static boolean isPercentage(Cijferdefinitie definitie) {
        return "procent".equals(definitie.eenheid());
    }

    /** Whether the published value of the city says something about a team: not so for a count. */
    static boolean isVergelijkbaar(Cijferdefinitie definitie) {
        return !TELT.contains(definitie.eenheid());
    }

    private static String getal(Number getal) {
        return new DecimalFormat("#,##0.##", NEDERLANDS).format(getal);
    }
}
