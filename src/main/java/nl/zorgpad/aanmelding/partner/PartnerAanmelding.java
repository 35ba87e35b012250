package nl.zorgpad.aanmelding.partner;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.zorgpad.partner.Gezinsadres;
import nl.zorgpad.partner.Invoerveld;
import nl.zorgpad.partner.Kindgegevens;

/**
 * A family as a partner reports it: checked, trimmed, codes as in the form {@code aanmelding}, dates as ISO text. Null
 * is not given.
 */
@Schema(name = "Aanmelding", description = "Een gezin of jongere die een partner aanmeldt")
public record PartnerAanmelding(
        @Invoerveld(verplicht = true, lengte = 100, patroon = "[A-Za-z0-9][A-Za-z0-9._:/-]*")
        @Schema(
                description = "Uw eigen kenmerk van deze aanmelding, zonder persoonsgegevens (geen naam of BSN). "
                        + "Twee keer sturen met hetzelfde kenmerk geeft één zaak.",
                example = "2026-000123")
        String bronReferentie,

        @Invoerveld(formulierveld = "aanmeldDatumTijd")
        @Schema(
                description = "Wanneer het gezin zich bij u meldde. Nederlandse tijd, of met tijdzone. "
                        + "Hier beginnen de termijnen.",
                example = "2026-03-10T09:30")
        String aanmeldDatumTijd,

        @Schema(description = "Wie er bij u meldt") Melder melder,

        @Invoerveld(formulierveld = "gezinOpDeHoogte")
        @Schema(description = "Weet het gezin van deze aanmelding?", example = "ja")
        String gezinOpDeHoogte,

        @Invoerveld(formulierveld = "woonplaatsUtrecht")
        @Schema(description = "Woont het gezin in de gemeente Utrecht?", example = "ja")
        String woonplaatsUtrecht,

        @Invoerveld(formulierveld = "wijk", soms = true)
        @Schema(description = "Verplicht als woonplaatsUtrecht ja is, anders weglaten", example = "ondiep")
        String wijk,

        Gezinsgegevens gezin,

        @Schema(description = "Ouders en verzorgers, hoogstens twee")
        List<Ouder> ouders,

        @Schema(description = "Kinderen en jongeren") List<Kind> kinderen,

        @Invoerveld(formulierveld = "zwangerschap")
        @Schema(description = "Is er iemand zwanger in het gezin?", example = "nee")
        String zwangerschap,

        @Invoerveld(formulierveld = "toeslagenGedupeerd")
        @Schema(description = "Is het gezin gedupeerd door de toeslagenaffaire?", example = "onbekend")
        String toeslagenGedupeerd,

        @Invoerveld(formulierveld = "aanmelderIsJongere")
        @Schema(
                description = "Meldt een jongere zichzelf? Ook ja als een leerling via school om hulp vraagt.",
                example = "nee")
        String aanmelderIsJongere,

        @Invoerveld(formulierveld = "verwachteVrijlating")
        @Schema(description = "Alleen voor de front office detentie en terugkeer", example = "2026-09-01")
        String verwachteVrijlating,

        @Invoerveld(lengte = 10_000, alineas = true)
        @Schema(
                description = "Wat het team moet weten. Komt alleen in het dossier.",
                example = "Ouder vraagt hulp bij het opvoeden.")
        String toelichting) {

    /** The form that asks the same. */
    static final String FORMULIER = "aanmelding";

    /** Who reported at the partner. */
    @Schema(name = "Melder")
    public record Melder(
            @Invoerveld(formulierveld = "melderNaam") @Schema(example = "Anna Voorbeeld")
            String naam,

            @Invoerveld(formulierveld = "melderOrganisatie")
            @Schema(
                    description = "Als dit leeg is: de naam van uw organisatie",
                    example = "Basisschool De Wilg, locatie Noord")
            String organisatie,

            @Invoerveld(formulierveld = "melderTelefoon") @Schema(example = "030 1234567")
            String telefoon,

            @Invoerveld(formulierveld = "melderRol") @Schema(example = "school")
            String rol) {

        @Override
        public String toString() {
            return "Melder[afgeschermd]";
        }
    }

    /** The family. */
    @Schema(name = "Gezin")
    public record Gezinsgegevens(
            @JsonUnwrapped Gezinsadres waar,

            @Invoerveld(formulierveld = "email") @Schema(example = "gezin@voorbeeld.example")
            String email,

            @Invoerveld(formulierveld = "contactvoorkeur") @Schema(example = "telefoon")
            String contactvoorkeur,

            @Invoerveld(formulierveld = "voorkeurstaal") @Schema(example = "nl")
            String voorkeurstaal,

            @Invoerveld(formulierveld = "tolk") @Schema(description = "Is er een tolk nodig?", example = "nee")
            String tolk) {

        @Override
        public String toString() {
            return "Gezinsgegevens[afgeschermd]";
        }
    }

    /** A parent or carer. */
    @Schema(name = "Ouder")
    public record Ouder(
            @Invoerveld(formulierveld = "ouder1Voornaam") @Schema(example = "Ouder")
            String voornaam,

            @Invoerveld(formulierveld = "ouder1Achternaam") @Schema(example = "Voorbeeld")
            String achternaam,

            @Invoerveld(formulierveld = "ouder1Rol") @Schema(example = "moeder")
            String rol,

            @Invoerveld(formulierveld = "ouder1Geboortedatum") @Schema(example = "1990-05-31")
            String geboortedatum,

            @Invoerveld(formulierveld = "ouder1Gezag") @Schema(description = "Heeft gezag?", example = "ja")
            String gezag,

            @Invoerveld(formulierveld = "ouder1EigenVraag")
            @Schema(description = "Heeft een eigen hulpvraag; zonder dit veld: false", example = "true")
            Boolean heeftEigenVraag) {

        @Override
        public String toString() {
            return "Ouder[afgeschermd]";
        }
    }

    /** A child or young person. */
    @Schema(name = "Kind")
    public record Kind(
            @JsonUnwrapped Kindgegevens wie,

            @Invoerveld(formulierveld = "kind1School")
            @Schema(description = "Naam van school of opvang", example = "Basisschool De Wilg")
            String school,

            @Invoerveld(formulierveld = "kind1EigenVraag")
            @Schema(description = "Heeft een eigen hulpvraag; zonder dit veld: false", example = "true")
            Boolean heeftEigenVraag) {

        @Override
        public String toString() {
            return "Kind[afgeschermd]";
        }
    }

    @Override
    public String toString() {
        return "PartnerAanmelding[afgeschermd]";
    }
}
