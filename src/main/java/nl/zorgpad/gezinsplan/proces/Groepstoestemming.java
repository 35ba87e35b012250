package nl.zorgpad.gezinsplan.proces;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.stereotype.Component;

/** A child goes to a group only with the consent of every parent with authority: {@code hulp-regelen}. [JW 7.3.4] */
@Component
class Groepstoestemming implements Formuliercontrole {

    private static final Map<String, String> GROEPEN =
            Map.of("toestemmingStoereSchildpadden", "Stoere Schildpadden", "toestemmingDappereDinos", "Dappere Dino's");

    @Override
    public Set<String> formulieren() {
        return Set.of("hulp-regelen");
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        var fouten = new ArrayList<VeldFout>();
        GROEPEN.forEach((vraag, groep) -> {
            if ("nee".equals(inzending.stuurgegevens().get(vraag))) {
                fouten.add(new VeldFout(
                        vraag,
                        groep + ": zonder akkoord van alle ouders met gezag kan het kind niet meedoen. Haal de groep"
                                + " weg bij de aanmeldingen."));
            }
        });
        return fouten;
    }
}
