package nl.zorgpad.platform.beveiliging;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks a password against the engine's users; the engine itself slows down guessing and locks after ten failures. */
@Component
class EngineLoginProvider implements AuthenticationProvider {

    private final IdentityService identityService;

    EngineLoginProvider(IdentityService identityService) {
        this.identityService = identityService;
    }

    @Override
    public Authentication authenticate(Authentication poging) {
        String gebruiker = poging.getName();
        String wachtwoord =
                poging.getCredentials() == null ? "" : poging.getCredentials().toString();
        if (gebruiker.isBlank() || wachtwoord.isEmpty() || !identityService.checkPassword(gebruiker, wachtwoord)) {
            throw new BadCredentialsException("Gebruikersnaam en wachtwoord horen niet bij elkaar.");
        }
        return UsernamePasswordAuthenticationToken.authenticated(gebruiker, null, rechten(gebruiker));
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }

    private List<GrantedAuthority> rechten(String gebruiker) {
        Stream<String> rollen = identityService.createGroupQuery().groupMember(gebruiker).list().stream()
                .map(groep -> "ROLE_" + groep.getId());
        return Stream.concat(Stream.of(Rechten.MEDEWERKER), rollen)
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toUnmodifiableList());
    }
}
