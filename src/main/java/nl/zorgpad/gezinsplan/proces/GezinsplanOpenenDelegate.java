package nl.zorgpad.gezinsplan.proces;

import java.util.List;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Opens the plan and gives every fact that the model asks about a first value. */
@Component
class GezinsplanOpenenDelegate implements JavaDelegate {

    private static final List<String> NOG_LEEG = List.of(
            "familiegroepsplanKeuze",
            "familiegroepsplanStand",
            "familiegroepsplanDatum",
            "planUiterlijk",
            "planOpPapier",
            "pilotschool",
            "zorgOpSchool",
            "hulpBuitenSchool",
            "pgbGevraagd",
            "hulpniveau",
            "hulpniveauSchool",
            "schoolgroepen",
            "kindLeeftijden",
            "evaluatieDatum",
            "evaluatieVervolg",
            "acuut",
            "structureel",
            "veiligheidAntwoord",
            "veiligheidAcuut",
            "veiligheidStructureel",
            "veiligheidOnbekendSinds",
            "afsluitingUitkomst");

    private static final List<String> NOG_NIET =
            List.of("planVastgesteld", "planOntheffing", "planBlokkeert", "planBlokkeertAltijd");

    private final GezinsplanService plannen;
    private final IdentityService gebruikers;

    GezinsplanOpenenDelegate(GezinsplanService plannen, @Lazy IdentityService gebruikers) {
        this.plannen = plannen;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        plannen.open(zaak.getProcessBusinessKey(), Gebruiker.van(gebruikers));
        NOG_LEEG.forEach(feit -> zaak.setVariable(feit, null));
        NOG_NIET.forEach(feit -> zaak.setVariable(feit, false));
        zaak.setVariable("evaluatieNummer", 0);
    }
}
