package nl.zorgpad.platform.beveiliging;

import org.springframework.security.core.Authentication;

/** The authorities of a logged-in user in the Spring context; a role group {@code x} is {@code ROLE_x}. */
public final class Rechten {

    /** Everybody who logged in as a user of the engine; a partner organisation does not have it. */
    public static final String MEDEWERKER = "MEDEWERKER";

    /** The engine's administrators. */
    public static final String BEHEERDER = "ROLE_camunda-admin";

    private Rechten() {}

    /** Whether the session of this user has it; nobody has none. */
    static boolean heeft(Authentication ingelogd, String recht) {
        return ingelogd != null
                && ingelogd.getAuthorities().stream().anyMatch(gekregen -> recht.equals(gekregen.getAuthority()));
    }
}
