package nl.zorgpad.platform.beveiliging;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.platform.beveiliging.sso.Sso;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a password against the engine's users; the engine itself slows down guessing, up to one guess a minute. With SSO
 * nobody has such a password, apart from who is named for emergencies.
 */
@Component
class EngineLoginProvider implements AuthenticationProvider {

    private static final int LANGSTE_NAAM = 64;
    private static final int LANGSTE_WACHTWOORD = 200;

    private final IdentityService identityService;
    private final Verzoekrem rem;
    private final Sso sso;

    /** @param meesteFouten how many wrong passwords one address may send in a minute, whoever they are for */
    EngineLoginProvider(
            IdentityService identityService,
            ObjectProvider<Sso> sso,
            @Value("${zorgpad.grenzen.verkeerde-wachtwoorden}") int meesteFouten) {
        this.identityService = identityService;
        this.sso = sso.getIfAvailable();
        this.rem = new Verzoekrem(Clock.systemUTC(), meesteFouten);
    }

    @Override
    public Authentication authenticate(Authentication poging) {
        String gebruiker = poging.getName();
        String wachtwoord =
                poging.getCredentials() == null ? "" : poging.getCredentials().toString();
        var adres = poging.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var wachttijd = rem.wachttijd(adres);
        if (!wachttijd.isZero()) {
            throw new TeVaak(wachttijd);
        }
        if (!isNaam(gebruiker)
                || sso != null && !sso.magMetWachtwoord(gebruiker)
                || wachtwoord.isEmpty()
                || wachtwoord.length() > LANGSTE_WACHTWOORD
                || !identityService.checkPassword(gebruiker, wachtwoord)) {
            rem.tel(adres);
            throw new BadCredentialsException("Gebruikersnaam en wachtwoord horen niet bij elkaar.");
        }
        return UsernamePasswordAuthenticationToken.authenticated(gebruiker, null, rechten(gebruiker));
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }

    private static boolean isNaam(String gebruiker) {
        return !gebruiker.isBlank()
                && gebruiker.length() <= LANGSTE_NAAM
                && gebruiker
                        .codePoints()
                        .noneMatch(teken ->
                                Character.isISOControl(teken) || Character.getType(teken) == Character.SURROGATE);
    }

    private List<GrantedAuthority> rechten(String gebruiker) {
        Stream<String> rollen = identityService.createGroupQuery().groupMember(gebruiker).list().stream()
                .map(groep -> "ROLE_" + groep.getId());
        return Stream.concat(Stream.of(Rechten.MEDEWERKER), rollen)
                .map(SimpleGrantedAuthority::new)
                .collect(Collectors.toUnmodifiableList());
    }
}
