package nl.zorgpad.naspelen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zorgpad.sturing.Cijferdefinitie;
import nl.zorgpad.sturing.Cijferdefinitie.Gepubliceerd;
import nl.zorgpad.sturing.Cijfers;
import nl.zorgpad.sturing.Vraag;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What came out of a replay, beside what was published, and whether the figures are the cases. */
@Component
@Profile({"naspelen", "test"})
class Verslag {

    /** Figures that count heads: what was published is for the whole city. */
    private static final Set<String> AANTALLEN = Set.of("gezinnen", "personen");

    private static final String LEEG = "-";

    private final Cijfers cijfers;
    private final Telling telling;

    Verslag(Cijfers cijfers, Telling telling) {
        this.cijfers = cijfers;
        this.telling = telling;
    }

    /**
     * A figure.
     *
     * @param gepubliceerd newest published value, made smaller with the scale when it counts heads; null when none
     * @param nagespeeld null when the replay has nothing to count
     */
    record Regel(
            String id,
            String naam,
            String eenheid,
            String periode,
            BigDecimal gepubliceerd,
            BigDecimal nagespeeld,
            BigDecimal verschil) {}

    /** @param cijfer the figure; @param zaken the same, counted in the engine */
    record Controle(String id, long cijfer, long zaken) {

        boolean klopt() {
            return cijfer == zaken;
        }
    }

    /** Every figure that was published or that the replay gives a value. */
    List<Regel> regels(Uitslag uitslag, double schaal) {
        var regels = new ArrayList<Regel>();
        for (var cijfer : cijfers.definities()) {
            if (cijfer.gemeten()) {
                var waarde = cijfers.bereken(cijfer.id(), Vraag.periode(uitslag.van(), uitslag.tot()))
                        .waarde();
                if (waarde != null) {
                    regels.add(regel(cijfer, waarde, schaal));
                }
            }
        }
        return regels;
    }

    private static Regel regel(Cijferdefinitie cijfer, BigDecimal nagespeeld, double schaal) {
        var bron = cijfer.gepubliceerd().isEmpty()
                ? null
                : cijfer.gepubliceerd().get(cijfer.gepubliceerd().size() - 1);
        var gepubliceerd = bron == null ? null : opSchaal(cijfer, bron, schaal);
        return new Regel(
                cijfer.id(),
                cijfer.naam(),
                cijfer.eenheid(),
                bron == null ? LEEG : bron.periode(),
                gepubliceerd,
                nagespeeld,
                gepubliceerd == null ? null : nagespeeld.subtract(gepubliceerd));
    }

    private static BigDecimal opSchaal(Cijferdefinitie cijfer, Gepubliceerd bron, double schaal) {
        return AANTALLEN.contains(cijfer.eenheid())
                ? bron.waarde().multiply(BigDecimal.valueOf(schaal)).setScale(0, RoundingMode.HALF_UP)
                : bron.waarde();
    }

    /** The figures on the last day against the cases in the engine; all registrations ever, and none of them twice. */
    List<Controle> controle(Uitslag uitslag) {
        var controles = new ArrayList<Controle>();
        telling.tel().forEach((id, zaken) -> {
            var alles = new Vraag(null, uitslag.tot(), null, null, null, null);
            var cijfer = cijfers.bereken(id, alles).waarde();
            controles.add(new Controle(id, cijfer == null ? 0 : cijfer.longValue(), zaken));
        });
        controles.add(new Controle("dubbel", 0, telling.dubbel().size()));
        return controles;
    }

    /** The table as it stands in the docs. */
    static String tabel(List<Regel> regels) {
        var tekst = new StringBuilder("""
                | cijfer | naam | gepubliceerd | nagespeeld | verschil |
                |---|---|--:|--:|--:|
                """);
        for (var regel : regels) {
            tekst.append("| %s | %s | %s | %s %s | %s |%n"
                    .formatted(
                            regel.id(),
                            regel.naam(),
                            regel.gepubliceerd() == null
                                    ? LEEG
                                    : getal(regel.gepubliceerd()) + " (" + regel.periode() + ")",
                            getal(regel.nagespeeld()),
                            eenheid(regel.eenheid()),
                            regel.verschil() == null ? LEEG : metTeken(regel.verschil())));
        }
        return tekst.toString();
    }

    static String controletabel(List<Controle> controles) {
        var tekst = new StringBuilder("""
                | cijfer | volgens de cijfers | zaken in de engine | |
                |---|--:|--:|---|
                """);
        for (var controle : controles) {
            tekst.append("| %s | %d | %d | %s |%n"
                    .formatted(
                            controle.id(),
                            controle.cijfer(),
                            controle.zaken(),
                            controle.klopt() ? "gelijk" : "**ongelijk**"));
        }
        return tekst.toString();
    }

    private static String eenheid(String eenheid) {
        return "procent".equals(eenheid) ? "%" : eenheid;
    }

    private static String metTeken(BigDecimal verschil) {
        return (verschil.signum() > 0 ? "+" : "") + getal(verschil);
    }

    private static String getal(BigDecimal getal) {
        return getal.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
