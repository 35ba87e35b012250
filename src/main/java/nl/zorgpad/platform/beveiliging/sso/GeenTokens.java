package nl.zorgpad.platform.beveiliging.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Zorgpad asks nothing of other services in the name of a worker: access tokens and refresh tokens are dropped. */
class GeenTokens implements OAuth2AuthorizedClientRepository {

    @Override
    public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
            String registratie, Authentication wie, HttpServletRequest verzoek) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient tokens,
            Authentication wie,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord) {}

    @Override
    public void removeAuthorizedClient(
            String registratie, Authentication wie, HttpServletRequest verzoek, HttpServletResponse antwoord) {}
}
