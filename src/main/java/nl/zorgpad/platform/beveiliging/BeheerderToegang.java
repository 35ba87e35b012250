package nl.zorgpad.platform.beveiliging;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * What is for administrators is for who is one now. The rights in a session are those of the moment of logging in, and a
 * session can last for hours.
 */
@Component
class BeheerderToegang implements AuthorizationManager<RequestAuthorizationContext> {

    private final IdentityService identiteiten;

    BeheerderToegang(IdentityService identiteiten) {
        this.identiteiten = identiteiten;
    }

    @Override
    public AuthorizationDecision authorize(Supplier<Authentication> wie, RequestAuthorizationContext verzoek) {
        return check(wie, verzoek);
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> wie, RequestAuthorizationContext verzoek) {
        Authentication ingelogd = wie.get();
        return new AuthorizationDecision(Rechten.heeft(ingelogd, Rechten.BEHEERDER) && isBeheerder(ingelogd.getName()));
    }

    private boolean isBeheerder(String gebruiker) {
        return identiteiten
                        .createGroupQuery()
                        .groupId(Groups.CAMUNDA_ADMIN)
                        .groupMember(gebruiker)
                        .count()
                > 0;
    }
}
