package nl.zorgpad.detentie;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** On which days the return is discussed: in a rhythm from the plan on, and counted back from the release. */
final class Overlegmomenten {

    private static final int MEESTE_KWARTALEN = 40;

    private Overlegmomenten() {}

    /**
     * All days after the plan.
     *
     * @param vrijlating null when it is not known
     * @param weken weeks before the release (PAR-35)
     * @param maanden rhythm from the plan on, up to the first of those weeks (PAR-36)
     * @param werkdag moves a day to the working day before it (PAR-20)
     * @return per day its code
     */
    static SortedMap<LocalDate, String> van(
            LocalDate plan, LocalDate vrijlating, List<Integer> weken, int maanden, UnaryOperator<LocalDate> werkdag) {
        var momenten = new TreeMap<LocalDate, String>();
        var laatsteKwartaal = vrijlating == null
                ? plan.plusMonths((long) maanden * MEESTE_KWARTALEN)
                : vrijlating.minusWeeks(Collections.max(weken));
        for (var n = 1; plan.plusMonths((long) n * maanden).isBefore(laatsteKwartaal); n++) {
            momenten.put(werkdag.apply(plan.plusMonths((long) n * maanden)), "kwartaal");
        }
        if (vrijlating != null) {
            weken.forEach(aantal -> momenten.put(werkdag.apply(vrijlating.minusWeeks(aantal)), "weken_" + aantal));
        }
        return new TreeMap<>(momenten.tailMap(plan.plusDays(1)));
    }
}
