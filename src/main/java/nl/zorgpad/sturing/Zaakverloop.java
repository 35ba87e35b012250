package nl.zorgpad.sturing;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What happened in one instance of a process.
 *
 * @param definitie id of the process definition that it ran on, whose diagram belongs to it
 * @param stromen ids of the sequence flows that were followed
 */
public record Zaakverloop(
        String id,
        String zaaknummer,
        String team,
        String definitie,
        int versie,
        OffsetDateTime begonnen,
        OffsetDateTime beeindigd,
        List<Stap> stappen,
        List<String> stromen,
        List<Besluit> besluiten) {

    /**
     * @param wie name of the worker who did the task; null for what the system did
     * @param uiterlijk due date of the task; null without norm
     * @param norm werkdagen that were given
     * @param teLaat null without norm
     * @param geroepen id of the instance of another process that ran in this step
     */
    public record Stap(
            String id,
            String naam,
            String soort,
            String wie,
            OffsetDateTime van,
            OffsetDateTime tot,
            Integer werkdagen,
            OffsetDateTime uiterlijk,
            Integer norm,
            Boolean teLaat,
            boolean afgebroken,
            String geroepen) {}

    /** A decision that was taken, with what was known and the rules that fired. */
    public record Besluit(
            String stap, String tabel, String naam, OffsetDateTime moment, List<Waarde> invoer, List<Regel> regels) {}

    /** @param regel the rule as it is called in the table, such as {@code D03-5}; {@code waarom} is its annotation */
    public record Regel(String regel, String waarom, List<Waarde> uitkomst) {}

    /** A fact or result with its label. */
    public record Waarde(String naam, String waarde) {}
}
