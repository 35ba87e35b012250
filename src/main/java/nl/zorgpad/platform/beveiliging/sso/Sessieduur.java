package nl.zorgpad.platform.beveiliging.sso;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted long enough, so that the provider is asked again whether the worker may still come in. */
class Sessieduur extends OncePerRequestFilter {

    private final Duration langste;

    Sessieduur(Duration langste) {
        this.langste = langste;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var wie = SecurityContextHolder.getContext().getAuthentication();
        if (wie != null
                && wie.getPrincipal() instanceof SsoAccount account
                && account.ingelogdOp().plus(langste).isBefore(Instant.now())) {
            var sessie = verzoek.getSession(false);
            if (sessie != null) {
                sessie.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        keten.doFilter(verzoek, antwoord);
    }
}
