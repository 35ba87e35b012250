package nl.zorgpad.veiligheid;

import java.time.LocalDate;

/**
 * A signal of unsafety.
 *
 * @param datum when it happened or was seen
 * @param bron code of where it comes from: {@code politie}
 */
public record Signaal(LocalDate datum, String bron, boolean acuut, boolean structureel) {}
