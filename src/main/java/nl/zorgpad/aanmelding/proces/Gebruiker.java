package nl.zorgpad.aanmelding.proces;

import org.camunda.bpm.engine.IdentityService;

/** Who acts now. */
final class Gebruiker {

    private Gebruiker() {}

    /** Id of the authenticated worker; null for timers and other system work. */
    static String van(IdentityService gebruikers) {
        var wie = gebruikers.getCurrentAuthentication();
        return wie == null ? null : wie.getUserId();
    }
}
