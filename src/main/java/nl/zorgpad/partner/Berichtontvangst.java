package nl.zorgpad.partner;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.slf4j.Logger;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What every door for messages of partners does: a small JSON body in, and no personal data in a log or an error. */
public final class Berichtontvangst {

    /** Largest message, in bytes. */
    public static final int MEESTE_BYTES = 64 * 1024;

    private static final String WACHT_SECONDEN = "60";

    private Berichtontvangst() {}

    /** The body. @throws PartnerFout when it is not JSON by its type, or too large */
    public static byte[] inhoud(HttpServletRequest verzoek) throws IOException {
        eisJson(verzoek.getContentType());
        if (verzoek.getContentLengthLong() <= MEESTE_BYTES) {
            var inhoud = verzoek.getInputStream().readNBytes(MEESTE_BYTES + 1);
            if (inhoud.length <= MEESTE_BYTES) {
                return inhoud;
            }
        }
        throw new PartnerFout(HttpStatus.PAYLOAD_TOO_LARGE, "Te groot", "Stuur hoogstens 64 KB per bericht.");
    }

    /** Not possible now. Logs the kinds of error and where they came from, not their messages: those may quote a family. */
    public static ResponseEntity<ProblemDetail> nuNietMogelijk(Logger log, String partner, Exception fout) {
        log.error("Bericht van partner {} mislukt: {}", partner, sporen(fout));
        var antwoord = new PartnerFout(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Nu niet mogelijk",
                        "Zorgpad kan uw bericht nu niet aannemen. Er is niets bewaard. Stuur het later opnieuw met"
                                + " dezelfde bronReferentie.")
                .antwoord();
        return ResponseEntity.status(antwoord.getStatusCode())
                .header(HttpHeaders.RETRY_AFTER, WACHT_SECONDEN)
                .body(antwoord.getBody());
    }

    private static void eisJson(String soort) {
        if (soort == null || !isJson(soort)) {
            throw new PartnerFout(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "Verkeerde soort inhoud",
                    "Stuur JSON: Content-Type: application/json.");
        }
    }

    private static boolean isJson(String soort) {
        try {
            return MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(soort));
        } catch (InvalidMediaTypeException onleesbaar) {
            return false;
        }
    }

    private static String sporen(Throwable fout) {
        var sporen = new StringBuilder();
        for (var oorzaak = fout; oorzaak != null && sporen.length() < 2000; oorzaak = oorzaak.getCause()) {
            var spoor = oorzaak.getStackTrace();
            sporen.append(oorzaak.getClass().getName())
                    .append(spoor.length == 0 ? "" : " at " + spoor[0])
                    .append("; ");
        }
        return sporen.toString();
    }
}
