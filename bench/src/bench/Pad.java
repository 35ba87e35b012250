package bench;

import java.util.List;

/** The path of one intake case: who does which task, in order. Both sides walk it. */
final class Pad {

    static final String PROCES = "aanmelding-tot-start";
    static final String VERVOLG = "gezinsplan";
    static final String AANMELDEN = "aanmelden";
    static final List<String> TEAMS = List.of("kanaleneiland", "lunetten", "ondiep");

    /** @param taak id of the user task; {@link #AANMELDEN} for the start */
    record Stap(String taak, String rol) {}

    static final List<Stap> STAPPEN = List.of(
            new Stap("userTask_vraagVerkennen", "voordeur"),
            new Stap("userTask_uitkomstVaststellen", "voordeur"),
            new Stap("userTask_gezinswerkerToewijzen", "teammanager"),
            new Stap("userTask_kennismakingPlannen", "gezinswerker"),
            new Stap("userTask_kennismakingVoeren", "gezinswerker"),
            new Stap("userTask_ondersteuningAfspreken", "gezinswerker"),
            new Stap("userTask_startPlannen", "gezinswerker"),
            new Stap("userTask_hulpStarten", "gezinswerker"));

    private Pad() {}

    static String team(int client) {
        return TEAMS.get(client % TEAMS.size());
    }
}
