package nl.zorgpad.gezinsplan;

import java.time.LocalDate;
import nl.zorgpad.platform.formulier.Tekst;

/**
 * What somebody does for a goal.
 *
 * @param wie name or relation, as the family says it
 * @param soort gezin, netwerk, informeel or professional
 * @param uiterlijk the day by which it is done; null when it goes on
 * @param stand open, gedaan or vervallen
 */
public record Actieinhoud(String wat, String wie, String soort, LocalDate uiterlijk, String stand) {

    public Actieinhoud {
        wat = Tekst.alineas(wat);
        wie = Tekst.regel(wie);
    }

    /** Hides the words: they are personal. */
    @Override
    public String toString() {
        return "Actieinhoud[" + soort + "]";
    }
}
