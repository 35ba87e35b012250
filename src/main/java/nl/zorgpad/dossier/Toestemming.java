package nl.zorgpad.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A consent, refusal or withdrawal that was recorded.
 *
 * @param toestemmingVan whose consent the law asks for (D14)
 * @param verklaardDoor who gave, refused or withdrew it
 * @param ruleId rule of decision D14: {@code D14-5}
 * @param actueel this is the latest word about this person, party and purpose
 */
public record Toestemming(
        UUID id,
        UUID persoonId,
        String partij,
        String doel,
        String besluit,
        List<String> toestemmingVan,
        List<String> verklaardDoor,
        String ruleId,
        String herkomst,
        String gronden,
        String toelichting,
        LocalDate datum,
        Instant vastgelegdOp,
        String vastgelegdDoor,
        boolean actueel) {

    /** Hides the data: it is personal. */
    @Override
    public String toString() {
        return "Toestemming[" + id + "]";
    }
}
