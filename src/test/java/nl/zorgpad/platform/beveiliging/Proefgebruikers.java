package nl.zorgpad.platform.beveiliging;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;

/** Users of these tests only: two workers in one role and different teams, one without a role, one administrator. */
class Proefgebruikers {

    static final String WACHTWOORD = "Zorgpad-demo-1";
    static final String ROL = "proefrol";
    static final String TEAM_A = "proefteam-a";
    static final String TEAM_B = "proefteam-b";
    static final String WERKER_A = "proef.werker-a";
    static final String WERKER_B = "proef.werker-b";
    static final String ZONDER_ROL = "proef.zonder-rol";
    static final String BEHEERDER = "proef.beheerder";

    private final IdentityService identityService;
    private final AuthorizationService authorizationService;

    Proefgebruikers(ProcessEngine engine) {
        this.identityService = engine.getIdentityService();
        this.authorizationService = engine.getAuthorizationService();
    }

    void maken() {
        if (identityService.createUserQuery().userId(WERKER_A).count() > 0) {
            return;
        }
        groep(ROL);
        groep("camunda-admin");
        team(TEAM_A);
        team(TEAM_B);
        gebruiker(WERKER_A, TEAM_A, ROL);
        gebruiker(WERKER_B, TEAM_B, ROL);
        gebruiker(ZONDER_ROL, TEAM_A, null);
        gebruiker(BEHEERDER, null, "camunda-admin");
        for (Resources soort : Resources.values()) {
            recht("camunda-admin", soort, "*", Permissions.ALL);
        }
        recht(ROL, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        recht(
                ROL,
                Resources.PROCESS_DEFINITION,
                "*",
                Permissions.READ,
                Permissions.CREATE_INSTANCE,
                Permissions.READ_TASK,
                Permissions.TASK_WORK,
                Permissions.READ_HISTORY);
        recht(ROL, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE, Permissions.READ);
        recht(ROL, Resources.TASK, "*", Permissions.READ, Permissions.TASK_WORK);
        recht(ROL, Resources.FILTER, "*", Permissions.READ);
    }

    private void groep(String id) {
        if (identityService.createGroupQuery().groupId(id).count() == 0) {
            Group groep = identityService.newGroup(id);
            groep.setName(id);
            identityService.saveGroup(groep);
        }
    }

    private void team(String id) {
        Tenant team = identityService.newTenant(id);
        team.setName(id);
        identityService.saveTenant(team);
    }

    private void gebruiker(String id, String team, String rol) {
        User gebruiker = identityService.newUser(id);
        gebruiker.setFirstName("Proef");
        gebruiker.setLastName("Persoon");
        gebruiker.setPassword(WACHTWOORD);
        identityService.saveUser(gebruiker);
        if (rol != null) {
            identityService.createMembership(id, rol);
        }
        if (team != null) {
            identityService.createTenantUserMembership(team, id);
        }
    }

    private void recht(String groep, Resource soort, String id, Permission... rechten) {
        List<Authorization> bestaand = authorizationService
                .createAuthorizationQuery()
                .groupIdIn(groep)
                .resourceType(soort)
                .resourceId(id)
                .list();
        if (bestaand.isEmpty()) {
            Authorization recht = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            recht.setGroupId(groep);
            recht.setResource(soort);
            recht.setResourceId(id);
            recht.setPermissions(rechten);
            authorizationService.saveAuthorization(recht);
        }
    }
}
