package nl.zorgpad.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One answer that was no success, as the caller saw it.
 *
 * @param status 0 when the connection ended without an answer
 * @param weerNa what the header Retry-After says; empty without
 */
record Gezien(Instant om, int status, String tekst, String weerNa, Duration duur) {

    private static final Pattern BINNENKANT = Pattern.compile(
            "Exception|\\bat [a-z]+\\.[a-z.]+|org\\.|java\\.|SQL|Service Unavailable|Internal Server|relation \"|FATAL|Hikari",
            Pattern.CASE_INSENSITIVE);

    /** Says that nothing was stored: then that has to be so. */
    boolean zegtNietsBewaard() {
        return tekst.contains("Er is niets bewaard");
    }

    /** Shows what belongs inside, or is not in our language, or does not say when to try again. */
    boolean magNiet() {
        return status >= 500
                && (status != 503 && status != 502 && status != 504
                        || BINNENKANT.matcher(tekst).find()
                        || !tekst.contains("bewaard")
                        || weerNa.isEmpty());
    }

    String zin() {
        if (status == 0) {
            return "geen antwoord";
        }
        if (zegtNietsBewaard()) {
            return status + " niets bewaard";
        }
        if (tekst.contains("Wat u al had bewaard")) {
            return status + " niet te lezen";
        }
        return status + (tekst.contains("niet zeker") ? " niet zeker" : " anders");
    }
}
