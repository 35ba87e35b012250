package nl.zorgpad.detentie.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.zorgpad.partner.Gezinsadres;
import nl.zorgpad.partner.Invoerveld;
import nl.zorgpad.partner.Kindgegevens;

/**
 * A detention as the front office reports it: checked, trimmed, codes as in the form {@code detentie-melden}, dates as ISO
 * text. Null is not given.
 */
@Schema(name = "Detentiemelding", description = "Een ouder of jongere in detentie, met het gezin")
public record PartnerDetentiemelding(
        @Invoerveld(verplicht = true, lengte = 100, patroon = "[A-Za-z0-9][A-Za-z0-9._:/-]*")
        @Schema(
                description =
                        "Uw eigen kenmerk van deze melding, zonder persoonsgegevens. Twee keer sturen met hetzelfde"
                                + " kenmerk geeft één zaak.",
                example = "DT-2026-000123")
        String bronReferentie,

        @Invoerveld(formulierveld = "wijk")
        @Schema(description = "Wijk van het gezin, of van terugkeer als er geen gezin is", example = "ondiep")
        String wijk,

        @Invoerveld(formulierveld = "startDetentie") @Schema(example = "2026-01-05")
        String startDetentie,

        @Invoerveld(formulierveld = "verwachteEinddatum")
        @Schema(description = "Weglaten als die niet bekend is", example = "2026-09-01")
        String verwachteEinddatum,

        @Invoerveld(formulierveld = "inrichtingType") @Schema(example = "pi")
        String inrichtingType,

        @Invoerveld(formulierveld = "strafOfVoorlopig") @Schema(example = "straf")
        String strafOfVoorlopig,

        @Invoerveld(formulierveld = "betrokkeneRol") @Schema(example = "ouder")
        String betrokkeneRol,

        @Invoerveld(formulierveld = "ouderVanMinderjarige")
        @Schema(description = "Heeft deze persoon minderjarige kinderen?", example = "ja")
        String ouderVanMinderjarige,

        @Invoerveld(formulierveld = "terugkeerInUtrecht") @Schema(example = "ja")
        String terugkeerInUtrecht,

        @Invoerveld(formulierveld = "slachtofferInHuishouden")
        @Schema(description = "Woont er een slachtoffer in huis?", example = "nee")
        String slachtofferInHuishouden,

        Gedetineerde gedetineerde,

        Gezinsadres gezin,

        @Schema(description = "Ouder of partner thuis, hoogstens één")
        List<Volwassene> thuis,

        @Schema(description = "Kinderen die thuis wonen") List<Kindgegevens> kinderen,

        @Invoerveld(lengte = 100) @Schema(description = "Contactpersoon in de inrichting", example = "Casemanager Een")
        String contactInrichting,

        @Invoerveld(lengte = 40) @Schema(example = "030 1234567")
        String contactInrichtingTelefoon,

        @Invoerveld(lengte = 10_000, alineas = true)
        @Schema(
                description = "Vragen van het gezin. Komt alleen in het dossier.",
                example = "Wie vertelt het de kinderen?")
        String toelichting) {

    /** The form that asks the same. */
    static final String FORMULIER = "detentie-melden";

    /** Who is detained. */
    @Schema(name = "Gedetineerde")
    public record Gedetineerde(
            @Invoerveld(formulierveld = "gedetineerdeVoornaam") @Schema(example = "Ouder")
            String voornaam,

            @Invoerveld(formulierveld = "gedetineerdeAchternaam") @Schema(example = "Voorbeeld")
            String achternaam,

            @Invoerveld(formulierveld = "gedetineerdeGeboortedatum") @Schema(example = "1990-05-31")
            String geboortedatum,

            @Invoerveld(formulierveld = "gedetineerdeFamilierol", soms = true)
            @Schema(description = "Verplicht bij een volwassene", example = "vader")
            String familierol,

            @Invoerveld(formulierveld = "gedetineerdeSchoolsoort", soms = true)
            @Schema(description = "Verplicht bij een jongere", example = "mbo")
            String schoolsoort) {

        @Override
        public String toString() {
            return "Gedetineerde[afgeschermd]";
        }
    }

    /** A parent or partner at home. */
    @Schema(name = "DetentieVolwassene")
    public record Volwassene(
            @Invoerveld(formulierveld = "thuisVoornaam") @Schema(example = "Partner")
            String voornaam,

            @Invoerveld(formulierveld = "thuisAchternaam") @Schema(example = "Voorbeeld")
            String achternaam,

            @Invoerveld(formulierveld = "thuisRol") @Schema(example = "moeder")
            String rol,

            @Invoerveld(formulierveld = "thuisGeboortedatum") @Schema(example = "1991-05-31")
            String geboortedatum) {

        @Override
        public String toString() {
            return "Volwassene[afgeschermd]";
        }
    }

    /** Whether a young person is detained. */
    boolean overJongere() {
        return "jongere".equals(betrokkeneRol);
    }

    @Override
    public String toString() {
        return "PartnerDetentiemelding[afgeschermd]";
    }
}
