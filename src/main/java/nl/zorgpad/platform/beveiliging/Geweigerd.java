package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.zorgpad.platform.database.Gegevensstoring;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers a refused call with its status and one Dutch sentence, in the form in which Tasklist shows the engine's
 * errors. Without {@code WWW-Authenticate}: a browser would ask for, keep and resend a password outside our login page.
 */
final class Geweigerd implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fout)
            throws IOException {
        var storing = Gegevensstoring.van(fout);
        if (storing.isPresent()) {
            Storingsfilter.json(
                    response,
                    Storingsfilter.zin(storing.get()),
                    request.getRequestURI().startsWith("/api/"));
            return;
        }
        if (fout instanceof TeVaak teVaak) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(teVaak.seconden()));
            antwoord(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Er is te vaak een verkeerd wachtwoord gebruikt. Wacht " + teVaak.seconden() + " seconden.");
            return;
        }
        antwoord(response, HttpStatus.UNAUTHORIZED, "U bent niet ingelogd.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fout)
            throws IOException {
        antwoord(response, HttpStatus.FORBIDDEN, "U hebt hier geen toegang toe.");
    }

    private static void antwoord(HttpServletResponse response, HttpStatus status, String melding) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("{\"type\":\"GeenToegang\",\"message\":\"" + melding + "\"}");
    }
}
