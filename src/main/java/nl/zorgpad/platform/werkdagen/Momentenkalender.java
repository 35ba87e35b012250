package nl.zorgpad.platform.werkdagen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Repeating timers that understand a row of dates ({@code 2025-03-25/2025-04-08}): the timer fires at the start of each
 * date, and is gone after the last. The engine takes a cycle calendar by class, so this extends it.
 */
class Momentenkalender extends CycleBusinessCalendar {

    private static final Pattern DATUMS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})*");

    private final WerkdagenKalender werkdagen;

    Momentenkalender(WerkdagenKalender werkdagen) {
        this.werkdagen = werkdagen;
    }

    /** The first moment; now when that has passed already, so that a late start still gives its signal. */
    @Override
    public Date resolveDuedate(String omschrijving, Date start) {
        if (!DATUMS.matcher(omschrijving).matches()) {
            return super.resolveDuedate(omschrijving, start);
        }
        var nu = ClockUtil.getCurrentTime();
        return momenten(omschrijving).findFirst().filter(nu::before).orElse(nu);
    }

    /** The next moment; null when there is none, which ends the repetition. */
    @Override
    public Date resolveDuedate(String omschrijving, Date start, long verschuiving) {
        if (!DATUMS.matcher(omschrijving).matches()) {
            return super.resolveDuedate(omschrijving, start, verschuiving);
        }
        var nu = ClockUtil.getCurrentTime();
        return momenten(omschrijving).filter(nu::before).findFirst().orElse(null);
    }

    private Stream<Date> momenten(String omschrijving) {
        return Arrays.stream(omschrijving.split("/"))
                .map(dag -> Date.from(
                        LocalDate.parse(dag).atStartOfDay(werkdagen.tijdzone()).toInstant()))
                .sorted();
    }
}
