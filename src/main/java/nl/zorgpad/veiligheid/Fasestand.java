package nl.zorgpad.veiligheid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A phase that a family was in.
 *
 * @param tot null as long as it lasts
 * @param verlatenDoor worker who decided to leave it; null when an incident did
 * @param medeondertekendDoor aandachtsfunctionaris who signed too (PAR-16); null when that was not needed
 */
@Embeddable
public record Fasestand(
        String fase,
        LocalDate sinds,
        LocalDate tot,

        @Column(name = "verlaten_door") String verlatenDoor,

        @Column(name = "medeondertekend_door") String medeondertekendDoor) {

    Fasestand verlaten(LocalDate op, String door, String mede) {
        return new Fasestand(fase, sinds, op, door, mede);
    }
}
