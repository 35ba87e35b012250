package nl.zorgpad.platform.beveiliging;

import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The response headers of every page. The webapps get their content security policy from Camunda's own filter, because
 * it must name the nonce of the page's script; all else may load and run nothing.
 */
public final class BeveiligingHeaders {

    /** The one style that may apply is that of our error pages, named by its hash. */
    private static final String NIETS =
            "default-src 'none'; style-src 'sha256-Y3fHEFfD6qDedlEByDKwzggCcY1AXd63yVvoVwyO4y8='; img-src data:; "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final RequestMatcher VASTE_BESTANDEN = new OrRequestMatcher(
            antMatcher("/camunda/lib/**"), antMatcher("/camunda/assets/**"), antMatcher("/webjars/chart.js/**"));

    private BeveiligingHeaders() {}

    /** Sets them on a filter chain. */
    public static void zetten(HeadersConfigurer<HttpSecurity> headers) {
        HeaderWriter nooitBewaren = new CacheControlHeadersWriter();
        RequestMatcher heeftGegevens = new NegatedRequestMatcher(VASTE_BESTANDEN);
        headers.cacheControl(bewaren -> bewaren.disable())
                .addHeaderWriter((request, response) -> {
                    if (heeftGegevens.matches(request)) {
                        nooitBewaren.writeHeaders(request, response);
                    }
                })
                .addHeaderWriter((request, response) -> {
                    if (!response.containsHeader("Content-Security-Policy")) {
                        response.setHeader("Content-Security-Policy", NIETS);
                    }
                })
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(verwijzer -> verwijzer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(rechten -> rechten.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"))
                .httpStrictTransportSecurity(
                        hsts -> hsts.maxAgeInSeconds(31536000).includeSubDomains(true));
    }
}
