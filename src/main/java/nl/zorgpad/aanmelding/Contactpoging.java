package nl.zorgpad.aanmelding;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * One attempt to reach a family that was not reached.
 *
 * @param dagdeel ochtend, middag or avond
 */
@Embeddable
public record Contactpoging(LocalDate datum, String dagdeel) {}
