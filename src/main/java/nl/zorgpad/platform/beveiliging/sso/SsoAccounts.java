package nl.zorgpad.platform.beveiliging.sso;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zorgpad.platform.beveiliging.Rechten;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Finds the worker of Zorgpad who belongs to a proven ID token. Roles and teams are those of Zorgpad, whatever the token
 * says; who has no role there does not get in.
 */
class SsoAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** Error code for somebody whom the provider knows and Zorgpad does not. */
    static final String GEEN_ACCOUNT = "geen_account";

    private final IdentityService identiteiten;
    private final String claim;
    private final BytesEncryptor versleuteling;

    SsoAccounts(IdentityService identiteiten, String claim, BytesEncryptor versleuteling) {
        this.identiteiten = identiteiten;
        this.claim = claim;
        this.versleuteling = versleuteling;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest verzoek) {
        var token = verzoek.getIdToken();
        var gebruikersnaam = token.getClaim(claim) instanceof String naam ? naam : "";
        var rollen = rollen(gebruikersnaam);
        if (rollen.isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(GEEN_ACCOUNT));
        }
        List<GrantedAuthority> rechten = Stream.concat(
                        Stream.of(Rechten.MEDEWERKER), rollen.stream().map(rol -> "ROLE_" + rol))
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
        return new SsoAccount(
                gebruikersnaam,
                rechten,
                Instant.now(),
                Objects.requireNonNullElse(token.getClaimAsString("sid"), ""),
                versleuteling.encrypt(token.getTokenValue().getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> rollen(String gebruikersnaam) {
        if (gebruikersnaam.isBlank()
                || identiteiten.createUserQuery().userId(gebruikersnaam).count() == 0) {
            return List.of();
        }
        return identiteiten.createGroupQuery().groupMember(gebruikersnaam).list().stream()
                .map(Group::getId)
                .toList();
    }
}
