package nl.zorgpad.organisatie;

/**
 * A process that runs for a case.
 *
 * @param proces id of the process, {@code veiligheid-top3}
 * @param instantie id of the process instance
 */
public record LopendProces(String proces, String instantie) {}
