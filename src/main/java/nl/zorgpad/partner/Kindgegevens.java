package nl.zorgpad.partner;

import io.swagger.v3.oas.annotations.media.Schema;

/** A child in every message about one. Its fields stand between those of the object that holds it. */
@Schema(name = "Kindgegevens")
public record Kindgegevens(
        @Invoerveld(formulierveld = "kind1Voornaam") @Schema(example = "Kind")
        String voornaam,

        @Invoerveld(formulierveld = "kind1Achternaam") @Schema(example = "Voorbeeld")
        String achternaam,

        @Invoerveld(formulierveld = "kind1Geboortedatum") @Schema(example = "2019-05-31")
        String geboortedatum,

        @Invoerveld(formulierveld = "kind1Schoolsoort") @Schema(example = "po")
        String schoolsoort) {

    @Override
    public String toString() {
        return "Kindgegevens[afgeschermd]";
    }
}
