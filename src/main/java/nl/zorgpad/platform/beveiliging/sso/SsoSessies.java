package nl.zorgpad.platform.beveiliging.sso;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;

/**
 * Which sessions of Zorgpad belong to which session at the provider. It is the name of an attribute of the session in the
 * database, so that whichever node hears that a worker logged out elsewhere can end them all.
 */
class SsoSessies implements OidcSessionRegistry {

    private static final String KENMERK = "zorgpad.sso.";
    private static final Pattern NUMMER = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private final JdbcTemplate database;

    SsoSessies(JdbcTemplate database) {
        this.database = database;
    }

    void merk(HttpSession sessie, SsoAccount account) {
        if (NUMMER.matcher(account.sessieBijProvider()).matches()) {
            sessie.setAttribute(KENMERK + account.sessieBijProvider(), Boolean.TRUE);
        }
    }

    /** The session itself tells; see {@link #merk}. */
    @Override
    public void saveSessionInformation(OidcSessionInformation sessie) {}

    @Override
    public OidcSessionInformation removeSessionInformation(String sessie) {
        return null;
    }

    /** Ends the sessions; nothing is left for the caller to do. */
    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken bericht) {
        var nummer = bericht.getSessionId();
        if (nummer != null && NUMMER.matcher(nummer).matches()) {
            database.update(
                    "delete from sessie where primary_id in"
                            + " (select session_primary_id from sessie_attributes where attribute_name = ?)",
                    KENMERK + nummer);
        }
        return List.of();
    }
}
