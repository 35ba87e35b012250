package nl.zorgpad.aanmelding.partner;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import nl.zorgpad.aanmelding.partner.PartnerAanmeldingService.Ontvangst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Partner organisations report a family here. Documented for them in {@code docs/koppeling-partners.md}. */
@RestController
@RequestMapping("/api/aanmeldingen")
@Tag(name = "Aanmelden door partners", description = "School, huisarts, W&I, front office D&T, Veilig Thuis en anderen")
@SecurityRequirement(name = PartnerApiBeschrijving.PARTNER)
@ApiResponse(
        responseCode = "401",
        description = "Partner niet herkend",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = PartnerApiBeschrijving.PROBLEEM)))
class PartnerAanmeldingController {

    static final int MEESTE_BYTES = 64 * 1024;

    private static final String PROBLEEM_JSON = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final String WACHT_SECONDEN = "60";
    private static final Logger LOG = LoggerFactory.getLogger(PartnerAanmeldingController.class);

    private final PartnerBeheer partners;
    private final AanmeldingLezer lezer;
    private final PartnerAanmeldingService aanmeldingen;

    PartnerAanmeldingController(PartnerBeheer partners, AanmeldingLezer lezer, PartnerAanmeldingService aanmeldingen) {
        this.partners = partners;
        this.lezer = lezer;
        this.aanmeldingen = aanmeldingen;
    }

    @PostMapping
    @Operation(
            summary = "Meld een gezin of jongere aan",
            description = "Hetzelfde nog een keer sturen mag altijd: dezelfde bronReferentie geeft dezelfde zaak.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = PartnerAanmelding.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Nieuwe zaak",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Ontvangst.class)))
    @ApiResponse(
            responseCode = "200",
            description = "Was al ontvangen: dezelfde zaak",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Ontvangst.class)))
    @ApiResponse(
            responseCode = "400",
            description = "De gegevens kloppen niet; fouten noemt elk veld",
            content = @Content(mediaType = PROBLEEM_JSON, schema = @Schema(ref = PartnerApiBeschrijving.PROBLEEM)))
    @ApiResponse(
            responseCode = "409",
            description = "Deze bronReferentie hoort al bij een aanmelding met andere gegevens",
            content = @Content(mediaType = PROBLEEM_JSON, schema = @Schema(ref = PartnerApiBeschrijving.PROBLEEM)))
    @ApiResponse(
            responseCode = "413",
            description = "Meer dan 64 KB",
            content = @Content(mediaType = PROBLEEM_JSON, schema = @Schema(ref = PartnerApiBeschrijving.PROBLEEM)))
    @ApiResponse(
            responseCode = "415",
            description = "Geen application/json",
            content = @Content(mediaType = PROBLEEM_JSON, schema = @Schema(ref = PartnerApiBeschrijving.PROBLEEM)))
    @ApiResponse(
            responseCode = "429",
            description = "Te vaak een verkeerd geheim; zie Retry-After",
            content = @Content(mediaType = PROBLEEM_JSON, schema = @Schema(ref = PartnerApiBeschrijving.PROBLEEM)))
    @ApiResponse(
            responseCode = "503",
            description = "Nu niet mogelijk en niets bewaard; stuur later hetzelfde opnieuw",
            content = @Content(mediaType = PROBLEEM_JSON, schema = @Schema(ref = PartnerApiBeschrijving.PROBLEEM)))
    ResponseEntity<Ontvangst> meld(
            @Parameter(hidden = true) Principal wie, @Parameter(hidden = true) HttpServletRequest verzoek)
            throws IOException {
        eisJson(verzoek.getContentType());
        var partner = partner(wie);
        var gemeld = aanmeldingen.meld(partner, lezer.lees(inhoud(verzoek), partner.kanaal()));
        var adres = URI.create("/api/aanmeldingen/" + gemeld.ontvangst().zaaknummer());
        return gemeld.nieuw()
                ? ResponseEntity.created(adres).body(gemeld.ontvangst())
                : ResponseEntity.ok().location(adres).body(gemeld.ontvangst());
    }

    @GetMapping("/{zaaknummer}")
    @Operation(
            summary = "Zoek uw eigen aanmelding op",
            description = "Alleen wat uw organisatie zelf aanmeldde; over het verloop zegt deze koppeling niets.")
    @ApiResponse(responseCode = "200", description = "Ontvangen")
    @ApiResponse(
            responseCode = "404",
            description = "Geen aanmelding van uw organisatie",
            content = @Content(mediaType = PROBLEEM_JSON, schema = @Schema(ref = PartnerApiBeschrijving.PROBLEEM)))
    Ontvangst ontvangst(@Parameter(hidden = true) Principal wie, @PathVariable String zaaknummer) {
        return aanmeldingen
                .ontvangst(partner(wie), zaaknummer)
                .orElseThrow(() -> PartnerFout.onbekend("Uw organisatie heeft geen aanmelding met dit zaaknummer."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fout(PartnerFout fout) {
        return fout.antwoord();
    }

    /** Logs the kinds of error and where they came from, not their messages: those may quote a family. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mislukt(Exception fout, Principal wie) {
        LOG.error("Aanmelding van partner {} mislukt: {}", wie == null ? "?" : wie.getName(), sporen(fout));
        var antwoord = new PartnerFout(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Nu niet mogelijk",
                        "Zorgpad kan de aanmelding nu niet aannemen. Er is niets bewaard. Stuur haar later opnieuw met"
                                + " dezelfde bronReferentie.")
                .antwoord();
        return ResponseEntity.status(antwoord.getStatusCode())
                .header(HttpHeaders.RETRY_AFTER, WACHT_SECONDEN)
                .body(antwoord.getBody());
    }

    private Partner partner(Principal wie) {
        return partners.partner(wie.getName()).orElseThrow();
    }

    private static void eisJson(String soort) {
        try {
            if (soort != null && MediaType.APPLICATION_JSON.includes(MediaType.parseMediaType(soort))) {
                return;
            }
        } catch (InvalidMediaTypeException fout) {
            LOG.debug("Onleesbare Content-Type");
        }
        throw new PartnerFout(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "Verkeerde soort inhoud",
                "Stuur JSON: Content-Type: application/json.");
    }

    private static byte[] inhoud(HttpServletRequest verzoek) throws IOException {
        if (verzoek.getContentLengthLong() <= MEESTE_BYTES) {
            var inhoud = verzoek.getInputStream().readNBytes(MEESTE_BYTES + 1);
            if (inhoud.length <= MEESTE_BYTES) {
                return inhoud;
            }
        }
        throw new PartnerFout(HttpStatus.PAYLOAD_TOO_LARGE, "Te groot", "Stuur hoogstens 64 KB per aanmelding.");
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
