package nl.zorgpad.platform.beveiliging.sso;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A worker who logged in at the provider, as the session in the database keeps him: no token, nothing that the provider
 * told about the person.
 */
final class SsoAccount implements OidcUser, Serializable {

    private static final long serialVersionUID = 1L;

    private final String gebruikersnaam;
    private final List<GrantedAuthority> rechten;
    private final Instant ingelogdOp;
    private final String sessieBijProvider;
    private final byte[] afmeldbewijs;

    /**
     * @param sessieBijProvider id of the provider's own session ({@code sid}); empty when it gave none
     * @param afmeldbewijs encrypted: with which the provider ends that session without asking
     */
    SsoAccount(
            String gebruikersnaam,
            List<GrantedAuthority> rechten,
            Instant ingelogdOp,
            String sessieBijProvider,
            byte[] afmeldbewijs) {
        this.gebruikersnaam = gebruikersnaam;
        this.rechten = List.copyOf(rechten);
        this.ingelogdOp = ingelogdOp;
        this.sessieBijProvider = sessieBijProvider;
        this.afmeldbewijs = afmeldbewijs.clone();
    }

    @Override
    public String getName() {
        return gebruikersnaam;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return rechten;
    }

    Instant ingelogdOp() {
        return ingelogdOp;
    }

    String sessieBijProvider() {
        return sessieBijProvider;
    }

    byte[] afmeldbewijs() {
        return afmeldbewijs.clone();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    /** Not kept. */
    @Override
    public OidcUserInfo getUserInfo() {
        return null;
    }

    /** Not kept. */
    @Override
    public OidcIdToken getIdToken() {
        return null;
    }

    @Override
    public String toString() {
        return gebruikersnaam;
    }
}
