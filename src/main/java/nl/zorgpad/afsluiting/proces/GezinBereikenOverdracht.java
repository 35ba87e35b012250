package nl.zorgpad.afsluiting.proces;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** Counts the attempts to reach a family that stopped answering; enough is PAR-21 times, on different day parts. */
@Component
class GezinBereikenOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "gezin-bereiken";
    private static final int DAGDELEN = 3;

    private final DossierService dossiers;
    private final Parameters parameters;

    GezinBereikenOverdracht(DossierService dossiers, Parameters parameters) {
        this.dossiers = dossiers;
        this.parameters = parameters;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        dossiers.legTekstenVast(
                inzending.zaaknummer(), FORMULIER, inzending.taskId(), inzending.dossier(), inzending.gebruiker());
        var stuur = new Antwoorden(inzending.stuurgegevens());
        if (stuur.ja("gezinBereikt")) {
            return Map.of();
        }
        var dagdeel = stuur.tekst("pogingDagdeel");
        dossiers.registreer(inzending.zaaknummer(), "contactpoging", dagdeel, null, null, inzending.gebruiker());
        var eerder = new Antwoorden(inzending.zaakgegevens());
        var dagdelen = new LinkedHashSet<String>();
        if (eerder.tekst("contactDagdelen") != null) {
            dagdelen.addAll(List.of(eerder.tekst("contactDagdelen").split("\\.")));
        }
        dagdelen.add(dagdeel);
        var pogingen = eerder.getal("contactpogingen") + 1;
        var nodig = parameters.getal("PAR-21");
        var feiten = new HashMap<String, Object>();
        feiten.put("contactpogingen", pogingen);
        feiten.put("contactDagdelen", String.join(".", dagdelen));
        feiten.put("contactpogingenVolledig", pogingen >= nodig && dagdelen.size() >= Math.min(nodig, DAGDELEN));
        return feiten;
    }
}
