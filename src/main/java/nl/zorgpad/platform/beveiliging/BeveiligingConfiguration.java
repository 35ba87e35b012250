package nl.zorgpad.platform.beveiliging;

import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.zorgpad.platform.beveiliging.sso.Sso;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One login for the webapps, our own pages and REST; whatever is not named here is denied.
 *
 * <p>Paths of Camunda's Jersey servlets need an {@code antMatcher}: a plain String is matched against Spring MVC only
 * and misses them. Other callers than workers (partner organisations) bring their own chain with a lower order number.
 */
@Configuration(proxyBeanMethods = false)
class BeveiligingConfiguration {

    /** Name of the cookie with the XSRF token of our own pages; not Camunda's, which lives under /camunda. */
    static final String XSRF_COOKIE = "ZORGPAD-XSRF";

    static final String XSRF_HEADER = "X-ZORGPAD-XSRF";

    private static final Geweigerd GEWEIGERD = new Geweigerd();
    private static final RequestMatcher REST =
            new OrRequestMatcher(antMatcher("/engine-rest/**"), antMatcher("/api/**"));
    private static final RequestMatcher WEBAPP_API = antMatcher("/camunda/api/**");
    private static final RequestMatcher PLANFORMULIER = antMatcher(HttpMethod.POST, "/gezinsplan/**");

    /** Shows what could not be stored; answers nobody who asks for it directly. */
    private static final String NIET_BEWAARD = "/gezinsplan/verlopen";

