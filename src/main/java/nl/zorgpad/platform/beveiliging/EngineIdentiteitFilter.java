package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives our own {@code /api} calls the same identity in the engine as the webapps and REST have. A caller who is no
 * worker (a partner organisation) has none: what is done for them is done by the system, see the partner API.
 */
class EngineIdentiteitFilter extends OncePerRequestFilter {

    private final SpringContextAuthenticationProvider aanwezig = new SpringContextAuthenticationProvider();
    private final ProcessEngine engine;

    EngineIdentiteitFilter(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws ServletException, IOException {
        AuthenticationResult wie = aanwezig.extractAuthenticatedUser(request, engine);
        if (wie.isAuthenticated()) {
            engine.getIdentityService()
                    .setAuthentication(wie.getAuthenticatedUser(), wie.getGroups(), wie.getTenants());
        } else {
            engine.getIdentityService().clearAuthentication();
        }
        try {
            keten.doFilter(request, response);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
