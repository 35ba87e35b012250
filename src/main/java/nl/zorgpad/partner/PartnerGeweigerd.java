package nl.zorgpad.partner;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Who is refused at the door of the partner API hears it as problem+json in Dutch. */
final class PartnerGeweigerd implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;

    PartnerGeweigerd(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fout)
            throws IOException {
        if (fout instanceof PartnerLogin.TeVaak teVaak) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(teVaak.seconden()));
            antwoord(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Te vaak geprobeerd",
                    "Het geheim was te vaak verkeerd. Wacht " + teVaak.seconden() + " seconden.");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Zorgpad partners\", charset=\"UTF-8\"");
        antwoord(
                response,
                HttpStatus.UNAUTHORIZED,
                "Niet herkend",
                "Stuur het id en het geheim van uw organisatie mee (HTTP Basic).");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fout)
            throws IOException {
        antwoord(
                response,
                HttpStatus.FORBIDDEN,
                "Geen toegang",
                "Hier kunt u alleen melden: POST /api/aanmeldingen, en de front office POST /api/detentiemeldingen.");
    }

    private void antwoord(HttpServletResponse response, HttpStatus status, String titel, String melding)
            throws IOException {
        var probleem = ProblemDetail.forStatusAndDetail(status, melding);
        probleem.setTitle(titel);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), probleem);
    }
}
