package nl.zorgpad.sturing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** A page of finished instances of a process, the last one first. */
public record Afgelopenzaken(long totaal, List<Regel> zaken, List<Uitkomst> uitkomsten) {

    /**
     * What to look for; null is everything.
     *
     * @param zaaknummer the number or its beginning
     * @param van first day on which the instance ended
     * @param tot last day
     * @param uitkomst id of the end event that was reached
     * @param vanaf how many to skip
     */
    public record Zoekvraag(String zaaknummer, LocalDate van, LocalDate tot, String uitkomst, int vanaf) {}

    /**
     * @param afgebroken not ended by the process itself, but stopped by an administrator
     * @param werkdagen from start to end
     */
    public record Regel(
            String id,
            String zaaknummer,
            String team,
            OffsetDateTime begonnen,
            OffsetDateTime beeindigd,
            int werkdagen,
            List<String> uitkomsten,
            boolean afgebroken) {}

    /** A way in which the process can end: the id and label of the end event. */
    public record Uitkomst(String id, String naam) {}
}
