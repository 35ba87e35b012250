package nl.zorgpad.sturing;

import java.math.BigDecimal;

/**
 * The value of a figure.
 *
 * @param teller count, or sum for a mean; null when there is none or it is suppressed
 * @param noemer of how many; null for a count and when it is suppressed
 * @param waarde in the unit of the figure, rounded as it is published; null when nothing was counted or it is suppressed
 * @param onderdrukt too small to show to somebody of another team
 */
public record Cijfer(String id, Long teller, Long noemer, BigDecimal waarde, boolean onderdrukt) {

    static Cijfer onderdrukt(String id) {
        return new Cijfer(id, null, null, null, true);
    }
}
