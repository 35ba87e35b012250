package nl.zorgpad.veiligheid;

import java.time.LocalDate;
import java.util.List;

/**
 * How safety stands in a family, for pages and other capabilities. Of the last piece of work when none runs now. Holds
 * personal data in agreements and contact person.
 *
 * @param loopt false when there is no work on safety now: then a case may be closed
 * @param fase null before the first phase
 * @param faseSinds null before the first phase
 * @param afspraken the agreements that are open now, the first to be checked first
 * @param volgendeControle day of the next check of an agreement; null when there is none
 * @param evaluatieOp day of the next evaluation; null when there is none
 * @param kader outcome of D12
 * @param regie buurtteam, gi, gi_en_buurtteam or geen
 * @param contactEvu name of the one contact person; null when there is none
 * @param laatsteIncident null when nothing happened since the start
 * @param uitkomst null as long as it runs
 */
public record Veiligheidsstand(
        boolean loopt,
        Fase fase,
        LocalDate faseSinds,
        List<Veiligheidsafspraak> afspraken,
        LocalDate volgendeControle,
        LocalDate evaluatieOp,
        String kader,
        String regie,
        LocalDate kaderSinds,
        String contactEvu,
        LocalDate laatsteIncident,
        String uitkomst) {

    /** Of a family without any work on safety. */
    static Veiligheidsstand geen() {
        return new Veiligheidsstand(
                false, null, null, List.of(), null, null, "VRIJWILLIG", "buurtteam", null, null, null, null);
    }

    /** Hides the content: it is personal. */
    @Override
    public String toString() {
        return "Veiligheidsstand[" + fase + ", loopt " + loopt + "]";
    }
}
