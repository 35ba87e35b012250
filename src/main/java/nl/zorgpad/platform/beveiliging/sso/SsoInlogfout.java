package nl.zorgpad.platform.beveiliging.sso;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Who was refused reads why on the login page. The log has the kind of error only: the rest may name a person. */
class SsoInlogfout implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SsoInlogfout.class);
    private static final Pattern CODE = Pattern.compile("[a-z_]{1,60}");

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout)
            throws IOException, ServletException {
        var code = code(fout);
        LOG.info("Inloggen met SSO is geweigerd: {}", code);
        antwoord.sendRedirect(
                SsoAccounts.GEEN_ACCOUNT.equals(code) ? "/inloggen?geen-toegang" : "/inloggen?niet-gelukt");
    }

    /** The code may come from the address that the browser called. */
    private static String code(AuthenticationException fout) {
        return fout instanceof OAuth2AuthenticationException sso
                        && CODE.matcher(sso.getError().getErrorCode()).matches()
                ? sso.getError().getErrorCode()
                : "onbekend";
    }
}
