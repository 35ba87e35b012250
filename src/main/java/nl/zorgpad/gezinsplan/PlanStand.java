package nl.zorgpad.gezinsplan;

import java.time.LocalDate;

/**
 * What changed in how complete a plan is: answers and dates, no text. Published in the transaction of the change; null is
 * what did not change.
 *
 * @param veiligheid ja, nee or nog_onbekend
 * @param visieGezin a member of the family wrote how he sees the concern
 * @param doelOpZorg a goal that did not lapse is about the concern
 */
public record PlanStand(
        String zaaknummer,
        LocalDate geopendOp,
        LocalDate vastgesteldOp,
        String veiligheid,
        LocalDate veiligheidOp,
        Boolean visieGezin,
        Boolean visieGezinswerker,
        Boolean doelOpZorg) {

    static PlanStand geopend(String zaaknummer, LocalDate dag) {
        return new PlanStand(zaaknummer, dag, null, null, null, null, null, null);
    }

    static PlanStand vastgesteld(String zaaknummer, LocalDate dag) {
        return new PlanStand(zaaknummer, null, dag, null, null, null, null, null);
    }

    static PlanStand veiligheid(String zaaknummer, String antwoord, LocalDate dag) {
        return new PlanStand(zaaknummer, null, null, antwoord, dag, null, null, null);
    }

    static PlanStand visieGezin(String zaaknummer, boolean aanwezig) {
        return new PlanStand(zaaknummer, null, null, null, null, aanwezig, null, null);
    }

    static PlanStand visieGezinswerker(String zaaknummer, boolean aanwezig) {
        return new PlanStand(zaaknummer, null, null, null, null, null, aanwezig, null);
    }

    static PlanStand doelOpZorg(String zaaknummer, boolean aanwezig) {
        return new PlanStand(zaaknummer, null, null, null, null, null, null, aanwezig);
    }
}
