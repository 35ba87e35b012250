package nl.zorgpad.platform.werkdagen;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Due dates and timers that understand werkdagen ({@code P5WD}), dates without a time ({@code 2025-03-10}: the end of that
 * day) and moments on the clock of the Netherlands ({@code 2025-03-10T00:00:00}; the engine takes those for moments in the
 * zone of the JVM), beside what the engine knows already. A moment that the clock skips comes an hour later.
 */
class Termijnkalender extends DueDateBusinessCalendar {

    private static final Pattern WERKDAGEN = Pattern.compile("P(\\d+)WD");
    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");

    private final WerkdagenKalender werkdagen;

    Termijnkalender(WerkdagenKalender werkdagen) {
        this.werkdagen = werkdagen;
    }

    @Override
    public Date resolveDuedate(String omschrijving, Date start) {
        Matcher aantal = WERKDAGEN.matcher(omschrijving);
        if (aantal.matches()) {
            var vanaf = (start == null ? ClockUtil.getCurrentTime() : start)
                    .toInstant()
                    .atZone(werkdagen.tijdzone())
                    .toLocalDate();
            return werkdagen.eindeVan(werkdagen.plusWerkdagen(vanaf, Integer.parseInt(aantal.group(1))));
        }
        if (DATUM.matcher(omschrijving).matches()) {
            return werkdagen.eindeVan(LocalDate.parse(omschrijving));
        }
        if (MOMENT.matcher(omschrijving).matches()) {
            return Date.from(LocalDateTime.parse(omschrijving)
                    .atZone(werkdagen.tijdzone())
                    .toInstant());
        }
        return super.resolveDuedate(omschrijving, start);
    }
}
