package nl.zorgpad.gezinsplan.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.aanmelding.HulpGestart;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where intake ends with help, the gezinsplan begins: once per case, in the same transaction. The codes that intake knows
 * go along. A safety question that intake left open is followed from the first day; other answers are not taken over: the
 * plan asks for itself, and a concern is taken up by the work on safety. [JV2022]
 */
@Component
class GezinsplanStart {

    private static final String INTAKE = "aanmelding-tot-start";

    private static final List<String> VAN_DE_INTAKE = List.of(
            "urgentie",
            "prioriteit",
            "wijk",
            "jongKind",
            "jongereInGezin",
            "toeslagenGedupeerd",
            "schoolsoort",
            "leefgebieden",
            "themaScheiding");

    private static final String NOG_ONBEKEND = "nog_onbekend";

    private final Processen processen;
    private final RuntimeService zaken;
    private final IdentityService identiteiten;

    GezinsplanStart(Processen processen, @Lazy RuntimeService zaken, @Lazy IdentityService identiteiten) {
        this.processen = processen;
        this.zaken = zaken;
        this.identiteiten = identiteiten;
    }

    @EventListener
    void bij(HulpGestart hulp) {
        if (processen.loopt(GezinsplanProces.ID, hulp.zaaknummer())) {
            return;
        }
        var intake = intake(hulp.zaaknummer());
        var feiten = new HashMap<String, Object>();
        VAN_DE_INTAKE.stream()
                .filter(naam -> intake.get(naam) != null)
                .forEach(naam -> feiten.put(naam, intake.get(naam)));
        feiten.put("gezinswerkerId", hulp.gezinswerkerId());
        feiten.put("datumAanvang", hulp.datumAanvang().toString());
        var instantie = processen.start(GezinsplanProces.GESTART, hulp.zaaknummer(), hulp.team(), feiten);
        volgVeiligheid(instantie, hulp, intake);
    }

    /** By the id of the instance: within the running command the database does not know yet what it waits for. */
    private void volgVeiligheid(String instantie, HulpGestart hulp, Map<String, Object> intake) {
        if (!NOG_ONBEKEND.equals(intake.get("zorgenOverVeiligheid"))) {
            return;
        }
        var feiten = new HashMap<String, Object>();
        feiten.put("veiligheidAntwoord", NOG_ONBEKEND);
        feiten.put("veiligheidGevraagdOp", hulp.datumAanvang().toString());
        feiten.put("veiligheidVervolgOp", intake.get("veiligheidVervolgDatum"));
        AlsZorgpad.voerUit(
                identiteiten,
                () -> zaken.messageEventReceived(GezinsplanProces.VEILIGHEID_BEANTWOORD, instantie, feiten));
    }

    private Map<String, Object> intake(String zaaknummer) {
        return AlsZorgpad.doe(
                identiteiten,
                () -> zaken
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(zaaknummer)
                        .processDefinitionKey(INTAKE)
                        .list()
                        .stream()
                        .findFirst()
                        .<Map<String, Object>>map(intake -> zaken.getVariables(intake.getId()))
                        .orElseGet(Map::of));
    }
}
