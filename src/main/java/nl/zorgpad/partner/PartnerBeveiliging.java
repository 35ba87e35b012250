package nl.zorgpad.partner;

import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import nl.zorgpad.platform.beveiliging.BeveiligingHeaders;
import nl.zorgpad.platform.beveiliging.Inlogrem;
import nl.zorgpad.platform.beveiliging.Verzoekrem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * The partner API has a door of its own, before that of workers: only partners come in, and they come nowhere else. No
 * session is read or made, so a logged-in worker's browser is nobody here and needs no token against forgery.
 */
@Configuration(proxyBeanMethods = false)
class PartnerBeveiliging {

    @Bean
    @Order(80)
    SecurityFilterChain partners(
            HttpSecurity http,
            PartnerBeheer partners,
            ObjectMapper json,
            @Value("${zorgpad.grenzen.partnerberichten}") int berichtenPerMinuut)
            throws Exception {
        var geweigerd = new PartnerGeweigerd(json);
        return http.securityMatchers(deuren -> deuren.requestMatchers(
                        antMatcher("/api/aanmeldingen/**"), antMatcher("/api/detentiemeldingen/**")))
                .authenticationManager(new ProviderManager(new PartnerLogin(partners, new Inlogrem(Clock.systemUTC()))))
                .authorizeHttpRequests(toegang -> toegang.requestMatchers(
                                antMatcher(HttpMethod.POST, "/api/aanmeldingen"),
                                antMatcher(HttpMethod.GET, "/api/aanmeldingen/*"),
                                antMatcher(HttpMethod.POST, "/api/detentiemeldingen"),
                                antMatcher(HttpMethod.GET, "/api/detentiemeldingen/*"))
                        .hasAuthority(PartnerLogin.RECHT)
                        .anyRequest()
                        .denyAll())
                .addFilterBefore(
                        new Partnerrem(new Verzoekrem(Clock.systemUTC(), berichtenPerMinuut), json),
                        BasicAuthenticationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(geweigerd))
                .exceptionHandling(
                        fout -> fout.authenticationEntryPoint(geweigerd).accessDeniedHandler(geweigerd))
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(BeveiligingHeaders::zetten)
                .build();
    }
}
