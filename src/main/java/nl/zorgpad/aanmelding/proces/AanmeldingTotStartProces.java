package nl.zorgpad.aanmelding.proces;

/** The names of the process model {@code aanmelding-tot-start} that code needs. */
final class AanmeldingTotStartProces {

    static final String ONTVANGEN = "aanmelding.ontvangen";
    static final String OVERGEDRAGEN = "aanmelding.overgedragen";

    static final String TERMIJN_VOORBIJ = "boundaryEvent_termijnVoorbij";
    static final String WACHTTIJD_BEREIKT = "startEvent_wachtsignaal";
    static final String KENNISMAKING_PLANNEN = "userTask_kennismakingPlannen";

    /** The end of intake that does not close the case: help goes on. */
    static final String GESTART = "gestart";

    private AanmeldingTotStartProces() {}
}
