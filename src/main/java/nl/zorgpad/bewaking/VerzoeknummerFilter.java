package nl.zorgpad.bewaking;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every log line of a request the number that the proxy gave it, or a new one, and tells the caller: who reports
 * a problem can name it. Before everything else, so that refusals carry it too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VerzoeknummerFilter extends OncePerRequestFilter {

    private static final String KOP = "X-Request-Id";
    private static final String VERZOEK = "verzoek";
    private static final Pattern NUMMER = Pattern.compile("[0-9a-fA-F-]{16,36}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws ServletException, IOException {
        var gegeven = request.getHeader(KOP);
        var nummer = gegeven != null && NUMMER.matcher(gegeven).matches()
                ? gegeven
                : UUID.randomUUID().toString();
        response.setHeader(KOP, nummer);
        try (var regel = MDC.putCloseable(VERZOEK, nummer)) {
            keten.doFilter(request, response);
        }
    }
}
