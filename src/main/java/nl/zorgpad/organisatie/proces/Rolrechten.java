package nl.zorgpad.organisatie.proces;

import static nl.zorgpad.organisatie.Rol.AANDACHTSFUNCTIONARIS_VEILIGHEID;
import static nl.zorgpad.organisatie.Rol.BEHEERDER;
import static nl.zorgpad.organisatie.Rol.DIRECTIE;
import static nl.zorgpad.organisatie.Rol.FUNCTIONEEL_BEHEER;
import static nl.zorgpad.organisatie.Rol.GEZINSWERKER;
import static nl.zorgpad.organisatie.Rol.PGB_SPECIALIST;
import static nl.zorgpad.organisatie.Rol.PROCESEIGENAAR;
import static nl.zorgpad.organisatie.Rol.TEAMMANAGER;
import static nl.zorgpad.organisatie.Rol.VOORDEUR;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.organisatie.Rol;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;

/**
 * What each role may do in the engine; what is not here is not allowed. Between teams the tenant decides, between roles
 * of one team {@link Taakcontrole}. Nobody but the administrator has UPDATE on a task, so nobody else sets variables.
 */
final class Rolrechten {

    /** Roles that work in a team and see all tasks of their teams. */
    private static final Set<Rol> TEAMROLLEN =
            EnumSet.of(VOORDEUR, GEZINSWERKER, TEAMMANAGER, AANDACHTSFUNCTIONARIS_VEILIGHEID, PGB_SPECIALIST);

    /** Roles that steer a team, or all teams. */
    static final Set<Rol> LEIDING = EnumSet.of(TEAMMANAGER, DIRECTIE);

    /** Roles without tasks. */
    private static final Set<Rol> ZONDER_TAKEN = EnumSet.of(PROCESEIGENAAR, BEHEERDER);

    private Rolrechten() {}

    /** Whether this role sees all tasks of its teams, and not just those of its own group. */
    static boolean zietTaken(Rol rol) {
        return TEAMROLLEN.contains(rol) || rol == DIRECTIE;
    }

    /** Roles that have tasks and so use Tasklist. */
    static Set<Rol> metTaken() {
        return EnumSet.complementOf(EnumSet.copyOf(ZONDER_TAKEN));
    }

    /** @param starters which roles may start a process, by the id of the process */
    static List<Recht> alle(Map<String, Set<Rol>> starters) {
        List<Recht> alle = new ArrayList<>();
        for (Rol rol : Rol.values()) {
            alle.addAll(rol == BEHEERDER ? vanBeheerder() : van(rol));
            alle.add(Recht.op(rol.id(), Resources.GROUP, rol.id(), Permissions.READ));
        }
        starters.forEach((proces, rollen) -> rollen.forEach(rol -> alle.add(Recht.op(
                rol.id(), Resources.PROCESS_DEFINITION, proces, ProcessDefinitionPermissions.CREATE_INSTANCE))));
        starters.values().stream()
                .flatMap(Set::stream)
                .distinct()
                .forEach(rol -> alle.add(
                        Recht.opAlle(rol.id(), Resources.PROCESS_INSTANCE, ProcessInstancePermissions.CREATE)));
        return alle;
    }

    private static List<Recht> vanBeheerder() {
        List<Recht> alle = new ArrayList<>();
        for (Resources soort : Resources.values()) {
            alle.add(Recht.opAlle(BEHEERDER.id(), soort, Permissions.ALL));
        }
        return alle;
    }

    private static List<Recht> van(Rol rol) {
        List<Recht> alle = new ArrayList<>();
        alle.add(app(rol, "welcome"));
        alle.add(Recht.opAlle(rol.id(), Resources.PROCESS_DEFINITION, procesrechten(rol)));
        if (metTaken().contains(rol)) {
            alle.add(app(rol, "tasklist"));
        }
        if (zietTaken(rol)) {
            alle.add(Recht.opAlle(rol.id(), Resources.TASK, taakrechten(rol)));
        }
        if (LEIDING.contains(rol)) {
            alle.add(app(rol, "cockpit"));
            alle.addAll(beslissingen(rol, Permissions.READ, Permissions.READ_HISTORY));
        }
        if (rol == PROCESEIGENAAR) {
            alle.add(app(rol, "cockpit"));
            alle.addAll(beslissingen(rol, Permissions.READ));
            alle.add(Recht.opAlle(rol.id(), Resources.DEPLOYMENT, Permissions.READ));
        }
        if (rol == FUNCTIONEEL_BEHEER) {
            alle.add(app(rol, "cockpit"));
            alle.add(app(rol, "admin"));
            alle.addAll(beslissingen(rol, Permissions.READ, Permissions.READ_HISTORY));
            alle.add(Recht.opAlle(rol.id(), Resources.DEPLOYMENT, Permissions.READ));
            alle.add(Recht.opAlle(rol.id(), Resources.USER, Permissions.READ));
            alle.add(Recht.opAlle(rol.id(), Resources.GROUP, Permissions.READ));
            alle.add(Recht.opAlle(rol.id(), Resources.TENANT, Permissions.READ));
        }
        return alle;
    }

    private static Permission[] procesrechten(Rol rol) {
        List<Permission> rechten = new ArrayList<>(List.of(ProcessDefinitionPermissions.READ));
        if (LEIDING.contains(rol) || rol == FUNCTIONEEL_BEHEER) {
            rechten.add(ProcessDefinitionPermissions.READ_INSTANCE);
            rechten.add(ProcessDefinitionPermissions.READ_HISTORY);
        }
        if (rol == FUNCTIONEEL_BEHEER) {
            rechten.add(ProcessDefinitionPermissions.RETRY_JOB);
        }
        return rechten.toArray(Permission[]::new);
    }

    private static Permission[] taakrechten(Rol rol) {
        return rol == TEAMMANAGER
                ? new Permission[] {TaskPermissions.READ, TaskPermissions.TASK_WORK, TaskPermissions.TASK_ASSIGN}
                : new Permission[] {TaskPermissions.READ, TaskPermissions.TASK_WORK};
    }

    private static List<Recht> beslissingen(Rol rol, Permission... rechten) {
        return List.of(
                Recht.opAlle(rol.id(), Resources.DECISION_DEFINITION, rechten),
                Recht.opAlle(rol.id(), Resources.DECISION_REQUIREMENTS_DEFINITION, Permissions.READ));
    }

    private static Recht app(Rol rol, String app) {
        return Recht.op(rol.id(), Resources.APPLICATION, app, Permissions.ACCESS);
    }
}
