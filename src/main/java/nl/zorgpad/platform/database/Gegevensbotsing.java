package nl.zorgpad.platform.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether somebody else stored the same thing just before. Any other objection of the database to a value (too long, not
 * allowed, belongs to nothing) comes again however often one tries. By SQLSTATE, appendix A of the PostgreSQL manual.
 */
public final class Gegevensbotsing {

    private static final int DIEPSTE = 30;

    /** 23505 a key that must be unique, 23P01 rows that exclude each other. */
    private static final Set<String> STATEN = Set.of("23505", "23P01");

    private Gegevensbotsing() {}

    /** @param fout any exception, with its causes */
    public static boolean is(Throwable fout) {
        return Stream.iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause)
                .limit(DIEPSTE)
                .filter(SQLException.class::isInstance)
                .map(oorzaak -> ((SQLException) oorzaak).getSQLState())
                .anyMatch(staat -> staat != null && STATEN.contains(staat));
    }
}
