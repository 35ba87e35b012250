package nl.zorgpad.veiligheid.proces;

/** The names of the process model {@code veiligheid-top3} that code needs. */
final class VeiligheidTop3Proces {

    static final String PROCES = "veiligheid-top3";

    static final String ZORG_GEMELD = "veiligheid.zorgGemeld";
    static final String INCIDENT_GEMELD = "veiligheid.incidentGemeld";
    static final String TOESTEMMING_INGETROKKEN = "veiligheid.toestemmingIngetrokken";
    static final String NAAR_ANDER_TEAM = "veiligheid.naarAnderTeam";
    static final String KADER_WIJZIGT = "veiligheid.kaderWijzigt";

    /** What started this round of assessment. */
    static final String NIEUW = "nieuw";

    static final String INCIDENT = "incident";
    static final String INGETROKKEN = "toestemming_ingetrokken";

    /** Not an outcome: the work starts again at the assessment. */
    static final String OPNIEUW = "opnieuw";

    static final int GEWONE_PRIORITEIT = 75;
    static final int ACUTE_PRIORITEIT = 100;

    private VeiligheidTop3Proces() {}
}
