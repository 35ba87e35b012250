package nl.zorgpad.gezinsplan.client;

import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import nl.zorgpad.gezinsplan.client.Planlogin.Sessie;
import nl.zorgpad.platform.beveiliging.BeveiligingHeaders;
import nl.zorgpad.platform.beveiliging.Inlogrem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Family members have a door of their own. The session of a worker means nothing here, and that of a family member means
 * nothing elsewhere: no servlet session is read or made, and the cookie does not travel outside /plan.
 */
@Configuration(proxyBeanMethods = false)
class PlanBeveiliging {

    static final String INHOUDSBELEID = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    /** Slows down who tries links that do not exist. */
    @Bean
    Inlogrem linkrem(Clock klok) {
        return new Inlogrem(klok);
    }

    @Bean
    @Order(70)
    SecurityFilterChain gezinsleden(HttpSecurity http, Planlogin login, Plankoekjes koekjes) throws Exception {
        return http.securityMatcher(antMatcher("/plan/**"))
                .authenticationManager(poging -> {
                    throw new ProviderNotFoundException("Hier wordt alleen met een uitnodiging ingelogd");
                })
                .authorizeHttpRequests(toegang -> toegang.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                antMatcher(HttpMethod.GET, "/plan/open/*"),
                                antMatcher("/plan/einde"),
                                antMatcher(HttpMethod.GET, "/plan/stijl.css"))
                        .permitAll()
                        .requestMatchers(
                                antMatcher(HttpMethod.GET, "/plan/code"),
                                antMatcher(HttpMethod.POST, "/plan/code"),
                                antMatcher(HttpMethod.POST, "/plan/code/sturen"))
                        .hasAuthority(PlansessieFilter.WACHT_OP_CODE)
                        .requestMatchers(antMatcher(HttpMethod.POST, "/plan/uitloggen"))
                        .hasAnyAuthority(PlansessieFilter.WACHT_OP_CODE, PlansessieFilter.INGELOGD)
                        .requestMatchers(
                                antMatcher(HttpMethod.GET, "/plan"),
                                antMatcher(HttpMethod.POST, "/plan/tekst"),
                                antMatcher(HttpMethod.POST, "/plan/akkoord"),
                                antMatcher(HttpMethod.POST, "/plan/meelezen"))
                        .hasAuthority(PlansessieFilter.INGELOGD)
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(new PlansessieFilter(login, koekjes), AnonymousAuthenticationFilter.class)
                .exceptionHandling(fout -> fout.authenticationEntryPoint(
                                (request, response, reden) -> einde(koekjes, request, response))
                        .accessDeniedHandler((request, response, reden) -> {
                            if (reden instanceof CsrfException) {
                                toonEinde(Einde.OPNIEUW, HttpStatus.FORBIDDEN, request, response);
                            } else {
                                anderePagina(request, response);
                            }
                        }))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                // Its filter would see a new login in every click, and replace the token of a form in another tab.
                .sessionManagement(sessie -> sessie.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(koekjes.xsrfTokens()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> {
                    headers.contentSecurityPolicy(beleid -> beleid.policyDirectives(INHOUDSBELEID));
                    BeveiligingHeaders.zetten(headers);
                    headers.referrerPolicy(verwijzer -> verwijzer.policy(ReferrerPolicy.NO_REFERRER));
                })
                .build();
    }

    /** Who is not let in hears why; what was being sent is shown, so that it can be copied. */
    private static void einde(Plankoekjes koekjes, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var sessie = (Sessie) request.getAttribute(PlansessieFilter.SESSIE);
        var einde = sessie == null || sessie.einde() == null ? Einde.GEEN : sessie.einde();
        if (sessie != null) {
            koekjes.wis(request, response);
        }
        if (HttpMethod.GET.matches(request.getMethod())) {
            response.sendRedirect("/plan/einde?reden=" + einde.code());
        } else {
            toonEinde(einde, HttpStatus.UNAUTHORIZED, request, response);
        }
    }

    private static void toonEinde(
            Einde einde, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(PlaninlogController.EINDE, einde);
        response.setStatus(status.value());
        request.getRequestDispatcher("/plan/einde").forward(request, response);
    }

    /** Right session, wrong page: on with what this session can do. */
    private static void anderePagina(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sessie = (Sessie) request.getAttribute(PlansessieFilter.SESSIE);
        if (HttpMethod.GET.matches(request.getMethod()) && sessie != null && sessie.einde() == null) {
            var doel = sessie.ingelogd() ? "/plan" : "/plan/code";
            if (!doel.equals(request.getRequestURI())) {
                response.sendRedirect(doel);
                return;
            }
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
