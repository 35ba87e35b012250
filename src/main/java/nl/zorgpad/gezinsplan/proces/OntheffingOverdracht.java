package nl.zorgpad.gezinsplan.proces;

import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Registratie;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The team manager's word on a plan without a vision or a goal: {@code ontheffing-beoordelen}. (A) D13 */
@Component
class OntheffingOverdracht implements Formulieroverdracht {

    private final DossierService dossiers;

    OntheffingOverdracht(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("ontheffing-beoordelen");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        dossiers.registreer(
                inzending.zaaknummer(),
                new Registratie(
                        "gezinsplan_ontheffing",
                        stuur.tekst("ontheffingBesluit"),
                        stuur.tekst("ontheffingReden"),
                        null,
                        null),
                inzending.gebruiker());
        return Map.of("planOntheffing", stuur.ja("ontheffingBesluit"));
    }
}
