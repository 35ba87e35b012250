package nl.zorgpad.platform.procesmotor;

import org.camunda.bpm.engine.IdentityService;

/** Who acts now. */
public final class Gebruiker {

    private Gebruiker() {}

    /** Id of the authenticated worker; null for timers and other system work. */
    public static String van(IdentityService gebruikers) {
        var wie = gebruikers.getCurrentAuthentication();
        return wie == null ? null : wie.getUserId();
    }
}
