package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells the engine who is logged in, with roles (groups) and teams (tenants) as they are now. Public with a public
 * constructor because Camunda's filters create it by its class name.
 */
public class SpringContextAuthenticationProvider implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication ingelogd = SecurityContextHolder.getContext().getAuthentication();
        if (!isMedewerker(ingelogd)) {
            return AuthenticationResult.unsuccessful();
        }
        IdentityService identityService = engine.getIdentityService();
        AuthenticationResult gevonden = AuthenticationResult.successful(ingelogd.getName());
        gevonden.setGroups(groepen(identityService, ingelogd.getName()));
        gevonden.setTenants(teams(identityService, ingelogd.getName()));
        return gevonden;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // No WWW-Authenticate: a browser would ask for, keep and resend a password outside our login page.
    }

    private static boolean isMedewerker(Authentication ingelogd) {
        return Rechten.heeft(ingelogd, Rechten.MEDEWERKER) && ingelogd.isAuthenticated();
    }

    private static List<String> groepen(IdentityService identityService, String gebruiker) {
        return identityService.createGroupQuery().groupMember(gebruiker).list().stream()
                .map(Group::getId)
                .toList();
    }

    private static List<String> teams(IdentityService identityService, String gebruiker) {
        return identityService.createTenantQuery().userMember(gebruiker).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .toList();
    }
}
