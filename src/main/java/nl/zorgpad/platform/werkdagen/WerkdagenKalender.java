package nl.zorgpad.platform.werkdagen;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import nl.zorgpad.platform.beslissing.Parameters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Werkdagen of the organisation: no weekends, no Dutch public holidays (Algemene termijnenwet 3). Whether Goede Vrijdag
 * and 5 mei count, and extra free days, is parameter PAR-20. The day of the start is day 0.
 */
@Component
public class WerkdagenKalender {

    private static final String GOEDE_VRIJDAG = "goede_vrijdag";
    private static final String BEVRIJDINGSDAG = "bevrijdingsdag";
    private static final Map<String, String> INSTELBAAR =
            Map.of("christian.GOOD_FRIDAY", GOEDE_VRIJDAG, "LIBERATION", BEVRIJDINGSDAG);

    private final HolidayManager feestdagen =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Integer, Set<Holiday>> perJaar = new ConcurrentHashMap<>();
    private final ObjectProvider<Parameters> parameters;
    private final ZoneId tijdzone;

    WerkdagenKalender(ObjectProvider<Parameters> parameters, @Value("${zorgpad.tijdzone}") ZoneId tijdzone) {
        this.parameters = parameters;
        this.tijdzone = tijdzone;
    }

    public ZoneId tijdzone() {
        return tijdzone;
    }

    public boolean isWerkdag(LocalDate dag) {
        return isWerkdag(dag, vrij());
    }

    /** The day on which this number of werkdagen after the start has passed; 0 is the start itself. */
    public LocalDate plusWerkdagen(LocalDate start, int werkdagen) {
        var vrij = vrij();
        var dag = start;
        for (var nog = werkdagen; nog > 0; ) {
            dag = dag.plusDays(1);
            if (isWerkdag(dag, vrij)) {
                nog--;
            }
        }
        return dag;
    }

    /** Werkdagen after {@code van} up to and including {@code tot}; 0 when {@code tot} is not later. */
    public int werkdagenTussen(LocalDate van, LocalDate tot) {
        var vrij = vrij();
        return (int) van.plusDays(1)
                .datesUntil(tot.isAfter(van) ? tot.plusDays(1) : van.plusDays(1))
                .filter(dag -> isWerkdag(dag, vrij))
                .count();
    }

    /**
     * Counts as {@link #werkdagenTussen} does, for many pairs of days at once: the free days are read once. For one
     * thread, and not to be kept.
     */
    public ToIntBiFunction<LocalDate, LocalDate> teller() {
        var vrij = vrij();
        var bekend = new HashMap<LocalDate, Boolean>();
        return (van, tot) -> {
            var aantal = 0;
            for (var dag = van.plusDays(1); !dag.isAfter(tot); dag = dag.plusDays(1)) {
                if (bekend.computeIfAbsent(dag, nieuw -> isWerkdag(nieuw, vrij))) {
                    aantal++;
                }
            }
            return aantal;
        };
    }

    /** Calendar days after {@code van}. */
    public static int dagenTussen(LocalDate van, LocalDate tot) {
        return (int) ChronoUnit.DAYS.between(van, tot);
    }

    /** This day, or the last working day before it. */
    public LocalDate vorigeWerkdag(LocalDate dag) {
        var vrij = vrij();
        while (!isWerkdag(dag, vrij)) {
            dag = dag.minusDays(1);
        }
        return dag;
    }

    /** The last second of this day: when a term that ends on it has passed. */
    public Date eindeVan(LocalDate dag) {
        return Date.from(dag.atTime(LocalTime.of(23, 59, 59)).atZone(tijdzone).toInstant());
    }

    private boolean isWerkdag(LocalDate dag, Set<String> vrij) {
        return dag.getDayOfWeek() != DayOfWeek.SATURDAY
                && dag.getDayOfWeek() != DayOfWeek.SUNDAY
                && !vrij.contains(dag.toString())
                && perJaar.computeIfAbsent(dag.getYear(), jaar -> feestdagen.getHolidays(Year.of(jaar))).stream()
                        .filter(feestdag -> feestdag.getDate().equals(dag))
                        .noneMatch(feestdag -> !INSTELBAAR.containsKey(feestdag.getPropertiesKey())
                                || vrij.contains(INSTELBAAR.get(feestdag.getPropertiesKey())));
    }

    private Set<String> vrij() {
        List<String> codes = parameters.getObject().codes("PAR-20");
        return codes.stream().collect(Collectors.toUnmodifiableSet());
    }
}
