package nl.zorgpad.detentie.proces;

import java.util.ArrayList;
import java.util.List;
import nl.zorgpad.detentie.Actie;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;

/** The new actions in a form: who and when for the process, what for the dossier. */
final class Actievelden {

    private Actievelden() {}

    static List<Actie> uit(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var dossier = new Antwoorden(inzending.dossier());
        var acties = new ArrayList<Actie>();
        for (var i = 1; i <= stuur.getal("aantalActies"); i++) {
            var veld = "actie" + i;
            acties.add(new Actie(
                    null,
                    dossier.tekst(veld + "Omschrijving"),
                    stuur.tekst(veld + "Eigenaar"),
                    stuur.datum(veld + "Uiterlijk")));
        }
        return acties;
    }
}
