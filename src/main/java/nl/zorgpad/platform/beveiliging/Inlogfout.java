package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Who could not log in sees the page again; who tried too often hears how long to wait. */
final class Inlogfout extends SimpleUrlAuthenticationFailureHandler {

    Inlogfout() {
        super("/inloggen?fout");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fout)
            throws IOException, ServletException {
        if (fout instanceof TeVaak teVaak) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(teVaak.seconden()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        super.onAuthenticationFailure(request, response, fout);
    }
}
