package nl.zorgpad.sturing.rapport;

import java.time.Instant;
import java.time.YearMonth;

/**
 * One version of the report of one month.
 *
 * @param maand the month that the figures are about
 * @param versie 1 for the report itself, then one more for each correction
 * @param peilmoment the figures are as they were known at this moment
 * @param reden code of why there is a correction; null for version 1
 * @param toelichting what the direction wrote about that; empty when nothing
 * @param gevraagdDoor user name of who asked the correction; null for version 1
 * @param gemaaktOp null as long as the report waits for the first werkdag or is being made
 */
public record Maandrapport(
        long id,
        YearMonth maand,
        int versie,
        Instant peilmoment,
        String reden,
        String toelichting,
        String gevraagdDoor,
        Instant gemaaktOp) {

    /** Whether its files can be had. */
    public boolean klaar() {
        return gemaaktOp != null;
    }
}
