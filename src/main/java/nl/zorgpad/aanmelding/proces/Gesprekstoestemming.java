package nl.zorgpad.aanmelding.proces;

import java.time.LocalDate;
import nl.zorgpad.dossier.ToestemmingService;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;

/**
 * The consent that a family gave in a conversation. With {@code deels} the worker records it per person in the dossier.
 */
final class Gesprekstoestemming {

    private Gesprekstoestemming() {}

    /** Records the answer {@code ja} or {@code nee} of this field. [JW 7.3.4] */
    static void legVast(ToestemmingService toestemmingen, Inzending inzending, String veld, LocalDate datum) {
        var antwoord = new Antwoorden(inzending.stuurgegevens()).tekst(veld);
        if ("ja".equals(antwoord) || "nee".equals(antwoord)) {
            toestemmingen.legGesprekVast(
                    inzending.zaaknummer(),
                    "ja".equals(antwoord) ? "gegeven" : "geweigerd",
                    datum,
                    inzending.gebruiker());
        }
    }
}
