package nl.zorgpad.detentie.partner;

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
import nl.zorgpad.detentie.partner.DetentiemeldingService.Ontvangst;
import nl.zorgpad.partner.Berichtantwoorden;
import nl.zorgpad.partner.Berichtbeschrijving;
import nl.zorgpad.partner.Berichtontvangst;
import nl.zorgpad.partner.Partner;
import nl.zorgpad.partner.PartnerBeheer;
import nl.zorgpad.partner.PartnerFout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The front office Detentie en Terugkeer reports here. Documented for it in {@code docs/koppeling-partners.md}. */
@RestController
@RequestMapping("/api/detentiemeldingen")
@Tag(name = "Detentie melden", description = "Alleen voor de front office Detentie en Terugkeer")
@SecurityRequirement(name = Berichtbeschrijving.PARTNER)
@ApiResponse(
        responseCode = "401",
        description = "Partner niet herkend",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = Berichtbeschrijving.PROBLEEM)))
@ApiResponse(
        responseCode = "403",
        description = "Een andere partner dan de front office",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = Berichtbeschrijving.PROBLEEM)))
class DetentiemeldingController {

    private static final String FRONT_OFFICE = "front_office_dt";
    private static final String PROBLEEM_JSON = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
    private static final Logger LOG = LoggerFactory.getLogger(DetentiemeldingController.class);

    private final PartnerBeheer partners;
    private final DetentiemeldingService meldingen;

    DetentiemeldingController(PartnerBeheer partners, DetentiemeldingService meldingen) {
        this.partners = partners;
        this.meldingen = meldingen;
    }

    @PostMapping
    @Operation(
            summary = "Meld een detentie",
            description = "Hetzelfde nog een keer sturen mag altijd: dezelfde bronReferentie geeft dezelfde zaak.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = PartnerDetentiemelding.class))))
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
    @Berichtantwoorden
    ResponseEntity<Ontvangst> meld(
            @Parameter(hidden = true) Principal wie, @Parameter(hidden = true) HttpServletRequest verzoek)
            throws IOException {
        var gemeld = meldingen.meld(frontOffice(wie), Berichtontvangst.inhoud(verzoek));
        var adres = URI.create("/api/detentiemeldingen/" + gemeld.ontvangst().zaaknummer());
        return gemeld.nieuw()
                ? ResponseEntity.created(adres).body(gemeld.ontvangst())
                : ResponseEntity.ok().location(adres).body(gemeld.ontvangst());
    }

    @GetMapping("/{zaaknummer}")
    @Operation(
            summary = "Zoek uw eigen melding op",
            description = "Alleen wat u zelf meldde; over het verloop zegt deze koppeling niets.")
    @ApiResponse(responseCode = "200", description = "Ontvangen")
    @ApiResponse(
            responseCode = "404",
            description = "Geen melding van uw organisatie",
            content = @Content(mediaType = PROBLEEM_JSON, schema = @Schema(ref = Berichtbeschrijving.PROBLEEM)))
    Ontvangst ontvangst(@Parameter(hidden = true) Principal wie, @PathVariable String zaaknummer) {
        return meldingen
                .ontvangst(frontOffice(wie), zaaknummer)
                .orElseThrow(() -> PartnerFout.onbekend("Uw organisatie heeft geen melding met dit zaaknummer."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fout(PartnerFout fout) {
        return fout.antwoord();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mislukt(Exception fout, Principal wie) {
        return Berichtontvangst.nuNietMogelijk(LOG, wie == null ? "?" : wie.getName(), fout);
    }

    private Partner frontOffice(Principal wie) {
        var partner = partners.partner(wie.getName()).orElseThrow();
        if (!FRONT_OFFICE.equals(partner.kanaal())) {
            throw new PartnerFout(
                    HttpStatus.FORBIDDEN,
                    "Geen toegang",
                    "Alleen de front office Detentie en Terugkeer meldt hier. Gebruik POST /api/aanmeldingen.");
        }
        return partner;
    }
}
