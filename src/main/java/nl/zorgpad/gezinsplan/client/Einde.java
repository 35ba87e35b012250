package nl.zorgpad.gezinsplan.client;

import java.util.Arrays;
import java.util.Locale;

/** Why the plan is closed for a family member; the page at the end explains it. */
enum Einde {
    /** No link that we know. */
    ONBEKEND,
    /** No session. */
    GEEN,
    /** No click for too long. */
    RUST,
    /** The invitation is too old. */
    VERLOPEN,
    /** There is a newer invitation. */
    VERVANGEN,
    /** The worker withdrew the invitation. */
    INGETROKKEN,
    /** Too many wrong codes. */
    GEBLOKKEERD,
    /** The case is closed. */
    GESLOTEN,
    /** Too many unknown links from this address. */
    DRUK,
    /** The page was too old, or the request came from elsewhere. */
    OPNIEUW,
    UITGELOGD;

    /** As it stands in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this code; {@link #GEEN} for anything else. */
    static Einde van(String code) {
        return Arrays.stream(values())
                .filter(einde -> einde.code().equals(code))
                .findFirst()
                .orElse(GEEN);
    }
}
