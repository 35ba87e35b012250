package nl.zorgpad.platform.beveiliging;

import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import nl.zorgpad.platform.beveiliging.sso.Sso;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logging out in Tasklist, Cockpit or Admin ends the whole session, once Camunda's XSRF filter let the call pass. */
class WebappUitlogFilter extends OncePerRequestFilter {

    private static final RequestMatcher UITLOGGEN =
            antMatcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");

    private final Sso sso;

    /** @param sso null when workers log in with a password of Zorgpad */
    WebappUitlogFilter(Sso sso) {
        this.sso = sso;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws ServletException, IOException {
        if (!UITLOGGEN.matches(request)) {
            keten.doFilter(request, response);
            return;
        }
        Authentication wie = SecurityContextHolder.getContext().getAuthentication();
        keten.doFilter(request, response);
        if (response.getStatus() < 300) {
            HttpSession sessie = request.getSession(false);
            if (sso != null && sso.logUit(request, wie)) {
                return;
            }
            if (sessie != null) {
                sessie.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
    }
}
