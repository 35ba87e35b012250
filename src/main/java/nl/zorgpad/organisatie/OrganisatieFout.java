package nl.zorgpad.organisatie;

import java.util.List;
import java.util.stream.Collectors;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.http.HttpStatus;

/** A change of the organisation is refused; the message is in Dutch, one sentence per field. */
class OrganisatieFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient List<VeldFout> fouten;

    private OrganisatieFout(HttpStatus status, String melding, List<VeldFout> fouten) {
        super(melding);
        this.status = status;
        this.fouten = fouten;
    }

    static OrganisatieFout ongeldig(List<VeldFout> fouten) {
        String melding = fouten.stream().map(VeldFout::melding).collect(Collectors.joining("\n"));
        return new OrganisatieFout(HttpStatus.BAD_REQUEST, melding, List.copyOf(fouten));
    }

    static OrganisatieFout verboden(String melding) {
        return new OrganisatieFout(HttpStatus.FORBIDDEN, melding, List.of());
    }

    static OrganisatieFout botsing() {
        return new OrganisatieFout(
                HttpStatus.CONFLICT, "Iemand heeft dit intussen gewijzigd. Haal de gegevens opnieuw op.", List.of());
    }

    HttpStatus status() {
        return status;
    }

    List<VeldFout> fouten() {
        return fouten == null ? List.of() : fouten;
    }
}
