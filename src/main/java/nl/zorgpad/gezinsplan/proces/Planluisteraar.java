package nl.zorgpad.gezinsplan.proces;

import java.util.HashMap;
import java.util.Map;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.gezinsplan.PlanGewijzigd;
import nl.zorgpad.gezinsplan.VeiligheidBeantwoord;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import nl.zorgpad.veiligheid.IncidentGemeld;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens in the plan is told to the process of the case, in the same transaction. */
@Component
class Planluisteraar {

    private final GezinsplanService plannen;
    private final Processen processen;
    private final TaskService taken;
    private final IdentityService identiteiten;

    Planluisteraar(
            GezinsplanService plannen,
            Processen processen,
            @Lazy TaskService taken,
            @Lazy IdentityService identiteiten) {
        this.plannen = plannen;
        this.processen = processen;
        this.taken = taken;
        this.identiteiten = identiteiten;
    }

    /** First closes what waited for an answer, then lets D09 decide on this one. */
    @EventListener
    void bij(VeiligheidBeantwoord antwoord) {
        processen.meld(GezinsplanProces.VEILIGHEID_OPNIEUW_BEANTWOORD, antwoord.zaaknummer(), Map.of());
        var feiten = new HashMap<String, Object>();
        feiten.put("veiligheidAntwoord", antwoord.antwoord());
        feiten.put("veiligheidGevraagdOp", antwoord.datum().toString());
        feiten.put(
                "veiligheidVervolgOp",
                antwoord.vervolgDatum() == null ? null : antwoord.vervolgDatum().toString());
        processen.meld(GezinsplanProces.VEILIGHEID_BEANTWOORD, antwoord.zaaknummer(), feiten);
    }

    /** A family that writes ten times gives the worker one task, until that task is done. */
    @EventListener
    void bij(PlanGewijzigd wijziging) {
        if (wijziging.doorClient() && !wijzigingStaatKlaar(wijziging.zaaknummer())) {
            processen.meld(GezinsplanProces.PLAN_GEWIJZIGD, wijziging.zaaknummer(), Map.of());
        }
    }

    /** After an incident the plan has to be looked at again; the version before stays as it was. [HJ2023] */
    @EventListener
    void bij(IncidentGemeld incident) {
        if (plannen.bestaat(incident.zaaknummer())) {
            plannen.nieuweVersie(incident.zaaknummer(), "Na een incident", Gebruiker.van(identiteiten));
        }
    }

    private boolean wijzigingStaatKlaar(String zaaknummer) {
        return AlsZorgpad.doe(
                identiteiten,
                () -> taken.createTaskQuery()
                                .processInstanceBusinessKey(zaaknummer)
                                .taskDefinitionKey(GezinsplanProces.WIJZIGING_BEKIJKEN)
                                .count()
                        > 0);
    }
}
