package nl.zorgpad.partner;

import io.swagger.v3.oas.annotations.media.Schema;

/** The family in every message about one. Its fields stand between those of the object that holds it. */
@Schema(name = "Gezinsadres")
public record Gezinsadres(
        @Invoerveld(formulierveld = "gezinsnaam") @Schema(example = "Voorbeeld")
        String gezinsnaam,

        @Invoerveld(formulierveld = "adres") @Schema(example = "Voorbeeldstraat 1")
        String adres,

        @Invoerveld(formulierveld = "postcode") @Schema(example = "3500 AA")
        String postcode,

        @Invoerveld(formulierveld = "plaats") @Schema(example = "Utrecht")
        String plaats,

        @Invoerveld(formulierveld = "telefoon") @Schema(example = "06 12345678")
        String telefoon) {

    @Override
    public String toString() {
        return "Gezinsadres[afgeschermd]";
    }
}
