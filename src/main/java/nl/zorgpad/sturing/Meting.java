package nl.zorgpad.sturing;

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
        boolean stand) {

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
    }
}
