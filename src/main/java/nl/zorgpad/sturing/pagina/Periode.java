package nl.zorgpad.sturing.pagina;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The month, quarter, half-year or year that the page is about: outside the own team figures exist for those only.
 *
 * @param code as in the address: {@code 2026-10}, {@code 2026-k4}, {@code 2026-h2}, {@code 2026}
 * @param begin first month
 * @param maanden length
 * @param vandaag what lies after today is not known yet
 */
record Periode(String code, String naam, YearMonth begin, int maanden, LocalDate vandaag) {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final DateTimeFormatter MAAND = DateTimeFormatter.ofPattern("LLLL yyyy", NEDERLANDS);
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final Pattern CODE = Pattern.compile("(20[0-9]{2})(?:-(?:([0-9]{2})|k([1-4])|h([12])))?");
    private static final int JAAR = 12;
    private static final int HALFJAAR = 6;
    private static final int KWARTAAL = 3;

    /** The running half-year: enough families to say something about, and waiting as it is today. */
    static Periode standaard(LocalDate vandaag) {
        return met(YearMonth.from(vandaag), HALFJAAR, vandaag);
    }

    /** The choices on the page, the running ones first. */
    static List<Periode> keuzes(LocalDate vandaag) {
        var nu = YearMonth.from(vandaag);
        var keuzes = new ArrayList<Periode>();
        for (int terug = 0; terug < 3; terug++) {
            keuzes.add(met(nu.minusMonths((long) terug * HALFJAAR), HALFJAAR, vandaag));
        }
        for (int terug = 0; terug < 4; terug++) {
            keuzes.add(met(nu.minusMonths((long) terug * KWARTAAL), KWARTAAL, vandaag));
        }
        for (int terug = 0; terug < HALFJAAR; terug++) {
            keuzes.add(met(nu.minusMonths(terug), 1, vandaag));
        }
        keuzes.add(met(nu, JAAR, vandaag));
        keuzes.add(met(nu.minusMonths(JAAR), JAAR, vandaag));
        return keuzes;
    }

    /** The period with this code; empty for what is no code or has not begun. */
    static Optional<Periode> van(String code, LocalDate vandaag) {
        var delen = CODE.matcher(code);
        if (!delen.matches()) {
            return Optional.empty();
        }
        try {
            int jaar = Integer.parseInt(delen.group(1));
            var periode = delen.group(2) != null
                    ? met(YearMonth.of(jaar, Integer.parseInt(delen.group(2))), 1, vandaag)
                    : delen.group(3) != null
                            ? met(maand(jaar, delen.group(3), KWARTAAL), KWARTAAL, vandaag)
                            : delen.group(4) != null
                                    ? met(maand(jaar, delen.group(4), HALFJAAR), HALFJAAR, vandaag)
                                    : met(YearMonth.of(jaar, 1), JAAR, vandaag);
            return Optional.of(periode).filter(p -> !p.van().isAfter(vandaag));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public LocalDate van() {
        return begin.atDay(1);
    }

    /** The last day, which may still come. */
    public LocalDate tot() {
        return begin.plusMonths(maanden - 1L).atEndOfMonth();
    }

    /** The period just before this one, equally long. */
    Periode vorige() {
        return met(begin.minusMonths(maanden), maanden, vandaag);
    }

    /** The first day of the twelve months that end with this period, or with this month. */
    LocalDate jaarTerug() {
        return YearMonth.from(laatsteDag()).minusMonths(JAAR - 1L).atDay(1);
    }

    LocalDate jaarTot() {
        return YearMonth.from(laatsteDag()).atEndOfMonth();
    }

    /** First and last day in words. */
    public String getDagen() {
        return DAG.format(van()) + " tot en met " + (loopt() ? "vandaag, " : "") + DAG.format(laatsteDag());
    }

    private LocalDate laatsteDag() {
        return loopt() ? vandaag : tot();
    }

    private boolean loopt() {
        return tot().isAfter(vandaag);
    }

    private static YearMonth maand(int jaar, String nummer, int maanden) {
        return YearMonth.of(jaar, 1).plusMonths((Integer.parseInt(nummer) - 1L) * maanden);
    }

    /** The period of this length that the month lies in. */
    private static Periode met(YearMonth maand, int maanden, LocalDate vandaag) {
        int nummer = (maand.getMonthValue() - 1) / maanden;
        var begin = YearMonth.of(maand.getYear(), nummer * maanden + 1);
        var jaar = maand.getYear();
        return switch (maanden) {
            case 1 -> new Periode(begin.toString(), MAAND.format(begin), begin, maanden, vandaag);
            case KWARTAAL ->
                new Periode(
                        jaar + "-k" + (nummer + 1),
                        "%de kwartaal %d".formatted(nummer + 1, jaar),
                        begin,
                        maanden,
                        vandaag);
            case HALFJAAR ->
                new Periode(
                        jaar + "-h" + (nummer + 1),
                        (nummer == 0 ? "eerste helft " : "tweede helft ") + jaar,
                        begin,
                        maanden,
                        vandaag);
            default -> new Periode(String.valueOf(jaar), "heel " + jaar, begin, maanden, vandaag);
        };
    }
}
