package nl.zorgpad.platform.beveiliging;

import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logging out in Tasklist, Cockpit or Admin ends the whole session, once Camunda's XSRF filter let the call pass. */
class WebappUitlogFilter extends OncePerRequestFilter {

    private static final RequestMatcher UITLOGGEN =
            antMatcher(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws ServletException, IOException {
        keten.doFilter(request, response);
        if (UITLOGGEN.matches(request) && response.getStatus() < 300) {
            HttpSession sessie = request.getSession(false);
            if (sessie != null) {
                sessie.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
    }
}
