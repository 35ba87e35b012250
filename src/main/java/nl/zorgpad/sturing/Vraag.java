package nl.zorgpad.sturing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Over what a figure is asked.
 *
 * @param van first day; null for everything up to {@code tot}
 * @param tot last day, and the day of a snapshot; null for today
 * @param team id of a team; null for all teams
 * @param wijk code of a wijk; null for all
 * @param ses {@code laag}, {@code hoog} or {@code overig}; null for all
 * @param peilmoment as it was known then; null for now. Let a report take a moment that lies some minutes back: what is
 *     being written at this moment is not known yet.
 */
public record Vraag(LocalDate van, LocalDate tot, String team, String wijk, String ses, Instant peilmoment) {

    /** The whole city over one month. */
    public static Vraag maand(YearMonth maand) {
        return periode(maand.atDay(1), maand.atEndOfMonth());
    }

    /** The whole city over these days. */
    public static Vraag periode(LocalDate van, LocalDate tot) {
        return new Vraag(van, tot, null, null, null, null);
    }

    public Vraag voorTeam(String team) {
        return new Vraag(van, tot, team, wijk, ses, peilmoment);
    }

    public Vraag zoalsBekendOp(Instant peilmoment) {
        return new Vraag(van, tot, team, wijk, ses, peilmoment);
    }

    public Vraag over(LocalDate van, LocalDate tot) {
        return new Vraag(van, tot, team, wijk, ses, peilmoment);
    }

    public Vraag over(YearMonth maand) {
        return over(maand.atDay(1), maand.atEndOfMonth());
    }
}
