package nl.zorgpad.platform.beveiliging;

/** The small models that these tests deploy. */
final class Proefmodel {

    static final String PROCES = "proef-teamgrens";

    /** A start form that lets a worker fill in any team. */
    static final String STARTFORMULIER = """
            {"type": "default", "id": "proef-start", "schemaVersion": 16, "components": [
              {"type": "textfield", "id": "Field_team", "key": "team", "label": "Team",
               "validate": {"pattern": "^[a-z-]+$"}}]}
            """;

    private static final String KOP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://zorgpad.nl/proef">
            """;

    private Proefmodel() {}

    /** A process with one task for a role, which steers on a zaaknummer. */
    static String metTaak(String rol) {
        return KOP + """
                  <bpmn:process id="%s" name="Proef" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="stuurgegevens" value="zaaknummer team" />
                    </camunda:properties></bpmn:extensionElements>
                    <bpmn:startEvent id="startEvent_begin" camunda:formRef="proef-start"
                        camunda:formRefBinding="deployment" />
                    <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_begin" targetRef="userTask_werk" />
                    <bpmn:userTask id="userTask_werk" name="Werk doen" camunda:candidateGroups="%s" />
                    <bpmn:sequenceFlow id="flow_2" sourceRef="userTask_werk" targetRef="endEvent_klaar" />
                    <bpmn:endEvent id="endEvent_klaar" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(PROCES, rol);
    }

    /** A process whose only step is the given element, with id {@code stap}. */
    static String metStap(String element) {
        return KOP + """
                  <bpmn:process id="proef-stap" name="Proef" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="stuurgegevens" value="uitslag" />
                    </camunda:properties></bpmn:extensionElements>
                    <bpmn:startEvent id="startEvent_begin" />
                    <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_begin" targetRef="stap" />
                    %s
                    <bpmn:sequenceFlow id="flow_2" sourceRef="stap" targetRef="endEvent_klaar" />
                    <bpmn:endEvent id="endEvent_klaar" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(element);
    }

    /** A step that evaluates an expression at once. */
    static String metExpressie(String expressie) {
        return metStap("<bpmn:serviceTask id=\"stap\" name=\"Stap\" camunda:expression=\"" + expressie + "\" />");
    }

    /** A decision with one input in the given language and expression. */
    static String beslissing(String taal, String expressie) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_proef" name="proef"
                    namespace="http://zorgpad.nl/proef">
                  <decision id="proef-beslissing" name="Proef" camunda:historyTimeToLive="P1D">
                    <decisionTable id="tabel" hitPolicy="FIRST">
                      <input id="input_1"><inputExpression id="ie_1" typeRef="string" expressionLanguage="%s">
                        <text>%s</text></inputExpression></input>
                      <output id="output_1" name="uitslag" typeRef="string" />
                      <rule id="rule_1"><inputEntry id="entry_1"><text>-</text></inputEntry>
                        <outputEntry id="out_1"><text>"ja"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(taal, expressie);
    }
}
