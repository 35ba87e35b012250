package nl.zorgpad.sturing.rapport;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the direction decided about the capacity of a team.
 *
 * @param besluit {@code erbij}, {@code eraf} or {@code geen}; with {@code geen} the next four are null
 * @param anderTeam the team that gives or gets it
 * @param aantal how much, in {@code eenheid}
 * @param eenheid {@code uren_per_week} or {@code fte}
 * @param toelichting why, in the direction's own words; names no family
 */
public record Capaciteitsbesluit(
        String team,
        String besluit,
        String anderTeam,
        BigDecimal aantal,
        String eenheid,
        LocalDate ingangsdatum,
        String toelichting,
        String beslotenDoor,
        Instant beslotenOp) {}
