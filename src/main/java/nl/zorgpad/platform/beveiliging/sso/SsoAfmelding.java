package nl.zorgpad.platform.beveiliging.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Logging out here logs out at the provider too (RP-initiated logout): the next person at this desk has to prove himself. */
class SsoAfmelding implements LogoutSuccessHandler {

    private static final String BEWIJS = "zorgpad.afmeldbewijs";
    private static final int SECONDEN_OM_AF_TE_MELDEN = 120;
    private static final String TERUG = "/inloggen?uitgelogd";

    private final String afmeldadres;
    private final String clientId;
    private final BytesEncryptor versleuteling;

    SsoAfmelding(SsoInstellingen instellingen, BytesEncryptor versleuteling) {
        this.afmeldadres = instellingen.issuer() + "/protocol/openid-connect/logout";
        this.clientId = instellingen.clientId();
        this.versleuteling = versleuteling;
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication wie)
            throws IOException {
        antwoord.sendRedirect(
                wie != null && wie.getPrincipal() instanceof SsoAccount account
                        ? adres(verzoek, account.afmeldbewijs())
                        : TERUG);
    }

    /**
     * The address at the provider where somebody whom Zorgpad does not know can log out, to come back as somebody else; the
     * provider asks first.
     */
    String adresZonderBewijs(HttpServletRequest verzoek) {
        return basis(verzoek).build().encode().toUriString();
    }

    /** Empties a session of which the worker logged out; all that is left is how to log out at the provider. */
    void leeg(HttpSession sessie, SsoAccount account) {
        List<String> namen = Collections.list(sessie.getAttributeNames());
        namen.forEach(sessie::removeAttribute);
        sessie.setAttribute(BEWIJS, account.afmeldbewijs());
        sessie.setMaxInactiveInterval(SECONDEN_OM_AF_TE_MELDEN);
    }

    /** Where a browser with such a session goes next, once; null for every other one. */
    String vervolg(HttpServletRequest verzoek) {
        var sessie = verzoek.getSession(false);
        if (sessie == null || !(sessie.getAttribute(BEWIJS) instanceof byte[] bewijs)) {
            return null;
        }
        sessie.invalidate();
        return adres(verzoek, bewijs);
    }

    private String adres(HttpServletRequest verzoek, byte[] bewijs) {
        try {
            return basis(verzoek)
                    .queryParam("id_token_hint", new String(versleuteling.decrypt(bewijs), StandardCharsets.UTF_8))
                    .build()
                    .encode()
                    .toUriString();
        } catch (IllegalStateException anderGeheim) {
            return adresZonderBewijs(verzoek);
        }
    }

    private UriComponentsBuilder basis(HttpServletRequest verzoek) {
        var terug = ServletUriComponentsBuilder.fromContextPath(verzoek).build().toUriString() + TERUG;
        return UriComponentsBuilder.fromUriString(afmeldadres)
                .queryParam("client_id", clientId)
                .queryParam("post_logout_redirect_uri", terug);
    }
}
