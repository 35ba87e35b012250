package nl.zorgpad.dossier;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member of the family.
 *
 * @param leeftijd in whole years today; null when the date of birth is unknown
 * @param gezag ja, nee, onbekend; null for children
 */
public record Persoon(
        UUID id,
        String rol,
        String voornaam,
        String achternaam,
        LocalDate geboortedatum,
        Integer leeftijd,
        boolean heeftEigenVraag,
        String gezag,
        String school,
        String schoolsoort,
        String taal) {

    /** Hides the data: it is personal. */
    @Override
    public String toString() {
        return "Persoon[" + id + "]";
    }
}
