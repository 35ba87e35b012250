package nl.zorgpad.sturing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import nl.zorgpad.organisatie.Teamkeuze;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * A small process with a decision, and a task of five werkdagen inside a closed subprocess. Its cases have no dossier.
 */
public final class Proefproces implements AutoCloseable {

    public static final String SLEUTEL = "proef-inzage";
    public static final String TAAK = "userTask_werk";
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final ProcessEngine engine;
    private final String deploymentId;

    public Proefproces(ProcessEngine engine) {
        this.engine = engine;
        this.deploymentId = engine.getRepositoryService()
                .createDeployment()
                .name(SLEUTEL)
                .addString(SLEUTEL + ".bpmn", BPMN)
                .addString("proef-regel.dmn", DMN)
                .deploy()
                .getId();
    }

    /** The id of the definition, whose diagram managers look at. */
    public String definitie() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deploymentId)
                .singleResult()
                .getId();
    }

    /** A case that waits at its task. */
    public String begin(String zaaknummer, String team, LocalDate dag) {
        zetKlok(dag, 9);
        try {
            return Teamkeuze.namensTeam(
                    team,
                    () -> engine.getRuntimeService()
                            .startProcessInstanceByKey(SLEUTEL, zaaknummer)
                            .getId());
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Somebody does the task of this case. */
    public void rondAf(String zaak, String wie, LocalDate dag) {
        zetKlok(dag, 15);
        var taak = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(zaak)
                .singleResult();
        engine.getTaskService().setAssignee(taak.getId(), wie);
        engine.getTaskService().complete(taak.getId());
    }

    /** A case that was finished. */
    public String zaak(String zaaknummer, String team, LocalDate van, LocalDate tot) {
        var zaak = begin(zaaknummer, team, van);
        rondAf(zaak, "gezinswerker." + team, tot);
        return zaak;
    }

    public void zetKlok(LocalDate dag, int uur) {
        ClockUtil.setCurrentTime(
                Date.from(dag.atTime(LocalTime.of(uur, 0)).atZone(NEDERLAND).toInstant()));
    }

    @Override
    public void close() {
        ClockUtil.reset();
        engine.getRepositoryService().deleteDeployment(deploymentId, true);
    }

    private static final String BPMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://zorgpad.nl/proef">
              <bpmn:process id="proef-inzage" name="Proefinzage" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="stuurgegevens" value="zaaknummer" />
                </camunda:properties></bpmn:extensionElements>
                <bpmn:startEvent id="start" />
                <bpmn:sequenceFlow id="flow_1" sourceRef="start" targetRef="regel" />
                <bpmn:businessRuleTask id="regel" name="Regel kiezen" camunda:decisionRef="proef-regel"
                    camunda:decisionRefBinding="deployment" />
                <bpmn:sequenceFlow id="flow_2" sourceRef="regel" targetRef="deel" />
                <bpmn:subProcess id="deel" name="Werkdeel">
                  <bpmn:startEvent id="deelstart" />
                  <bpmn:sequenceFlow id="flow_3" sourceRef="deelstart" targetRef="userTask_werk" />
                  <bpmn:userTask id="userTask_werk" name="Werk doen" camunda:candidateGroups="gezinswerker"
                      camunda:dueDate="P5WD" />
                </bpmn:subProcess>
                <bpmn:sequenceFlow id="flow_4" sourceRef="deel" targetRef="klaar" />
                <bpmn:endEvent id="klaar" name="Werk gedaan" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="d1"><bpmndi:BPMNPlane id="p1" bpmnElement="proef-inzage">
                <bpmndi:BPMNShape id="s1" bpmnElement="start"><dc:Bounds x="100" y="102" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s2" bpmnElement="regel"><dc:Bounds x="200" y="80" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s3" bpmnElement="deel" isExpanded="false"><dc:Bounds x="360" y="80" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s4" bpmnElement="klaar"><dc:Bounds x="520" y="102" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="e1" bpmnElement="flow_1"><di:waypoint x="136" y="120" /><di:waypoint x="200" y="120" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e2" bpmnElement="flow_2"><di:waypoint x="300" y="120" /><di:waypoint x="360" y="120" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e4" bpmnElement="flow_4"><di:waypoint x="460" y="120" /><di:waypoint x="520" y="120" /></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
              <bpmndi:BPMNDiagram id="d2"><bpmndi:BPMNPlane id="p2" bpmnElement="deel">
                <bpmndi:BPMNShape id="s5" bpmnElement="deelstart"><dc:Bounds x="100" y="102" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s6" bpmnElement="userTask_werk"><dc:Bounds x="200" y="80" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="e3" bpmnElement="flow_3"><di:waypoint x="136" y="120" /><di:waypoint x="200" y="120" /></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private static final String DMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="proef" name="Proef"
                xmlns:camunda="http://camunda.org/schema/1.0/dmn" namespace="http://zorgpad.nl/proef">
              <decision id="proef-regel" name="Proefregel" camunda:historyTimeToLive="P1D">
                <decisionTable id="tabel" hitPolicy="FIRST">
                  <output id="uit1" label="Uitkomst" name="uitkomst" typeRef="string" />
                  <output id="uit2" label="Regel" name="ruleId" typeRef="string" />
                  <rule id="rij_1"><description>Zo is het afgesproken.</description>
                    <outputEntry id="u1"><text>"doen"</text></outputEntry>
                    <outputEntry id="u2"><text>"P-1"</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;
}
