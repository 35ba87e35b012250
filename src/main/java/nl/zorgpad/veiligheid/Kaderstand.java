package nl.zorgpad.veiligheid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A frame in which the help was given (D12), and how the family was told.
 *
 * @param uitgelegdOp null as long as the family has not been told
 * @param ondertekend ja, geweigerd; null as long as the family has not been told
 */
@Embeddable
public record Kaderstand(
        String kader,
        String regie,
        String regel,
        LocalDate sinds,

        @Column(name = "uitgelegd_op") LocalDate uitgelegdOp,

        String ondertekend) {

    Kaderstand uitgelegd(LocalDate op, String getekend) {
        return new Kaderstand(kader, regie, regel, sinds, op, getekend);
    }
}
