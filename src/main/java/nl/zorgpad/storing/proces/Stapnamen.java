package nl.zorgpad.storing.proces;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** How a process and a step are called in the model, in the words of its owner. */
@Component
class Stapnamen {

    private static final String ONDERHOUD = "Onderhoud van Zorgpad";
    private static final int LANGST = 120;

    private final RepositoryService modellen;

    Stapnamen(@Lazy RepositoryService modellen) {
        this.modellen = modellen;
    }

    String proces(Incident incident) {
        if (incident.getProcessDefinitionId() == null) {
            return ONDERHOUD;
        }
        var definitie = modellen.getProcessDefinition(incident.getProcessDefinitionId());
        return weergave(definitie.getName() == null ? definitie.getKey() : definitie.getName());
    }

    String stap(Incident incident, String stap) {
        if (incident.getProcessDefinitionId() == null) {
            return ONDERHOUD;
        }
        return modellen.getBpmnModelInstance(incident.getProcessDefinitionId()).getModelElementById(stap)
                                instanceof FlowElement element
                        && element.getName() != null
                ? weergave(element.getName())
                : stap;
    }

    /** Only what may be kept as a display name. */
    private static String weergave(String naam) {
        var leesbaar = naam.replaceAll("[^\\p{L}\\p{N} _.:+@/&()',-]", " ")
                .replaceAll(" +", " ")
                .strip();
        return leesbaar.length() > LANGST ? leesbaar.substring(0, LANGST) : leesbaar;
    }
}
