package nl.zorgpad.organisatie.proces;

import nl.zorgpad.organisatie.Stad;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * Keeps with each process whether it is for the whole city: the extension property {@code bereik} = {@code stad}. Only
 * who may deploy can set it; no form or variable can.
 */
final class Bereiklezer extends AbstractBpmnParseListener {

    private static final String EIGENSCHAP = "bereik";

    @Override
    public void parseProcess(Element proces, ProcessDefinitionEntity definitie) {
        Element uitbreiding = proces.element("extensionElements");
        Element eigenschappen =
                uitbreiding == null ? null : uitbreiding.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (eigenschappen != null) {
            eigenschappen.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                    .filter(eigenschap -> EIGENSCHAP.equals(eigenschap.attribute("name")))
                    .forEach(eigenschap -> definitie.setProperty(EIGENSCHAP, eigenschap.attribute("value")));
        }
    }

    static boolean isStad(ProcessDefinition definitie) {
        return definitie instanceof ProcessDefinitionEntity entiteit
                && Stad.TENANT.equals(entiteit.getProperty(EIGENSCHAP));
    }
}
