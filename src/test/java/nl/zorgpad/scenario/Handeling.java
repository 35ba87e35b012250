package nl.zorgpad.scenario;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;

/**
 * Something that people do outside Tasklist: on a page of their own, or through the partner API. A capability gives its
 * own as a bean; scenarios name it with {@code doet}.
 */
public interface Handeling {

    /** The words behind {@code doet}: {@code Plan bijwerken}. */
    String naam();

    /** The names that {@code antwoorden} may have. */
    Set<String> antwoorden();

    /**
     * Does it, as that person would. A form that is refused throws what the application throws.
     *
     * @param wie as in the scenario; for workers the user id
     * @param antwoorden texts, numbers, lists; dates as ISO text. Free text is never in a scenario.
     * @return the zaaknummer that it is about
     */
    String doe(Situatie situatie, String wie, Map<String, Object> antwoorden);

    /** @param zaaknummer null while there is no case */
    record Situatie(String zaaknummer, String team, LocalDateTime moment, Map<String, Object> feiten) {}
}
