package nl.zorgpad.partner;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.zorgpad.platform.beveiliging.Verzoekrem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A partner that sends more than it may in a minute waits, before anything is looked up or compared. Counted per
 * network address and the name it gives itself: another partner, and the same one elsewhere, notice nothing.
 */
final class Partnerrem extends OncePerRequestFilter {

    private static final int LANGSTE_NAAM = 80;

    private final Verzoekrem rem;
    private final ObjectMapper json;

    Partnerrem(Verzoekrem rem, ObjectMapper json) {
        this.rem = rem;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws ServletException, IOException {
        var beller = request.getRemoteAddr() + "|" + naam(request);
        var wachttijd = rem.wachttijd(beller);
        if (wachttijd.isZero()) {
            rem.tel(beller);
            keten.doFilter(request, response);
            return;
        }
        var seconden = wachttijd.plusSeconds(1).toSeconds();
        var probleem = ProblemDetail.forStatusAndDetail(
                HttpStatus.TOO_MANY_REQUESTS,
                "U stuurt te veel berichten. Er is niets bewaard. Wacht " + seconden + " seconden.");
        probleem.setTitle("Te veel berichten");
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconden));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), probleem);
    }

    private static String naam(HttpServletRequest request) {
        try {
            var wie = new BasicAuthenticationConverter().convert(request);
            return wie == null
                    ? ""
                    : wie.getName()
                            .substring(0, Math.min(LANGSTE_NAAM, wie.getName().length()));
        } catch (AuthenticationException onleesbaar) {
            return "";
        }
    }
}
