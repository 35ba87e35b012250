package nl.zorgpad.detentie;

import java.time.LocalDate;

/**
 * Something that has to happen before the return.
 *
 * @param id null for a new one
 * @param omschrijving personal data: not for the engine
 * @param eigenaar code of who does it
 */
public record Actie(Long id, String omschrijving, String eigenaar, LocalDate uiterlijk) {

    /** Hides the text: it may be personal. */
    @Override
    public String toString() {
        return "Actie[" + id + "]";
    }
}
