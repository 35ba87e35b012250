package nl.zorgpad.sturing;

import java.time.LocalDate;
import java.util.List;

/**
 * The steps of all versions of one process, as on the diagram of the version that was asked for.
 *
 * @param sinds first day of the window; earlier ends are not counted
 */
public record Procesoverzicht(String proces, LocalDate sinds, int dagen, List<Stapcijfer> stappen) {}
