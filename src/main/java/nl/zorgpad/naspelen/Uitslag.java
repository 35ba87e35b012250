package nl.zorgpad.naspelen;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a replay left behind.
 *
 * @param van first day over which figures are counted
 * @param tot last day, inclusive
 * @param zaaknummers every case that was played, also those from before the period
 * @param fouten steps that went wrong, one sentence each
 */
record Uitslag(
        LocalDate van,
        LocalDate tot,
        Set<String> zaaknummers,
        List<Weekstand> weken,
        List<String> fouten,
        double seconden) {

    /** The city at the end of a week: families that wait after their kennismaking, families in guidance, and places. */
    record Weekstand(LocalDate dag, int wachtend, int inBegeleiding, int plaatsen) {}
}
