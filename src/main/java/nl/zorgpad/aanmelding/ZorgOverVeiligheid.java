package nl.zorgpad.aanmelding;

import java.time.LocalDate;

/**
 * Intake found a concern about safety. Published in the transaction in which it was recorded.
 *
 * @param acuut ja, nee, or null when it was not asked
 * @param structureel ja, nee, or null when it was not asked
 * @param nieuwSignaal whether something new happened; false for a concern that a conversation (again) speaks of
 */
public record ZorgOverVeiligheid(
        String zaaknummer, String team, LocalDate datum, String acuut, String structureel, boolean nieuwSignaal) {}
