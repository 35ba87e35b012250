package nl.zorgpad.gezinsplan.proces;

import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** What the family chose: {@code familiegroepsplan-aanbieden} and {@code familiegroepsplan-volgen}. [JW 4.1.2] */
@Component
class FamiliegroepsplanOverdracht implements Formulieroverdracht {

    private static final String AANBIEDEN = "familiegroepsplan-aanbieden";

    private static final String EIGEN_PLAN = "eigen_plan";
    private static final String SAMEN_MET_TEAM = "samen_met_team";

    private final GezinsplanService plannen;
    private final DossierService dossiers;

    FamiliegroepsplanOverdracht(GezinsplanService plannen, DossierService dossiers) {
        this.plannen = plannen;
        this.dossiers = dossiers;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(AANBIEDEN, "familiegroepsplan-volgen");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        if (AANBIEDEN.equals(inzending.formulier())) {
            legVast(inzending, "niet".equals(stuur.tekst("familiegroepsplanKeuze")) ? SAMEN_MET_TEAM : EIGEN_PLAN);
        } else if ("toch_niet".equals(stuur.tekst("familiegroepsplanStand"))) {
            legVast(inzending, SAMEN_MET_TEAM);
        }
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        return Map.of();
    }

    private void legVast(Inzending inzending, String keuze) {
        plannen.legFamiliegroepsplanVast(
                inzending.zaaknummer(),
                keuze,
                new Antwoorden(inzending.stuurgegevens()).datum("familiegroepsplanDatum"),
                inzending.gebruiker());
    }
}
