package nl.zorgpad.gezinsplan;

import java.time.LocalDate;

/**
 * The safety question was answered in the plan.
 *
 * @param antwoord ja, nee or nog_onbekend
 * @param datum day of the answer
 * @param vervolgDatum day on which it is asked again; null unless nog_onbekend
 */
public record VeiligheidBeantwoord(String zaaknummer, String antwoord, LocalDate datum, LocalDate vervolgDatum) {}
