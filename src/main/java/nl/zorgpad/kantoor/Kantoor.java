package nl.zorgpad.kantoor;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What workers do and when, through the real processes: each step as its own worker, with his rights and teams and the
 * form guard, and each timer at its own moment. Moves the clock of the whole application, so it belongs where no request
 * is served and no job executor runs; {@link #sluit} sets the clock right again. Moments are those of the Netherlands.
 */
public interface Kantoor {

    /** It is now this moment; nothing that was due before happens. */
    void begin(LocalDateTime moment);

    /**
     * Time passes: what is due up to this moment happens, for one case in the order of its moments, each at its own.
     *
     * @param zaken the cases that live in this office, by zaaknummer; timers of others are left alone
     * @return what went wrong, one sentence with the zaaknummer per timer
     */
    List<String> wordt(LocalDateTime moment, Predicate<String> zaken);

    /**
     * A worker starts a process with its form.
     *
     * @return the zaaknummer that the process got
     * @throws RuntimeException when the worker may not, or the form guard refuses an answer
     */
    String start(String medewerker, String proces, Map<String, Object> stuurgegevens, Map<String, Object> dossier);

    /** A worker takes the oldest open task with this name of a case. */
    void neem(String medewerker, String zaaknummer, String taak);

    /**
     * A worker takes the oldest open task with this name of a case and finishes it with its form.
     *
     * @throws RuntimeException when there is no such task, the worker may not, or the form guard refuses an answer
     */
    void doe(
            String medewerker,
            String zaaknummer,
            String taak,
            Map<String, Object> stuurgegevens,
            Map<String, Object> dossier);

    /** Names of the open tasks of a case, the oldest first. */
    List<String> taken(String zaaknummer);

    /** The roles that may do the oldest open task with this name of a case that nobody has taken. */
    List<String> kandidaten(String zaaknummer, String taak);

    /** The real time again. */
    void sluit();
}
