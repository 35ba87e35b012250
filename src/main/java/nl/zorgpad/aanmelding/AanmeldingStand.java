package nl.zorgpad.aanmelding;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How the intake of a case stands after a change: codes and dates, no person. Published in the transaction of the change,
 * once for each time that the change is written.
 *
 * @param kennismakingDatum null when it was not held or its date was not entered
 * @param kennismakingWerkdagen from the day of registration to the kennismaking; null without date
 * @param kennismakingKlasse class by decision D05
 * @param wachtreden code of why help does not start yet; null when it was not asked
 * @param financieleSituatie code of the last answer; null when it was not asked yet
 * @param uitkomst code of how intake ended; null while it runs
 */
public record AanmeldingStand(
        String zaaknummer,
        String team,
        String wijk,
        String kanaal,
        String urgentie,
        Instant aanmeldDatumTijd,
        LocalDate kennismakingUiterlijk,
        LocalDate eersteAanbodDatum,
        boolean laterOpWens,
        String redenLater,
        boolean kennismakingGehouden,
        LocalDate kennismakingDatum,
        Integer kennismakingWerkdagen,
        String kennismakingKlasse,
        LocalDate wachtenSinds,
        String wachtreden,
        LocalDate datumAanvang,
        String financieleSituatie,
        String uitkomst,
        Instant uitkomstOp) {}
