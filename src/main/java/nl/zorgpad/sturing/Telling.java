package nl.zorgpad.sturing;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A counted fact of work that does not run in Zorgpad. The same soort, code, team, wijk and dag again replaces it.
 *
 * @param soort {@code vroegsignalering}, {@code herstelpotje}, ... as the figures name it
 * @param code what of it is counted: {@code contact}
 * @param team null for the city
 * @param wijk null when it is not known
 * @param dag on which it happened, or the last day of the period that was counted
 * @param bedragEuro null for none
 */
public record Telling(
        String soort, String code, String team, String wijk, LocalDate dag, Integer aantal, BigDecimal bedragEuro) {}
