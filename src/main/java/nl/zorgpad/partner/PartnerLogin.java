package nl.zorgpad.partner;

import java.time.Duration;
import java.util.List;
import nl.zorgpad.platform.beveiliging.Inlogrem;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Recognises a partner by its id and secret. Not a bean: it may never serve the login of workers. */
final class PartnerLogin implements AuthenticationProvider {

    static final String RECHT = "PARTNER";

    private final PartnerBeheer partners;
    private final Inlogrem rem;

    PartnerLogin(PartnerBeheer partners, Inlogrem rem) {
        this.partners = partners;
        this.rem = rem;
    }

    /** Too many wrong secrets in a row. */
    static final class TeVaak extends AuthenticationException {

        private static final long serialVersionUID = 1L;

        private final long seconden;

        TeVaak(Duration wachttijd) {
            super("Te vaak een verkeerd geheim");
            this.seconden = wachttijd.plusSeconds(1).toSeconds();
        }

        long seconden() {
            return seconden;
        }
    }

    @Override
    public Authentication authenticate(Authentication poging) {
        var id = poging.getName();
        var beller = id + "|" + adres(poging);
        var wachttijd = rem.wachttijd(beller);
        if (!wachttijd.isZero()) {
            throw new TeVaak(wachttijd);
        }
        var geheim =
                poging.getCredentials() == null ? "" : poging.getCredentials().toString();
        var partner = partners.herken(id, geheim).orElseThrow(() -> {
            rem.mislukt(beller);
            return new BadCredentialsException("Partner en geheim horen niet bij elkaar");
        });
        rem.gelukt(beller);
        return UsernamePasswordAuthenticationToken.authenticated(
                partner.id(), null, List.of(new SimpleGrantedAuthority(RECHT)));
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }

    private static String adres(Authentication poging) {
        return poging.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
