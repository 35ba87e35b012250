package nl.zorgpad.detentie;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One detention and the return from it; no personal data. A date that is not known is null.
 *
 * @param planDatum when the plan of approach was made
 * @param contactUiterlijk last day for contact after the release (PAR-37)
 * @param nazorgTot last day of aftercare (PAR-38)
 * @param uitkomst null while it runs
 */
public record Detentie(
        UUID id,
        String zaaknummer,
        LocalDate gemeldOp,
        LocalDate startDetentie,
        LocalDate verwachteEinddatum,
        LocalDate planDatum,
        LocalDate vrijlatingDatum,
        LocalDate contactUiterlijk,
        LocalDate contactDatum,
        LocalDate nazorgTot,
        String uitkomst) {}
