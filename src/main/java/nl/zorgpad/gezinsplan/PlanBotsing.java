package nl.zorgpad.gezinsplan;

/**
 * Somebody else changed this part after it was opened for editing. Nothing is stored and nothing is lost: show both and
 * let the person choose, then store with the newest {@code gezien}.
 */
public class PlanBotsing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PlanBotsing() {
        super("Iemand anders heeft dit deel van het plan ook gewijzigd. Bekijk beide teksten en kies.");
    }
}
