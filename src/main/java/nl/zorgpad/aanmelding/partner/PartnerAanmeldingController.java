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
import nl.zorgpad.partner.Berichtantwoorden;
import nl.zorgpad.partner.Berichtbeschrijving;
import nl.zorgpad.partner.Berichtontvangst;
import nl.zorgpad.partner.Partner;
import nl.zorgpad.partner.PartnerBeheer;
import nl.zorgpad.partner.PartnerFout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
@SecurityRequirement(name = Berichtbeschrijving.PARTNER)
@ApiResponse(
        responseCode = "401",
        description = "Partner niet herkend",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = Berichtbeschrijving.PROBLEEM)))
class PartnerAanmeldingController {

    private static final String PROBLEEM_JSON = MediaType.APPLICATION_PROBLEM_JSON_VALUE;
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
    @Berichtantwoorden
    ResponseEntity<Ontvangst> meld(
            @Parameter(hidden = true) Principal wie, @Parameter(hidden = true) HttpServletRequest verzoek)
            throws IOException {
        var partner = partner(wie);
        var gemeld = aanmeldingen.meld(partner, lezer.lees(Berichtontvangst.inhoud(verzoek), partner.kanaal()));
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
            content = @Content(mediaType = PROBLEEM_JSON, schema = @Schema(ref = Berichtbeschrijving.PROBLEEM)))
    Ontvangst ontvangst(@Parameter(hidden = true) Principal wie, @PathVariable String zaaknummer) {
        return aanmeldingen
                .ontvangst(partner(wie), zaaknummer)
                .orElseThrow(() -> PartnerFout.onbekend("Uw organisatie heeft geen aanmelding met dit zaaknummer."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fout(PartnerFout fout) {
        return fout.antwoord();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mislukt(Exception fout, Principal wie) {
        return Berichtontvangst.nuNietMogelijk(LOG, wie == null ? "?" : wie.getName(), fout);
    }

    private Partner partner(Principal wie) {
        return partners.partner(wie.getName()).orElseThrow();
    }
}
