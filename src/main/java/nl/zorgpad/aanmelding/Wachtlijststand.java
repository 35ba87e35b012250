package nl.zorgpad.aanmelding;

/**
 * The waiting list of one team now, as decision D07 asks.
 *
 * @param langwachtenden families that wait longer than the highest threshold of PAR-04
 * @param langwachtendPercentage of all that wait
 * @param aanmeldingenDrieMaanden average registrations a month over the last three months
 * @param aanmeldingenJaarGemiddelde average registrations a month over the last year
 * @param wachtlijstTrend stijgt, daalt or gelijk, against a month ago
 */
public record Wachtlijststand(
        long langwachtenden,
        double langwachtendPercentage,
        double aanmeldingenDrieMaanden,
        double aanmeldingenJaarGemiddelde,
        String wachtlijstTrend) {}
