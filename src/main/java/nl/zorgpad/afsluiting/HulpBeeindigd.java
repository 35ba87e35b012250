package nl.zorgpad.afsluiting;

import java.time.LocalDate;

/** Help ended, or its end was recorded again. Codes only; published in the transaction in which it happened. */
public record HulpBeeindigd(
        String zaaknummer,
        LocalDate datumEinde,
        String reden,
        boolean volgensPlan,
        String financieleStand,
        String driegesprek) {}
