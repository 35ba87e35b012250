package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Nothing that people or partners send is large: more than this is refused (413) before anything reads it, whatever it
 * is. What does not say how large it is stops being read there. An administrator may deploy larger models.
 */
final class Omvangfilter extends OncePerRequestFilter {

    private static final String LEVEREN = "/engine-rest/deployment/create";

    private final long meesteBytes;
    private final long meesteBytesVanLevering;

    Omvangfilter(long meesteBytes, long meesteBytesVanLevering) {
        this.meesteBytes = meesteBytes;
        this.meesteBytesVanLevering = meesteBytesVanLevering;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain keten)
            throws ServletException, IOException {
        var meeste = request.getRequestURI().startsWith(LEVEREN) ? meesteBytesVanLevering : meesteBytes;
        if (request.getContentLengthLong() > meeste) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else if (request.getContentLengthLong() < 0) {
            keten.doFilter(new Begrensd(request, meeste), response);
        } else {
            keten.doFilter(request, response);
        }
    }

    private static final class Begrensd extends HttpServletRequestWrapper {

        private final long meeste;

        private Begrensd(HttpServletRequest request, long meeste) {
            super(request);
            this.meeste = meeste;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Tellend(super.getInputStream(), meeste);
        }
    }

    private static final class Tellend extends ServletInputStream {

        private final ServletInputStream bron;
        private long over;

        private Tellend(ServletInputStream bron, long over) {
            this.bron = bron;
            this.over = over;
        }

        @Override
        public int read() throws IOException {
            var gelezen = bron.read();
            tel(gelezen < 0 ? 0 : 1);
            return gelezen;
        }

        @Override
        public int read(byte[] inhoud, int vanaf, int lengte) throws IOException {
            var gelezen = bron.read(inhoud, vanaf, lengte);
            tel(Math.max(0, gelezen));
            return gelezen;
        }

        private void tel(int gelezen) throws IOException {
            over -= gelezen;
            if (over < 0) {
                throw new IOException("Het verzoek is te groot");
            }
        }

        @Override
        public boolean isFinished() {
            return bron.isFinished();
        }

        @Override
        public boolean isReady() {
            return bron.isReady();
        }

        @Override
        public void setReadListener(ReadListener luisteraar) {
            bron.setReadListener(luisteraar);
        }
    }
}
