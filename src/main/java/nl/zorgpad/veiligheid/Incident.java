package nl.zorgpad.veiligheid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Something happened while the family was in this work.
 *
 * @param fase code of the phase at that moment; null before the first phase
 * @param gemeldDoor user id; null for the application
 */
@Embeddable
public record Incident(
        LocalDate datum,
        String fase,
        @Column(name = "gemeld_door") String gemeldDoor) {}
