package nl.zorgpad.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** What a process had stored when it or a part of it ended, for tests: Zorgpad itself keeps no history of variables. */
@Component
class Slotwaarden extends AbstractProcessEnginePlugin {

    private final Map<String, Map<String, Object>> perProces = new ConcurrentHashMap<>();

    /** Of one process instance; empty when none of its parts has ended. */
    Map<String, Object> van(String proces) {
        return perProces.getOrDefault(proces, Map.of());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuratie) {
        var lezers = configuratie.getCustomPostBPMNParseListeners();
        var alle = new ArrayList<>(lezers == null ? List.of() : lezers);
        alle.add(new Lezer());
        configuratie.setCustomPostBPMNParseListeners(alle);
    }

    private void onthoud(DelegateExecution uitvoering) {
        perProces
                .computeIfAbsent(uitvoering.getProcessInstanceId(), nieuw -> new ConcurrentHashMap<>())
                .putAll(zonderLege(uitvoering.getVariables()));
    }

    private static Map<String, Object> zonderLege(Map<String, Object> waarden) {
        var gevuld = new HashMap<>(waarden);
        gevuld.values().removeIf(waarde -> waarde == null);
        return gevuld;
    }

    private final class Lezer extends AbstractBpmnParseListener {

        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity proces) {
            luister(proces);
        }

        @Override
        public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activiteit) {
            luister(activiteit);
        }

        private void luister(ScopeImpl scope) {
            scope.addBuiltInListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) Slotwaarden.this::onthoud);
        }
    }
}
