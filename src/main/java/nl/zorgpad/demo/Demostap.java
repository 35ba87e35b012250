package nl.zorgpad.demo;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * One thing that a worker does in a demo case.
 *
 * @param moment planned moment on the clock of the Netherlands
 * @param medewerker user name of the demo worker
 * @param naam name of the task, or id of the process that is started
 * @param stuurgegevens answers that steer the process
 * @param dossier answers that belong in the dossier
 */
public record Demostap(
        LocalDateTime moment,
        Soort soort,
        String medewerker,
        String naam,
        Map<String, Object> stuurgegevens,
        Map<String, Object> dossier) {

    /** Registering a family, reporting something about its case, taking a task, or finishing one. */
    public enum Soort {
        AANMELDING,
        MELDING,
        OPPAKKEN,
        AFRONDEN
    }
}
