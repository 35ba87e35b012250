package nl.zorgpad.partner;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/** What every door for messages of partners may answer when it does not take the message, for the API description. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "400",
        description = "De gegevens kloppen niet; fouten noemt elk veld",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = Berichtbeschrijving.PROBLEEM)))
@ApiResponse(
        responseCode = "409",
        description = "Deze bronReferentie hoort al bij een bericht met andere gegevens",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = Berichtbeschrijving.PROBLEEM)))
@ApiResponse(
        responseCode = "413",
        description = "Meer dan 64 KB",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = Berichtbeschrijving.PROBLEEM)))
@ApiResponse(
        responseCode = "415",
        description = "Geen application/json",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = Berichtbeschrijving.PROBLEEM)))
@ApiResponse(
        responseCode = "429",
        description = "Te vaak een verkeerd geheim; zie Retry-After",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = Berichtbeschrijving.PROBLEEM)))
@ApiResponse(
        responseCode = "503",
        description = "Nu niet mogelijk en niets bewaard; stuur later hetzelfde opnieuw",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                        schema = @Schema(ref = Berichtbeschrijving.PROBLEEM)))
public @interface Berichtantwoorden {}
