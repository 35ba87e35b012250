package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.zorgpad.platform.formulier.Tekst;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What somebody pastes from Word or a PDF into a page of ours may hold characters that cannot be stored and that nobody
 * sees. They are left out before the firewall would refuse the whole page, and with it all that was typed. Not where
 * somebody logs in: a password is what it is.
 */
final class Schoonfilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var soort = request.getContentType();
        var pad = request.getRequestURI();
        return !"POST".equals(request.getMethod())
                || soort == null
                || !soort.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                || Stream.of("/inloggen", "/camunda/", "/engine-rest").anyMatch(pad::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws ServletException, IOException {
        keten.doFilter(new Schoon(request), response);
    }

    private static final class Schoon extends HttpServletRequestWrapper {

        private Schoon(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String naam) {
            var waarde = super.getParameter(naam);
            return waarde == null ? null : Tekst.bewaarbaar(waarde);
        }

        @Override
        public String[] getParameterValues(String naam) {
            return schoon(super.getParameterValues(naam));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var velden = new LinkedHashMap<String, String[]>();
            super.getParameterMap().forEach((naam, waarden) -> velden.put(naam, schoon(waarden)));
            return velden;
        }

        private static String[] schoon(String[] waarden) {
            return waarden == null
                    ? null
                    : Stream.of(waarden).map(Tekst::bewaarbaar).toArray(String[]::new);
        }
    }
}
