package nl.zorgpad.pgb;

import java.time.LocalDate;

/**
 * A term of decision D18.
 *
 * @param onverlengd last day as counted
 * @param uiterlijk last day after it moved to a working day, where the Algemene termijnenwet says so
 * @param ruleId rule of D18
 * @param herkomst source mark of that rule
 */
public record Termijn(LocalDate onverlengd, LocalDate uiterlijk, String ruleId, String herkomst) {}
