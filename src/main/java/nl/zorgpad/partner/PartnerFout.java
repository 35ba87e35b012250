package nl.zorgpad.partner;

import java.util.List;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** A call that is refused; becomes problem+json in plain Dutch, and never holds a value that was sent. */
public class PartnerFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String titel;
    private final transient List<VeldFout> fouten;

    public PartnerFout(HttpStatus status, String titel, String melding) {
        this(status, titel, melding, List.of());
    }

    private PartnerFout(HttpStatus status, String titel, String melding, List<VeldFout> fouten) {
        super(melding);
        this.status = status;
        this.titel = titel;
        this.fouten = fouten;
    }

    /** @param fouten at least one; {@code veld} is a JSON path */
    public static PartnerFout ongeldig(List<VeldFout> fouten) {
        var melding = fouten.size() == 1
                ? "Er is 1 fout gevonden. Er is niets bewaard."
                : "Er zijn " + fouten.size() + " fouten gevonden. Er is niets bewaard.";
        return new PartnerFout(HttpStatus.BAD_REQUEST, "De gegevens kloppen niet", melding, List.copyOf(fouten));
    }

    public static PartnerFout onleesbaar(String melding) {
        return new PartnerFout(HttpStatus.BAD_REQUEST, "De gegevens zijn niet leesbaar", melding);
    }

    public static PartnerFout onbekend(String melding) {
        return new PartnerFout(HttpStatus.NOT_FOUND, "Niet gevonden", melding);
    }

    public static PartnerFout botsing(String melding) {
        return new PartnerFout(HttpStatus.CONFLICT, "Past niet bij wat er al is", melding);
    }

    public List<VeldFout> fouten() {
        return fouten == null ? List.of() : fouten;
    }

    /** The answer to the caller. */
    public ResponseEntity<ProblemDetail> antwoord() {
        var probleem = ProblemDetail.forStatusAndDetail(status, getMessage());
        probleem.setTitle(titel);
        if (!fouten().isEmpty()) {
            probleem.setProperty("fouten", fouten());
        }
        return ResponseEntity.of(probleem).build();
    }
}
