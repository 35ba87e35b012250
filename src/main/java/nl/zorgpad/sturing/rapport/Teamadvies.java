package nl.zorgpad.sturing.rapport;

import java.math.BigDecimal;

/**
 * What decision D07 is given for a team, and its answer.
 *
 * @param capaciteit how many families in guidance the team can carry; null when not known
 * @param inBegeleiding families in guidance on the last day of the month
 * @param wachtend families waiting for the start on that day
 * @param langwachtenden of those, who wait longer than eight weeks
 * @param langwachtendPercentage those in percent of everybody waiting; 0 when nobody waits
 * @param aanmeldingenDrieMaanden average registrations a month over this and the two months before
 * @param aanmeldingenJaar average registrations a month over the last twelve months, or as many as are known
 * @param wachtlijstTrend {@code stijgt}, {@code daalt} or {@code gelijk}, compared with a month earlier
 * @param bezetting families in guidance in percent of the capacity; null when that is not known
 * @param advies outcome of D07; null before it was taken
 * @param regel the rule that gave it, such as {@code D07-1}
 */
public record Teamadvies(
        String team,
        String teamNaam,
        Integer capaciteit,
        int inBegeleiding,
        int wachtend,
        int langwachtenden,
        BigDecimal langwachtendPercentage,
        BigDecimal aanmeldingenDrieMaanden,
        BigDecimal aanmeldingenJaar,
        String wachtlijstTrend,
        BigDecimal bezetting,
        String advies,
        String regel) {

    private static final String NEUTRAAL = "neutraal";

    /** Whether the direction has to decide about this team: it asks for capacity or can give some. */
    public boolean vraagtBesluit() {
        return advies != null && !NEUTRAAL.equals(advies);
    }
}
