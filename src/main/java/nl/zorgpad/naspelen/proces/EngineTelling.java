package nl.zorgpad.naspelen.proces;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.zorgpad.naspelen.Telling;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Process instances, by where their token stands. */
@Component
@Profile({"naspelen", "test"})
class EngineTelling implements Telling {

    private static final String AANMELDING = "aanmelding-tot-start";
    private final RuntimeService processen;
    private final HistoryService historie;

    EngineTelling(RuntimeService processen, HistoryService historie) {
        this.processen = processen;
        this.historie = historie;
    }

    @Override
    public Map<String, Long> tel() {
        var telling = new LinkedHashMap<String, Long>();
        telling.put(
                "aanmeldingen",
                historie.createHistoricProcessInstanceQuery()
                        .processDefinitionKey(AANMELDING)
                        .count());
        telling.put(
                "wacht-op-kennismaking",
                lopend(AANMELDING).count()
                        - lopend(AANMELDING)
                                .variableValueEquals("kennismakingGehouden", true)
                                .count());
        telling.put(
                "wachtend",
                lopend(AANMELDING)
                                .activityIdIn("userTask_startPlannen", "userTask_ondersteuningAfspreken")
                                .count()
                        + lopend(AANMELDING)
                                .activityIdIn("userTask_hulpStarten")
                                .variableValueNotEquals("startWachten", "")
                                .count());
        telling.put("in-begeleiding", lopend("gezinsplan").count());
        return telling;
    }

    private ProcessInstanceQuery lopend(String proces) {
        return processen.createProcessInstanceQuery().processDefinitionKey(proces);
    }
}
