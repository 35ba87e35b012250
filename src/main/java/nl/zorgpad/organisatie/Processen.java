package nl.zorgpad.organisatie;

import java.util.List;
import java.util.Map;

/**
 * The processes of a case, for capabilities that start or inform one another. All of it happens as the application, in
 * the caller's transaction.
 */
public interface Processen {

    /**
     * Starts the process whose start event receives this message, for a case of this team. Besides the given facts the
     * process gets {@code zaaknummer}, {@code team}, {@code teamNaam} and, unless given, {@code prioriteit} 50.
     *
     * @param stuurgegevens on the allow-list of the process
     * @return id of the process instance
     * @throws IllegalArgumentException when there is no such team
     */
    String start(String bericht, String zaaknummer, String team, Map<String, Object> stuurgegevens);

    /**
     * Tells every process of this case that waits for the message.
     *
     * @return how many waited; 0 means that nobody heard it
     */
    int meld(String bericht, String zaaknummer, Map<String, Object> stuurgegevens);

    /** The processes of this case that run now, without those called by another. */
    List<LopendProces> lopend(String zaaknummer);

    /** Whether this process runs for the case, also when another process called it. */
    boolean loopt(String proces, String zaaknummer);
}
