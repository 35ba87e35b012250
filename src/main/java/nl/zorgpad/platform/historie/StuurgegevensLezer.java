package nl.zorgpad.platform.historie;

import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Keeps the allow-list of a process with its definition. Runs at deployment and again when a definition is read back
 * from the database, so that each version keeps its own list.
 */
final class StuurgegevensLezer extends AbstractBpmnParseListener {

    @Override
    public void parseProcess(Element proces, ProcessDefinitionEntity definitie) {
        Stuurgegevens.lees(eigenschap(proces)).bewaarBij(definitie);
    }

    private static String eigenschap(Element proces) {
        Element uitbreiding = proces.element("extensionElements");
        Element eigenschappen =
                uitbreiding == null ? null : uitbreiding.elementNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties");
        if (eigenschappen == null) {
            return "";
        }
        return eigenschappen.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property").stream()
                .filter(eigenschap -> Stuurgegevens.EIGENSCHAP.equals(eigenschap.attribute("name")))
                .map(eigenschap -> eigenschap.attribute("value"))
                .filter(waarde -> waarde != null)
                .findFirst()
                .orElse("");
    }
}
