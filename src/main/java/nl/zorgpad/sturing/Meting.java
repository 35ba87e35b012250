package nl.zorgpad.sturing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a figure is counted: SQL over the columns of its source, with {@code {van}} and {@code {tot}} for the days of the
 * period.
 *
 * @param bron where it is counted: cases, entered counts, answers of families, or the capacity of teams
 * @param soort aandeel, gemiddelde or aantal
 * @param per column of the day on which a row belongs to a period; null when {@code telt} says it
 * @param telt condition for a row to count (denominator)
 * @param waarvan condition for the numerator of a share; of entered counts also of a count
 * @param som expression that is added up: of a mean, or of a count that is not a count of rows
 * @param noemer of entered counts: condition for the rows that are added up as denominator
 * @param vraag of answers of families: codes of the questions, separated by commas
 * @param stand snapshot on the last day
 * @param loopt the stretches in which a row counts: of a snapshot on its day, otherwise in every period that they touch. So
 *     a series of periods reads every row once. More than one only of a snapshot, and without a day in common
 */
record Meting(
        Bron bron,
        Soort soort,
        String per,
        String telt,
        String waarvan,
        String som,
        String noemer,
        String vraag,
        boolean stand,
        List<Looptijd> loopt) {

    /**
     * SQL for the days of one stretch; a stretch that never began or that ends before it begins does not count.
     *
     * @param vanaf first day
     * @param tot first day on which it is over
     */
    record Looptijd(String vanaf, String tot) {}

    /** Whether a row counts the same in every period, but for its stretches. */
    boolean overalGelijk() {
        return !loopt.isEmpty()
                && Stream.of(telt, waarvan, som).filter(Objects::nonNull).noneMatch(sql -> sql.contains("{"));
    }

    enum Bron {
        ZAAK,
        TELLING,
        ERVARING,
        BEZETTING
    }

    enum Soort {
        AANDEEL,
        GEMIDDELDE,
        AANTAL
    }

    Meting {
        bron = bron == null ? Bron.ZAAK : bron;
        loopt = loopt == null ? List.of() : loopt;
        if (loopt.size() > 1 && !stand) {
            throw new IllegalArgumentException("Alleen een stand telt meer looptijden");
        }
    }
}
