package nl.zorgpad.platform.beveiliging;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** The people of these tests: demo users in the same role of two teams, the administrator, and one without a role. */
final class Proefgebruikers {

    static final String WACHTWOORD = "Zorgpad-demo-1";
    static final String TEAM_A = "kanaleneiland";
    static final String TEAM_B = "lunetten";
    static final String ROL = "voordeur";
    static final String WERKER_A = "voordeur.kanaleneiland";
    static final String WERKER_B = "voordeur.lunetten";
    static final String MANAGER_B = "teammanager.lunetten";
    static final String DIRECTIE = "directie";
    static final String BEHEERDER = "beheer";
    static final String ZONDER_ROL = "proef.zonder-rol";

    private Proefgebruikers() {}

    /** Makes the user without a role, a member of team A only. */
    static void maakIemandZonderRol(ProcessEngine engine) {
        IdentityService identiteiten = engine.getIdentityService();
        if (identiteiten.createUserQuery().userId(ZONDER_ROL).count() > 0) {
            return;
        }
        User gebruiker = identiteiten.newUser(ZONDER_ROL);
        gebruiker.setFirstName("Proef");
        gebruiker.setLastName("Persoon");
        gebruiker.setPassword(WACHTWOORD);
        identiteiten.saveUser(gebruiker);
        identiteiten.createTenantUserMembership(TEAM_A, ZONDER_ROL);
    }

    static void verwijder(ProcessEngine engine) {
        engine.getIdentityService().deleteUser(ZONDER_ROL);
    }

    /** Does something through the Java API with the roles and teams of a user, as a REST call would. */
    static void als(ProcessEngine engine, String gebruiker, Runnable actie) {
        IdentityService identiteiten = engine.getIdentityService();
        Optional<Authentication> eerder = Optional.ofNullable(identiteiten.getCurrentAuthentication());
        identiteiten.setAuthentication(
                gebruiker,
                identiteiten.createGroupQuery().groupMember(gebruiker).list().stream()
                        .map(groep -> groep.getId())
                        .toList(),
                identiteiten.createTenantQuery().userMember(gebruiker).list().stream()
                        .map(team -> team.getId())
                        .toList());
        try {
            actie.run();
        } finally {
            identiteiten.clearAuthentication();
            eerder.ifPresent(identiteiten::setAuthentication);
        }
    }
}
