package nl.zorgpad.platform.beveiliging.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

class SessieduurTest {

    private final MockHttpServletRequest verzoek = new MockHttpServletRequest();
    private final Sessieduur sessieduur = new Sessieduur(Duration.ofHours(10));

    @AfterEach
    void vergeet() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void naTienUurMoetEenMedewerkerOpnieuwLangsDeAanbieder() throws Exception {
        ingelogd(Duration.ofHours(10).plusMinutes(1));
        verzoek.getSession();

        sessieduur.doFilter(verzoek, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(verzoek.getSession(false)).isNull();
    }

    @Test
    void binnenTienUurWerktEenMedewerkerDoor() throws Exception {
        ingelogd(Duration.ofHours(9));

        sessieduur.doFilter(verzoek, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNotNull();
    }

    private void ingelogd(Duration geleden) {
        var account =
                new SsoAccount("gezinswerker.lunetten", List.of(), Instant.now().minus(geleden), "", new byte[0]);
        SecurityContextHolder.getContext()
                .setAuthentication(new OAuth2AuthenticationToken(account, account.getAuthorities(), "sso"));
    }
}
