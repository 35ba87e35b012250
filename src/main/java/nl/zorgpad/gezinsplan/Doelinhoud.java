package nl.zorgpad.gezinsplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zorgpad.platform.formulier.Tekst;

/**
 * What a goal says.
 *
 * @param leefgebied code of a {@link Leefgebied}
 * @param doel in the words of the family
 * @param meetbaar when the family can see that it is reached
 * @param voorWie members of the family; at least one
 * @param einddatum the day by which it should be reached
 * @param opZorg the goal is about the concern on safety
 */
public record Doelinhoud(
        String leefgebied, String doel, String meetbaar, List<UUID> voorWie, LocalDate einddatum, boolean opZorg) {

    public Doelinhoud {
        doel = Tekst.alineas(doel);
        meetbaar = Tekst.alineas(meetbaar);
        voorWie = voorWie == null ? List.of() : voorWie.stream().distinct().toList();
    }

    /** Hides the words: they are personal. */
    @Override
    public String toString() {
        return "Doelinhoud[" + leefgebied + "]";
    }
}
