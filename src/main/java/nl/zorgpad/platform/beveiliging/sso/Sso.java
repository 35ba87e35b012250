package nl.zorgpad.platform.beveiliging.sso;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.RequestCache;

/** What the rest of the security needs to know of logging in at the provider. There is one with the profile sso only. */
public final class Sso {

    /** Where a browser begins to log in. */
    public static final String BEGIN = "/inloggen/start/" + SsoConfiguration.NAAM;

    private static final Logger LOG = LoggerFactory.getLogger(Sso.class);

    private final SsoInstellingen instellingen;
    private final SsoSessies sessies;
    private final SsoAccounts accounts;
    private final SsoAfmelding afmelding;
    private final Uitlogpoort uitlogpoort;

    Sso(
            SsoInstellingen instellingen,
            SsoSessies sessies,
            SsoAccounts accounts,
            SsoAfmelding afmelding,
            Uitlogpoort uitlogpoort) {
        this.instellingen = instellingen;
        this.sessies = sessies;
        this.accounts = accounts;
        this.afmelding = afmelding;
        this.uitlogpoort = uitlogpoort;
        if (!instellingen.noodtoegang().isEmpty()) {
            LOG.warn(
                    "De noodtoegang staat open voor {} account(s).",
                    instellingen.noodtoegang().size());
        }
    }

    /** Adds logging in and out at the provider to the chain of the screens. */
    public void zet(HttpSecurity http, ClientRegistrationRepository registraties, RequestCache teruggaan)
            throws Exception {
        var verzoeken = new DefaultOAuth2AuthorizationRequestResolver(registraties, "/inloggen/start");
        verzoeken.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        var gelukt = new SavedRequestAwareAuthenticationSuccessHandler();
        gelukt.setRequestCache(teruggaan);
        http.oauth2Login(inlog -> inlog.loginPage("/inloggen")
                        .clientRegistrationRepository(registraties)
                        .authorizedClientRepository(new GeenTokens())
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(verzoeken))
                        .redirectionEndpoint(terug -> terug.baseUri("/inloggen/terug/*"))
                        .userInfoEndpoint(wie -> wie.oidcUserService(accounts))
                        .successHandler((verzoek, antwoord, wie) -> {
                            if (wie.getPrincipal() instanceof SsoAccount account) {
                                sessies.merk(verzoek.getSession(), account);
                            }
                            gelukt.onAuthenticationSuccess(verzoek, antwoord, wie);
                        })
                        .failureHandler(new SsoInlogfout()))
                .oidcLogout(uit -> uit.clientRegistrationRepository(registraties)
                        .oidcSessionRegistry(sessies)
                        .backChannel(Customizer.withDefaults()))
                .logout(uit -> uit.logoutSuccessHandler(afmelding))
                .addFilterAfter(uitlogpoort, SecurityContextHolderFilter.class)
                .addFilterAfter(new Sessieduur(instellingen.langsteSessie()), SecurityContextHolderFilter.class);
    }

    /** Whether this user name may be used with a password of Zorgpad. */
    public boolean magMetWachtwoord(String gebruikersnaam) {
        return instellingen.noodtoegang().contains(gebruikersnaam);
    }

    /** Whether anybody may use a password of Zorgpad now. */
    public boolean isNoodtoegangOpen() {
        return !instellingen.noodtoegang().isEmpty();
    }

    /** Where a worker who just logged out goes to log out at the provider as well. */
    public Optional<String> vervolgVanUitloggen(HttpServletRequest verzoek) {
        return Optional.ofNullable(afmelding.vervolg(verzoek));
    }

    /** Where somebody whom Zorgpad does not know can come back as somebody else. */
    public String anderAccount(HttpServletRequest verzoek) {
        return afmelding.adresZonderBewijs(verzoek);
    }

    /** Ends the session of a worker who logged out in a webapp; false when it did not come from the provider. */
    public boolean logUit(HttpServletRequest verzoek, Authentication wie) {
        var sessie = verzoek.getSession(false);
        if (sessie == null || wie == null || !(wie.getPrincipal() instanceof SsoAccount account)) {
            return false;
        }
        afmelding.leeg(sessie, account);
        SecurityContextHolder.clearContext();
        return true;
    }
}