    /**
     * Metrics have a port of their own, for inside the network: whoever reaches it may read, and nothing else. Without
     * that port nobody reads them.
     */
    @Bean
    @Order(80)
    @ConditionalOnProperty("management.server.port")
    SecurityFilterChain metingen(HttpSecurity http, @Value("${management.server.port}") int poort) throws Exception {
        return http.securityMatcher(request -> request.getLocalPort() == poort)
                .authorizeHttpRequests(toegang -> toegang.requestMatchers(antMatcher(HttpMethod.GET, "/actuator/**"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(BeveiligingHeaders::zetten)
                .build();
    }

    /**
     * Programs that send a user name and password with each call. No session is made or read, so there is no cookie
     * that a foreign page could misuse, and no token is asked.
     */
    @Bean
    @Order(90)
    SecurityFilterChain programmas(HttpSecurity http, EngineLoginProvider login) throws Exception {
        return http.securityMatcher(BeveiligingConfiguration::isProgramma)
                .authenticationProvider(login)
                .authorizeHttpRequests(toegang -> toegang.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(RestToegang.ALLEEN_BEHEERDER)
                        .hasAuthority(Rechten.BEHEERDER)
                        .anyRequest()
                        .hasAuthority(Rechten.MEDEWERKER))
                .httpBasic(basic -> basic.authenticationEntryPoint(GEWEIGERD))
                .exceptionHandling(
                        fout -> fout.authenticationEntryPoint(GEWEIGERD).accessDeniedHandler(GEWEIGERD))
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(BeveiligingHeaders::zetten)
                .build();
    }

    /** Everybody else: a session by way of our login page. */
    @Bean
    @Order(100)
    SecurityFilterChain schermen(
            HttpSecurity http,
            EngineLoginProvider login,
            CockpitToegang cockpit,
            BeheerderToegang beheerder,
            ObjectProvider<Sso> sso,
            ObjectProvider<ClientRegistrationRepository> registraties)
            throws Exception {
        HttpSessionRequestCache teruggaan = new HttpSessionRequestCache();
        teruggaan.setRequestMatcher(BeveiligingConfiguration::isPagina);
        String begin = sso.getIfAvailable() == null ? "/inloggen" : Sso.BEGIN;
        http.authenticationProvider(login)
                .authorizeHttpRequests(toegang -> toegang.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                antMatcher(HttpMethod.GET, "/inloggen"),
                                antMatcher(HttpMethod.POST, "/inloggen"),
                                antMatcher(HttpMethod.GET, "/actuator/health"),
                                antMatcher(HttpMethod.GET, "/actuator/health/liveness"),
                                antMatcher(HttpMethod.GET, "/actuator/health/readiness"),
                                antMatcher(HttpMethod.GET, "/livez"),
                                antMatcher(HttpMethod.GET, "/readyz"),
                                antMatcher(HttpMethod.GET, "/favicon.ico"),
                                antMatcher(NIET_BEWAARD))
                        .permitAll()
                        .requestMatchers(
                                antMatcher("/camunda/api/admin/setup/**"),
                                antMatcher("/camunda/app/admin/*/setup/**"),
                                antMatcher("/camunda/api/admin/auth/user/*/login/**"))
                        .denyAll()
                        .requestMatchers(RestToegang.ALLEEN_BEHEERDER)
                        .access(beheerder)
                        .requestMatchers(antMatcher("/camunda/api/cockpit/**"))
                        .access(cockpit)
                        .requestMatchers(
                                antMatcher("/"),
                                antMatcher("/camunda/**"),
                                antMatcher("/engine-rest/**"),
                                antMatcher("/api/**"),
                                antMatcher(HttpMethod.GET, "/dossieroverzicht/*"),
                                antMatcher("/gezinsplan/**"),
                                antMatcher(HttpMethod.GET, "/sturing/**"),
                                antMatcher(HttpMethod.POST, "/sturing/rapporten/**"),
                                antMatcher(HttpMethod.GET, "/webjars/chart.js/**"),
                                antMatcher(HttpMethod.GET, "/v3/api-docs/**"),
                                antMatcher(HttpMethod.GET, "/v3/api-docs.yaml"))
                        .hasAuthority(Rechten.MEDEWERKER)
                        .anyRequest()
                        .denyAll())
                .formLogin(formulier -> formulier
                        .loginPage("/inloggen")
                        .usernameParameter("gebruikersnaam")
                        .passwordParameter("wachtwoord")
                        .defaultSuccessUrl("/")
                        .failureHandler(new Inlogfout()))
                .logout(uitloggen -> uitloggen
                        .logoutRequestMatcher(antMatcher(HttpMethod.POST, "/uitloggen"))
                        .logoutSuccessUrl("/inloggen?uitgelogd")
                        .deleteCookies("JSESSIONID"))
                .requestCache(cache -> cache.requestCache(teruggaan))
                .exceptionHandling(fout -> fout.defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(begin), BeveiligingConfiguration::isPagina)
                        .defaultAuthenticationEntryPointFor(
                                (request, response, reden) -> nietBewaard(request, response, HttpStatus.UNAUTHORIZED),
                                PLANFORMULIER)
                        .defaultAuthenticationEntryPointFor(GEWEIGERD, request -> true)
                        .defaultAccessDeniedHandlerFor(
                                new AccessDeniedHandlerImpl(), BeveiligingConfiguration::isPagina)
                        .defaultAccessDeniedHandlerFor(
                                (request, response, reden) -> nietBewaard(request, response, HttpStatus.FORBIDDEN),
                                PLANFORMULIER)
                        .defaultAccessDeniedHandlerFor(GEWEIGERD, request -> true))
                .csrf(csrf -> csrf.csrfTokenRepository(xsrfTokens())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(antMatcher("/camunda/api/**"), antMatcher("/camunda/app/**")))
                .addFilterAfter(new XsrfCookieFilter(), CsrfFilter.class)
                .addFilterBefore(new WebappUitlogFilter(sso.getIfAvailable()), CsrfFilter.class)
                .headers(BeveiligingHeaders::zetten);
        if (sso.getIfAvailable() != null) {
            sso.getObject().zet(http, registraties.getObject(), teruggaan);
        }
        return http.build();
    }

    @Bean
    FilterRegistrationBean<Filter> webappLogin() {
        return engineFilter(new ContainerBasedAuthenticationFilter(), 101, "/camunda/app/*", "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<Filter> eigenNonce() {
        FilterRegistrationBean<Filter> registratie = new FilterRegistrationBean<>(new EigenNonceFilter());
        registratie.addUrlPatterns("/camunda/app/*");
        registratie.setOrder(100);
        return registratie;
    }

    @Bean
    FilterRegistrationBean<Filter> restLogin() {
        return engineFilter(new ProcessEngineAuthenticationFilter(), 102, "/engine-rest/*");
    }

    @Bean
    FilterRegistrationBean<Filter> apiLogin(ProcessEngine engine) {
        FilterRegistrationBean<Filter> registratie = new FilterRegistrationBean<>(new EngineIdentiteitFilter(engine));
        registratie.addUrlPatterns("/api/*");
        registratie.setOrder(103);
        return registratie;
    }

    private static FilterRegistrationBean<Filter> engineFilter(Filter filter, int volgorde, String... paden) {
        FilterRegistrationBean<Filter> registratie = new FilterRegistrationBean<>(filter);
        registratie.addUrlPatterns(paden);
        registratie.setInitParameters(
                Map.of("authentication-provider", SpringContextAuthenticationProvider.class.getName()));
        registratie.setOrder(volgorde);
        return registratie;
    }

    private static CookieCsrfTokenRepository xsrfTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(XSRF_COOKIE);
        tokens.setHeaderName(XSRF_HEADER);
        tokens.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Strict"));
        return tokens;
    }

    /** A worker whose session ended while writing gets the words back. */
    private static void nietBewaard(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException, ServletException {
        response.setStatus(status.value());
        request.getRequestDispatcher(NIET_BEWAARD).forward(request, response);
    }

    private static boolean isProgramma(HttpServletRequest request) {
        String aanmelding = request.getHeader(HttpHeaders.AUTHORIZATION);
        return aanmelding != null && aanmelding.regionMatches(true, 0, "Basic ", 0, 6) && REST.matches(request);
    }

    private static boolean isPagina(HttpServletRequest request) {
        String soort = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && soort != null
                && soort.contains(MediaType.TEXT_HTML_VALUE)
                && !WEBAPP_API.matches(request)
                && !REST.matches(request);
    }
}
