package nl.zorgpad.sturing.rapport;

import java.math.BigDecimal;
import java.util.List;

/**
 * A report as somebody reads it, ready to be drawn: of the whole city, or of one team with the city beside it.
 *
 * @param gemaakt what it says about its moment and version
 * @param rijen the teams, the city last
 * @param verborgen whether a figure is hidden because it is small
 */
record Rapportblad(
        String titel,
        String voorWie,
        String gemaakt,
        List<String> koppen,
        List<Rij> rijen,
        List<String> advieskoppen,
        List<Rij> adviezen,
        List<Uitleg> uitleg,
        boolean verborgen) {

    /** @param nadruk the city, or a team that asks for capacity */
    record Rij(String naam, List<Cel> cellen, boolean nadruk) {}

    /**
     * @param getal for a spreadsheet; null when there is no number to show
     * @param tekst as it is read, such as {@code 37 %}
     * @param links a text instead of a number
     */
    record Cel(BigDecimal getal, boolean procent, String tekst, boolean links) {

        static Cel tekst(String tekst) {
            return new Cel(null, false, tekst, true);
        }

        static Cel leeg() {
            return new Cel(null, false, "–", false);
        }

        static Cel verborgen() {
            return new Cel(null, false, "•", false);
        }
    }

    /** What a column means. */
    record Uitleg(String naam, String definitie, String formule, String bron) {}
}
