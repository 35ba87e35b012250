package nl.zorgpad.sturing.rapport;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A frozen figure.
 *
 * @param teller the count; null for a figure that is no count or share
 * @param noemer of how many; null for a plain count
 * @param waarde what is shown, in the unit of its definition; null when it cannot be known
 * @param onderdrukt hidden from whoever does not manage the team: it is small, or would give away what is
 */
record Cijferwaarde(Long teller, Long noemer, BigDecimal waarde, boolean onderdrukt) {

    static final Cijferwaarde NUL = new Cijferwaarde(0L, null, BigDecimal.ZERO, false);

    long aantal() {
        return teller == null ? 0 : teller;
    }

    boolean gelijkAan(Cijferwaarde ander) {
        var zelfdeWaarde =
                waarde == null ? ander.waarde == null : ander.waarde != null && waarde.compareTo(ander.waarde) == 0;
        return zelfdeWaarde && Objects.equals(teller, ander.teller) && Objects.equals(noemer, ander.noemer);
    }
}
