package nl.zorgpad.organisatie.proces;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zorgpad.organisatie.Rol;

/**
 * The filters of Tasklist, in the order in which workers see them. Whoever steers a team sees all its tasks, others those
 * of their own roles. No expressions in or-queries: the engine refuses those.
 */
final class Taakfilters {

    private static final String EIGEN_ROLLEN = "${currentUserGroups()}";

    /** Tasks of a family on the waiting list, in {@code aanmelding-tot-start}. */
    static final List<String> WACHTLIJSTTAKEN = List.of(
            "userTask_ondersteuningAfspreken",
            "userTask_startPlannen",
            "userTask_wachtcontact",
            "userTask_wachtsignaalBehandelen");

    private Taakfilters() {}

    static List<Taakfilter> alle() {
        Set<Rol> metTaken = Rolrechten.metTaken();
        Set<Rol> leiding = Rolrechten.LEIDING;
        Set<Rol> medewerkers = EnumSet.copyOf(metTaken);
        medewerkers.removeAll(leiding);
        return List.of(
                new Taakfilter(
                        "mijn-taken",
                        "Mijn taken",
                        "Taken die u hebt opgepakt of gekregen",
                        "#1f6f8b",
                        10,
                        metTaken,
                        taken -> taken.taskAssigneeExpression("${currentUser()}")),
                new Taakfilter(
                        "mijn-team",
                        "Mijn team",
                        "Taken van uw rol in uw team, ook die van collega's",
                        "#3d7a57",
                        20,
                        medewerkers,
                        taken -> taken.taskCandidateGroupInExpression(EIGEN_ROLLEN)
                                .includeAssignedTasks()),
                new Taakfilter(
                        "mijn-team-leiding",
                        "Mijn team",
                        "Alle taken in uw team of teams",
                        "#3d7a57",
                        20,
                        leiding,
                        taken -> taken),
                new Taakfilter(
                        "vandaag-en-te-laat",
                        "Vandaag en te laat",
                        "Taken van uw rol in uw team die vandaag of eerder klaar moeten zijn",
                        "#b3261e",
                        30,
                        medewerkers,
                        taken -> taken.taskCandidateGroupInExpression(EIGEN_ROLLEN)
                                .includeAssignedTasks()
                                .dueBeforeExpression("${eindeVandaag()}")),
                new Taakfilter(
                        "vandaag-en-te-laat-leiding",
                        "Vandaag en te laat",
                        "Alle taken in uw team of teams die vandaag of eerder klaar moeten zijn",
                        "#b3261e",
                        30,
                        leiding,
                        taken -> taken.dueBeforeExpression("${eindeVandaag()}")),
                new Taakfilter(
                        "voordeur",
                        "Voordeur",
                        "Taken van de voordeur van uw team",
                        "#8a6d1d",
                        40,
                        EnumSet.of(Rol.VOORDEUR, Rol.TEAMMANAGER),
                        taken -> taken.taskCandidateGroup(Rol.VOORDEUR.id()).includeAssignedTasks()),
                new Taakfilter(
                        "wachtlijst",
                        "Wachtlijst",
                        "Gezinnen in uw team die wachten op de start van de hulp",
                        "#6a4c93",
                        50,
                        EnumSet.of(Rol.GEZINSWERKER, Rol.TEAMMANAGER, Rol.DIRECTIE),
                        taken -> taken.taskDefinitionKeyIn(WACHTLIJSTTAKEN.toArray(String[]::new))),
                new Taakfilter(
                        "veiligheid",
                        "Veiligheid",
                        "Alle taken voor veiligheid in uw team",
                        "#7a1f3d",
                        60,
                        EnumSet.of(Rol.AANDACHTSFUNCTIONARIS_VEILIGHEID, Rol.TEAMMANAGER),
                        taken -> taken.processDefinitionKey("veiligheid-top3")),
                new Taakfilter(
                        "maandrapport",
                        "Capaciteit",
                        "Besluiten over capaciteit bij het maandrapport",
                        "#2f4b7c",
                        70,
                        EnumSet.of(Rol.DIRECTIE),
                        taken -> taken.processDefinitionKey("maandrapport")));
    }
}
