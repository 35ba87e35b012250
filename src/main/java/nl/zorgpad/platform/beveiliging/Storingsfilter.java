package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.zorgpad.platform.database.Gegevensstoring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is away every address answers 503 with one Dutch sentence, and says when to try again. Around
 * everything, also around reading the session: without a database nobody is known to be logged in, and no page of an
 * error can be made in the ordinary way.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class Storingsfilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Storingsfilter.class);
    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");

    private static final ThreadLocal<Boolean> GEMELD = new ThreadLocal<>();

    private static final ThreadLocal<Gegevensstoring> ONTHOUDEN = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> LEEST = new ThreadLocal<>();

    private final String pagina = lees();

    /** What the engine met in this request. */
    static void onthoud(Gegevensstoring storing) {
        ONTHOUDEN.set(storing);
    }

    static Optional<Gegevensstoring> onthouden() {
        return Optional.ofNullable(ONTHOUDEN.get());
    }

    /** The answer of this request is already that the database is away: its session need not be stored any more. */
    static void meld() {
        GEMELD.set(true);
    }

    static boolean isGemeld() {
        return GEMELD.get() != null;
    }

    /** Whether this request only asks for something, such as the list of tasks that a page shows again after storing. */
    static boolean leest() {
        return LEEST.get() != null;
    }

    /** What the caller reads about the database. */
    static String zin(Gegevensstoring storing) {
        return leest() ? Gegevensstoring.NIET_TE_LEZEN : storing.zin();
    }

    /** The page of an error may be asked for while the database is away. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws ServletException, IOException {
        if (LEZEN.contains(request.getMethod()) || RestToegang.isVraag(request)) {
            LEEST.set(true);
        }
        try {
            keten.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException fout) {
            var storing = Gegevensstoring.van(fout);
            if (storing.isEmpty() || response.isCommitted()) {
                throw fout;
            }
            LOG.warn("De database is niet te gebruiken: {}", fout.getClass().getSimpleName());
            antwoord(request, response, storing.get());
        } finally {
            GEMELD.remove();
            ONTHOUDEN.remove();
            LEEST.remove();
        }
    }

    /** Also for who learns of it inside the chain. */
    static void json(HttpServletResponse response, String zin, boolean probleem) throws IOException {
        koppen(response, probleem ? "application/problem+json" : "application/json");
        response.getWriter()
                .write(
                        probleem
                                ? "{\"type\":\"about:blank\",\"title\":\"Nu niet mogelijk\",\"status\":503,\"detail\":\""
                                        + zin + "\"}"
                                : "{\"type\":\"Fout\",\"message\":\"" + zin + "\"}");
    }

    private void antwoord(HttpServletRequest request, HttpServletResponse response, Gegevensstoring storing)
            throws IOException {
        var nummer = response.getHeader("X-Request-Id");
        response.reset();
        if (nummer != null) {
            response.setHeader("X-Request-Id", nummer);
        }
        var zin = zin(storing);
        var pad = request.getRequestURI();
        if (pad.startsWith("/api/")) {
            json(response, zin, true);
        } else if (pad.startsWith("/engine-rest") || pad.startsWith("/camunda/api/")) {
            json(response, zin, false);
        } else {
            koppen(response, "text/html");
            response.getWriter().write(pagina.replace(Gegevensstoring.NIETS_BEWAARD, zin));
        }
    }

    private static void koppen(HttpServletResponse response, String soort) {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, Gegevensstoring.OPNIEUW_NA);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(soort);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    }

    private static String lees() {
        try {
            return new ClassPathResource("static/error/503.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
