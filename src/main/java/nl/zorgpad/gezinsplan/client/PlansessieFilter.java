package nl.zorgpad.gezinsplan.client;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.zorgpad.gezinsplan.client.Planlogin.Sessie;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks up at each click whose session it is and whether it is still good. Made by hand: no bean, one chain only. */
class PlansessieFilter extends OncePerRequestFilter {

    /** May ask for a code and try one. */
    static final String WACHT_OP_CODE = "PLAN_CODE";

    /** May read and change the own part of the plan. */
    static final String INGELOGD = "PLAN_LEZER";

    /** Request attribute with the {@link Sessie}, also one that is over; absent without a cookie. */
    static final String SESSIE = "zorgpad.plan.sessie";

    private final Planlogin login;
    private final Plankoekjes koekjes;

    PlansessieFilter(Planlogin login, Plankoekjes koekjes) {
        this.login = login;
        this.koekjes = koekjes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws ServletException, IOException {
        var sleutel = koekjes.sleutel(request);
        if (sleutel != null) {
            var sessie = login.sessie(sleutel);
            request.setAttribute(SESSIE, sessie);
            if (sessie.einde() == null) {
                var context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new PreAuthenticatedAuthenticationToken(
                        sessie.bezoeker(),
                        null,
                        AuthorityUtils.createAuthorityList(sessie.ingelogd() ? INGELOGD : WACHT_OP_CODE)));
                SecurityContextHolder.setContext(context);
                ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
            }
        }
        keten.doFilter(request, response);
    }
}
