package nl.zorgpad.afsluiting;

import static org.springframework.security.web.util.matcher.AntPathRequestMatcher.antMatcher;

import jakarta.servlet.DispatcherType;
import nl.zorgpad.platform.beveiliging.BeveiligingHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The page of the Ervaringswijzer has a door of its own that asks nobody who he is. No session is read or made, so also a
 * worker who is logged in is nobody here; the link itself is the secret, so no token against forgery is needed.
 */
@Configuration(proxyBeanMethods = false)
class ErvaringBeveiliging {

    @Bean
    @Order(71)
    SecurityFilterChain ervaringen(HttpSecurity http) throws Exception {
        return http.securityMatcher(antMatcher("/ervaring/**"))
                .authorizeHttpRequests(toegang -> toegang.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                antMatcher(HttpMethod.GET, "/ervaring/*"), antMatcher(HttpMethod.POST, "/ervaring/*"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessie -> sessie.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> {
                    BeveiligingHeaders.zetten(headers);
                    headers.referrerPolicy(verwijzer -> verwijzer.policy(ReferrerPolicy.NO_REFERRER));
                })
                .build();
    }
}
