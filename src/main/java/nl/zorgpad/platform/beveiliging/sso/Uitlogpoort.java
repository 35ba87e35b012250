package nl.zorgpad.platform.beveiliging.sso;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only those messages about logging out through that the provider signed. Spring Security asks the provider for its keys
 * again with each message, and waits as long as that takes: a stranger could keep all threads of a node waiting for a
 * provider that is silent. This asks once, and not for long.
 */
class Uitlogpoort extends OncePerRequestFilter {

    static final String PAD = "/logout/connect/back-channel/";

    private final JwtDecoder lezer;

    Uitlogpoort(JwtDecoder lezer) {
        this.lezer = lezer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return !verzoek.getServletPath().startsWith(PAD);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var bericht = verzoek.getParameter("logout_token");
        if (bericht == null || !isVanAanbieder(bericht)) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            return;
        }
        keten.doFilter(verzoek, antwoord);
    }

    private boolean isVanAanbieder(String bericht) {
        try {
            lezer.decode(bericht);
            return true;
        } catch (JwtException vals) {
            return false;
        }
    }
}
