package nl.zorgpad.platform.levering;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What a node does with the models in its build, given which builds started on this database before. */
enum Leveringsbesluit {

    /** They become the newest versions. */
    LEVEREN,

    /** They are the ones in force. */
    NIETS_NIEUWS,

    /** A newer build brought others, or this build brought them before: what is in force stays. */
    OUDER;

    /**
     * An earlier start.
     *
     * @param gebouwdOp when the build was made; null for a developer's start
     * @param afdruk print of all models in it
     * @param volgnummer the highest is in force
     */
    record Eerder(Instant gebouwdOp, String afdruk, long volgnummer) {}

    /**
     * @param gebouwdOp when this build was made; null for a developer's start, which always brings what changed
     * @param ookOuder whether an administrator went back to an older build on purpose
     */
    static Leveringsbesluit neem(Instant gebouwdOp, String afdruk, boolean ookOuder, List<Eerder> eerder) {
        var geldt = eerder.stream().max(Comparator.comparingLong(Eerder::volgnummer));
        if (geldt.isEmpty()) {
            return LEVEREN;
        }
        if (geldt.get().afdruk().equals(afdruk)) {
            return NIETS_NIEUWS;
        }
        if (ookOuder || gebouwdOp == null) {
            return LEVEREN;
        }
        var wasErAl = eerder.stream()
                .anyMatch(start ->
                        gebouwdOp.equals(start.gebouwdOp()) && start.afdruk().equals(afdruk));
        var isOuder = eerder.stream()
                .anyMatch(
                        start -> start.gebouwdOp() != null && start.gebouwdOp().isAfter(gebouwdOp));
        return wasErAl || isOuder ? OUDER : LEVEREN;
    }
}
