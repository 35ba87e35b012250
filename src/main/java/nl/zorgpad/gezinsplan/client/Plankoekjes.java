package nl.zorgpad.gezinsplan.client;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** The cookies of family members; they travel under /plan only, so that they never meet those of a worker. */
@Component
class Plankoekjes {

    static final String SESSIE = "ZORGPAD-PLAN";
    static final String XSRF = "ZORGPAD-PLAN-XSRF";
    private static final String PAD = "/plan";
    private static final String LAX = "Lax";

    private final CookieCsrfTokenRepository xsrfTokens = new CookieCsrfTokenRepository();
    private final boolean alleenTls;

    Plankoekjes(@Value("${server.servlet.session.cookie.secure:false}") boolean alleenTls) {
        this.alleenTls = alleenTls;
        xsrfTokens.setCookieName(XSRF);
        xsrfTokens.setCookiePath(PAD);
        xsrfTokens.setCookieCustomizer(koekje -> koekje.sameSite(LAX));
        if (alleenTls) {
            xsrfTokens.setCookieCustomizer(koekje -> koekje.sameSite(LAX).secure(true));
        }
    }

    CookieCsrfTokenRepository xsrfTokens() {
        return xsrfTokens;
    }

    /** The secret of the session; null when the browser sent none. */
    String sleutel(HttpServletRequest request) {
        var koekjes = request.getCookies();
        return koekjes == null
                ? null
                : Arrays.stream(koekjes)
                        .filter(koekje -> SESSIE.equals(koekje.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** Gives the browser a session, and with it another token against forgery. */
    void geef(String sleutel, HttpServletRequest request, HttpServletResponse response) {
        zet(sleutel, null, request, response);
        xsrfTokens.saveToken(null, request, response);
    }

    void wis(HttpServletRequest request, HttpServletResponse response) {
        zet("", Duration.ZERO, request, response);
    }

    private void zet(String waarde, Duration duur, HttpServletRequest request, HttpServletResponse response) {
        var koekje = ResponseCookie.from(SESSIE, waarde)
                .path(PAD)
                .httpOnly(true)
                .secure(alleenTls || request.isSecure())
                .sameSite(LAX);
        if (duur != null) {
            koekje.maxAge(duur);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, koekje.build().toString());
    }
}
