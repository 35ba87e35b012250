package nl.zorgpad.platform.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The database is away, full, or too busy: nobody's fault but ours, and over again later. Recognised by SQLSTATE (appendix
 * A of the PostgreSQL manual), whatever exceptions are wrapped around it.
 *
 * @param onzeker whether what was asked may be stored all the same: the connection broke while it was being committed
 */
public record Gegevensstoring(boolean onzeker) {

    /** Seconds after which trying again makes sense. */
    public static final String OPNIEUW_NA = "60";

    /** When it is certain that the database undid everything, or never heard of it. */
    public static final String NIETS_BEWAARD =
            "Zorgpad kan nu niet bij de gegevens. Er is niets bewaard. Probeer het over een minuut opnieuw.";

    /** For who only asked to see something: perhaps right after something else was stored, so nothing is said of that. */
    public static final String NIET_TE_LEZEN =
            "Zorgpad kan nu niet bij de gegevens. Wat u al had bewaard, is er nog. Probeer het over een minuut opnieuw.";

    /** When nobody can know. */
    public static final String MISSCHIEN_BEWAARD = "Zorgpad kan nu niet bij de gegevens. Het is niet zeker of dit is"
            + " bewaard. Wacht een minuut, en kijk eerst of het er staat voordat u het opnieuw doet.";

    private static final int DIEPSTE = 30;

    /** 08 connection, 53 out of disk, memory or connections, 57P stopped or starting, 58 the system under the database. */
    private static final Set<String> KLASSEN = Set.of("08", "53", "58");

    /**
     * 57014 statement took too long, 55P03 waited too long for somebody else's row, 25P03 and 25P04 transaction took too
     * long, 25006 may only read: a standby, or an administrator who makes room.
     */
    private static final Set<String> STATEN =
            Set.of("57014", "57P01", "57P02", "57P03", "57P04", "57P05", "55P03", "25P03", "25P04", "25006");

    /** @param fout any exception, with its causes */
    public static Optional<Gegevensstoring> van(Throwable fout) {
        return keten(fout).anyMatch(Gegevensstoring::isStoring)
                ? Optional.of(new Gegevensstoring(keten(fout).anyMatch(Gegevensstoring::bijVastleggen)))
                : Optional.empty();
    }

    /** What the caller reads. */
    public String zin() {
        return onzeker ? MISSCHIEN_BEWAARD : NIETS_BEWAARD;
    }

    private static boolean isStoring(Throwable fout) {
        if (!(fout instanceof SQLException sql)) {
            return false;
        }
        var staat = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || sql instanceof SQLNonTransientConnectionException
                || sql instanceof SQLTimeoutException
                || isVerbrokenInPool(sql)
                || staat != null
                        && (STATEN.contains(staat) || staat.length() == 5 && KLASSEN.contains(staat.substring(0, 2)));
    }

    /** Undoing over a connection that the pool already threw away: without SQLSTATE, and it hides what happened before. */
    private static boolean isVerbrokenInPool(SQLException fout) {
        var spoor = fout.getStackTrace();
        return fout.getSQLState() == null
                && spoor.length > 0
                && spoor[0].getClassName().startsWith("com.zaxxer.hikari.");
    }

    /**
     * During a commit, or after one: the session of the worker is stored when the answer is ready. A full disk and the
     * like are answers of the database, so then it is certain; a broken connection is none.
     */
    private static boolean bijVastleggen(Throwable fout) {
        return Stream.of(fout.getStackTrace())
                .anyMatch(plek -> plek.getMethodName().equals("commit")
                                && plek.getClassName().startsWith("org.postgresql.")
                        || plek.getMethodName().equals("commitSession"));
    }

    private static Stream<Throwable> keten(Throwable fout) {
        return Stream.iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause)
                .limit(DIEPSTE);
    }
}
