package nl.zorgpad.platform.procesmotor;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** Extension properties of the present model element: what a process owner sets in the Modeler. */
public final class Modeleigenschap {

    private Modeleigenschap() {}

    /** The value of this property of the present element. @throws IllegalStateException when the model lacks it */
    public static String van(DelegateExecution zaak, String naam) {
        return zaak
                .getBpmnModelElementInstance()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .singleResult()
                .getCamundaProperties()
                .stream()
                .filter(eigenschap -> naam.equals(eigenschap.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        zaak.getCurrentActivityId() + " mist de eigenschap " + naam + " in het model"));
    }
}
