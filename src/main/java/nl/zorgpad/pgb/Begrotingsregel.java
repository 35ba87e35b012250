package nl.zorgpad.pgb;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of the budget plan. Amounts in euro, per unit.
 *
 * @param gevraagdeHulp code of the kind of help
 * @param aanbiederType instelling, zzp or informeel
 * @param omvangPerWeek units a week
 * @param maximumTarief of the table {@code pgb-tarief}; null when there is no tariff for this provider
 * @param eenheid uur, dagdeel, etmaal or rit
 */
@Embeddable
public record Begrotingsregel(
        String gevraagdeHulp,
        String aanbiederType,
        BigDecimal omvangPerWeek,
        BigDecimal uurtariefGevraagd,
        BigDecimal maximumTarief,
        String eenheid) {

    /** What is granted per unit: the lower of what is asked and the maximum; zero without a tariff. */
    public BigDecimal toeTeKennenTarief() {
        return maximumTarief == null ? BigDecimal.ZERO : uurtariefGevraagd.min(maximumTarief);
    }

    /** What is asked above the maximum, per unit; zero or more. Without a tariff all of it. */
    public BigDecimal bovenMaximum() {
        return uurtariefGevraagd.subtract(toeTeKennenTarief());
    }

    /** Whether there is a tariff for somebody of the family's own network; always so for other providers. */
    public boolean tariefBestaat() {
        return maximumTarief != null;
    }

    /** Euro a week for this number of units. */
    static BigDecimal perWeek(BigDecimal aantal, BigDecimal tarief) {
        return aantal.multiply(tarief).setScale(2, RoundingMode.HALF_UP);
    }
}
