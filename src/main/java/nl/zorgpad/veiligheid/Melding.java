package nl.zorgpad.veiligheid;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A report to Veilig Thuis. [BMELD]
 *
 * @param nummer as Veilig Thuis gave it; may be null
 * @param regel rule of decision D10
 */
@Embeddable
public record Melding(LocalDate datum, String nummer, String regel) {}
