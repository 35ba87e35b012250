package nl.zorgpad.platform.beslissing;

import java.util.List;
import java.util.function.Function;

/**
 * The norms PAR-01 to PAR-20 of the decision {@code parameters}, always of its latest version. Unit and meaning stand
 * in the table. Every method throws a {@link ParameterFout} that names a parameter that is missing or of another kind.
 */
public class Parameters {

    private final Function<String, Object> bron;

    Parameters(Function<String, Object> bron) {
        this.bron = bron;
    }

    /** A whole number, such as the five working days of PAR-01. */
    public int getal(String id) {
        return geheel(id, bron.apply(id), "een geheel getal");
    }

    /** A list of whole numbers, such as the waiting thresholds of PAR-04. */
    public List<Integer> getallen(String id) {
        return lijst(id, "een lijst met gehele getallen").stream()
                .map(waarde -> geheel(id, waarde, "een lijst met gehele getallen"))
                .toList();
    }

    /** A text or code, such as {@code nee} of PAR-12. */
    public String tekst(String id) {
        return tekst(id, bron.apply(id), "een tekst");
    }

    /** A list of codes, such as the wijken of PAR-14. */
    public List<String> codes(String id) {
        return lijst(id, "een lijst met codes").stream()
                .map(waarde -> tekst(id, waarde, "een lijst met codes"))
                .toList();
    }

    private List<?> lijst(String id, String soort) {
        if (bron.apply(id) instanceof List<?> lijst) {
            return lijst;
        }
        throw anders(id, soort);
    }

    private static int geheel(String id, Object waarde, String soort) {
        if (waarde instanceof Number getal && getal.doubleValue() == getal.intValue()) {
            return getal.intValue();
        }
        throw anders(id, soort);
    }

    private static String tekst(String id, Object waarde, String soort) {
        if (waarde instanceof String tekst) {
            return tekst;
        }
        throw anders(id, soort);
    }

    private static ParameterFout anders(String id, String soort) {
        return new ParameterFout(
                "Parameter " + id + " in de beslistabel '" + Parametertabel.BESLISSING + "' is niet " + soort + ".");
    }
}
