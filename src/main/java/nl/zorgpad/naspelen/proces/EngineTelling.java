package nl.zorgpad.naspelen.proces;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.naspelen.Telling;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Cases, by where the tokens of their process instances stand. A case that goes to another team leaves an ended instance
 * behind and begins anew there, with the same zaaknummer.
 */
@Component
@Profile({"naspelen", "test"})
class EngineTelling implements Telling {

    private static final String AANMELDING = "aanmelding-tot-start";
    private static final String GEZINSPLAN = "gezinsplan";
    private static final String LATE_KENNISMAKING = "userTask_lateKennismakingBespreken";
    private static final List<String> OVERGEDRAGEN =
            List.of("endEvent_aanAnderTeamOvergedragen", "endEvent_overgedragen");

    private final RuntimeService processen;
    private final HistoryService historie;

    EngineTelling(RuntimeService processen, HistoryService historie) {
        this.processen = processen;
        this.historie = historie;
    }

    @Override
    public Map<String, Long> tel() {
        var telling = new LinkedHashMap<String, Long>();
        telling.put("aanmeldingen", zaken(intakes().map(HistoricProcessInstance::getBusinessKey)));
        telling.put("wacht-op-kennismaking", zaken(wachtOpKennismaking()));
        telling.put("wachtend", zaken(wachtend()));
        telling.put("in-begeleiding", zaken(lopend(GEZINSPLAN).list().stream().map(ProcessInstance::getBusinessKey)));
        return telling;
    }

    @Override
    public Set<String> dubbel() {
        var overgedragen = OVERGEDRAGEN.stream()
                .flatMap(einde -> historie.createHistoricActivityInstanceQuery().activityId(einde).list().stream())
                .map(HistoricActivityInstance::getProcessInstanceId)
                .collect(Collectors.toSet());
        var dubbel = vaker(intakes()
                .filter(intake -> !overgedragen.contains(intake.getId()))
                .map(HistoricProcessInstance::getBusinessKey));
        dubbel.addAll(vaker(lopend(GEZINSPLAN).list().stream().map(ProcessInstance::getBusinessKey)));
        return dubbel;
    }

    private Stream<HistoricProcessInstance> intakes() {
        return historie.createHistoricProcessInstanceQuery().processDefinitionKey(AANMELDING).list().stream();
    }

    /** Without the families that withdrew: of those at most the talk about the late kennismaking is still open. */
    private Stream<String> wachtOpKennismaking() {
        var gehouden = lopend(AANMELDING).variableValueEquals("kennismakingGehouden", true).list().stream()
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        var laat = lopend(AANMELDING).activityIdIn(LATE_KENNISMAKING).list().stream()
                .map(ProcessInstance::getId)
                .filter(id -> processen.getActiveActivityIds(id).stream().allMatch(LATE_KENNISMAKING::equals))
                .collect(Collectors.toSet());
        return lopend(AANMELDING).list().stream()
                .filter(intake -> !gehouden.contains(intake.getId()) && !laat.contains(intake.getId()))
                .map(ProcessInstance::getBusinessKey);
    }

    private Stream<String> wachtend() {
        return Stream.concat(
                        lopend(AANMELDING)
                                .activityIdIn("userTask_startPlannen", "userTask_ondersteuningAfspreken")
                                .list()
                                .stream(),
                        lopend(AANMELDING)
                                .activityIdIn("userTask_hulpStarten")
                                .variableValueNotEquals("startWachten", "")
                                .list()
                                .stream())
                .map(ProcessInstance::getBusinessKey);
    }

    private ProcessInstanceQuery lopend(String proces) {
        return processen.createProcessInstanceQuery().processDefinitionKey(proces);
    }

    private static long zaken(Stream<String> zaaknummers) {
        return zaaknummers.distinct().count();
    }

    private static Set<String> vaker(Stream<String> zaaknummers) {
        var gezien = new HashSet<String>();
        return zaaknummers.filter(zaaknummer -> !gezien.add(zaaknummer)).collect(Collectors.toSet());
    }
}
