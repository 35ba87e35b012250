package nl.zorgpad.sturing.proces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Which arrows a case followed. The engine keeps the steps but not the arrows between them, so a step is taken to come
 * from the step with an arrow to it that ended last before it; each ending is used once per arrow.
 */
final class Gevolgd {

    private Gevolgd() {}

    /** @param bezocht in the order in which the steps were entered */
    static List<String> stromen(BpmnModelInstance model, List<HistoricActivityInstance> bezocht) {
        Map<String, List<SequenceFlow>> naar = new HashMap<>();
        model.getModelElementsByType(SequenceFlow.class)
                .forEach(stroom -> naar.computeIfAbsent(stroom.getTarget().getId(), doel -> new ArrayList<>())
                        .add(stroom));
        Set<String> gevolgd = new HashSet<>();
        Set<String> gebruikt = new HashSet<>();
        for (int plaats = 0; plaats < bezocht.size(); plaats++) {
            var ingaand = naar.getOrDefault(bezocht.get(plaats).getActivityId(), List.of());
            for (int vorige = plaats - 1; vorige >= 0 && !ingaand.isEmpty(); vorige--) {
                var stroom = stroom(ingaand, bezocht.get(vorige), bezocht.get(plaats));
                if (stroom != null && gebruikt.add(bezocht.get(vorige).getId() + " " + stroom.getId())) {
                    gevolgd.add(stroom.getId());
                    break;
                }
            }
        }
        return gevolgd.stream().sorted().toList();
    }

    private static SequenceFlow stroom(
            List<SequenceFlow> ingaand, HistoricActivityInstance vorige, HistoricActivityInstance stap) {
        if (vorige.getEndTime() == null || vorige.getEndTime().after(stap.getStartTime())) {
            return null;
        }
        return ingaand.stream()
                .filter(stroom -> stroom.getSource().getId().equals(vorige.getActivityId()))
                .findFirst()
                .orElse(null);
    }
}
