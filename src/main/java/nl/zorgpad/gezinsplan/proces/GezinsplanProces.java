package nl.zorgpad.gezinsplan.proces;

/** The names of the process model {@code gezinsplan} that code needs. */
final class GezinsplanProces {

    static final String ID = "gezinsplan";

    static final String GESTART = "gezinsplan.gestart";
    static final String VEILIGHEID_BEANTWOORD = "gezinsplan.veiligheidBeantwoord";
    static final String VEILIGHEID_OPNIEUW_BEANTWOORD = "gezinsplan.veiligheidOpnieuwBeantwoord";
    static final String PLAN_GEWIJZIGD = "gezinsplan.planGewijzigd";

    static final String WIJZIGING_BEKIJKEN = "userTask_wijzigingVanHetGezinBekijken";

    private GezinsplanProces() {}
}
