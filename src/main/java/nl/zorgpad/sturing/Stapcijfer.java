package nl.zorgpad.sturing;

/**
 * How one step of a process does against its norm, over the cases that the asker may see. Days are werkdagen after the
 * day on which the step began; null when there is nothing to say.
 *
 * @param lopend how many cases stand here now
 * @param lopendTeLaat how many of those are past their due date
 * @param geweest how many times the step ended within the window
 * @param afgebroken how many of those ended because the case went on without them
 * @param midden half of the times it took no longer
 * @param negenVanTien nine out of ten times it took no longer
 * @param normVan shortest term that was given: due date against creation
 * @param normTot longest term that was given
 * @param metNorm ended with a due date, or running and past it
 * @param teLaat how many of {@code metNorm} were past it
 */
public record Stapcijfer(
        String stap,
        String naam,
        String soort,
        long lopend,
        long lopendTeLaat,
        long geweest,
        long afgebroken,
        Integer midden,
        Integer negenVanTien,
        Integer normVan,
        Integer normTot,
        long metNorm,
        long teLaat,
        Normoordeel oordeel) {}
