package nl.zorgpad.pgb;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A decision on an application.
 *
 * @param uitkomst pgb_toegekend, pgb_gedeeltelijk, zin_in_plaats, afgewezen_voorziening or buiten_behandeling
 * @param op the day of the decision
 * @param bekendmaking the day on which the letter goes out (Awb 3:41)
 * @param omvang units a week of the first line of the budget plan; null without an award
 * @param tarief euro per unit; null without an award
 * @param ingang first day of the budget; null without an award
 * @param einde last day of the budget; null without an award
 */
public record Besluit(
        String uitkomst,
        LocalDate op,
        LocalDate bekendmaking,
        BigDecimal omvang,
        BigDecimal tarief,
        LocalDate ingang,
        LocalDate einde) {

    static final String TOEGEKEND = "pgb_toegekend";
    static final String GEDEELTELIJK = "pgb_gedeeltelijk";

    /** Whether there will be a budget. */
    public boolean isToekenning() {
        return TOEGEKEND.equals(uitkomst) || GEDEELTELIJK.equals(uitkomst);
    }
}
