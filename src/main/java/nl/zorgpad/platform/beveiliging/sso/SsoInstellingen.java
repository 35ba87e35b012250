package nl.zorgpad.platform.beveiliging.sso;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where workers log in and how.
 *
 * @param issuer address of the realm as browsers see it; every token has to name exactly this one
 * @param binnen the same realm as the nodes reach it, inside the network; the issuer when it is not given
 * @param clientId under which name the provider knows Zorgpad
 * @param clientSecret proves to the provider that it is Zorgpad who asks
 * @param gebruikersnaam claim of the ID token that holds the user name of the worker in Zorgpad
 * @param langsteSessie after this time a worker has to pass the provider again, however busy
 * @param noodtoegang user names that may use their password of Zorgpad while the provider is away; normally nobody
 */
@ConfigurationProperties("zorgpad.sso")
record SsoInstellingen(
        URI issuer,
        URI binnen,
        String clientId,
        String clientSecret,
        String gebruikersnaam,
        Duration langsteSessie,
        Set<String> noodtoegang) {

    SsoInstellingen {
        eis(issuer != null && issuer.isAbsolute(), "ZORGPAD_SSO_ISSUER", "het adres van de realm");
        eis(isVeilig(issuer), "ZORGPAD_SSO_ISSUER", "een adres dat met https:// begint");
        eis(clientId != null && !clientId.isBlank(), "ZORGPAD_SSO_CLIENTID", "de naam van Zorgpad bij de realm");
        eis(clientSecret != null && !clientSecret.isBlank(), "zorgpad.sso.client-secret", "het geheim van Zorgpad");
        binnen = binnen == null || binnen.toString().isBlank() ? issuer : binnen;
        noodtoegang = noodtoegang == null ? Set.of() : Set.copyOf(noodtoegang);
    }

    /** Outside this machine only over TLS. */
    private static boolean isVeilig(URI adres) {
        return "https".equals(adres.getScheme())
                || Set.of("localhost", "127.0.0.1").contains(adres.getHost());
    }

    private static void eis(boolean goed, String instelling, String wat) {
        if (!goed) {
            throw new SsoNietIngesteld(
                    "Inloggen met SSO is niet goed ingesteld: zet bij " + instelling + " " + wat + ".");
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "SsoInstellingen[" + issuer + "]";
    }
}
