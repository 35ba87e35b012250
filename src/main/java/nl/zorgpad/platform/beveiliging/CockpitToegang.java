package nl.zorgpad.platform.beveiliging;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Cockpit's own API is for who may open Cockpit; Camunda itself asks that for the page only. */
@Component
class CockpitToegang implements AuthorizationManager<RequestAuthorizationContext> {

    private final IdentityService identityService;
    private final AuthorizationService authorizationService;

    CockpitToegang(IdentityService identityService, AuthorizationService authorizationService) {
        this.identityService = identityService;
        this.authorizationService = authorizationService;
    }

    @Override
    public AuthorizationDecision authorize(Supplier<Authentication> wie, RequestAuthorizationContext verzoek) {
        return check(wie, verzoek);
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> wie, RequestAuthorizationContext verzoek) {
        Authentication ingelogd = wie.get();
        return new AuthorizationDecision(
                Rechten.heeft(ingelogd, Rechten.MEDEWERKER) && magCockpitIn(ingelogd.getName()));
    }

    private boolean magCockpitIn(String gebruiker) {
        List<String> rollen = identityService.createGroupQuery().groupMember(gebruiker).list().stream()
                .map(Group::getId)
                .toList();
        return authorizationService.isUserAuthorized(
                gebruiker, rollen, Permissions.ACCESS, Resources.APPLICATION, "cockpit");
    }
}
