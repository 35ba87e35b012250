package nl.zorgpad.platform.beslissing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.spin.Spin.JSON;

import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class BeslissingInDeEngineTest {

    /** Waits after two decisions, so that their outcome can be read from its variables. */
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definities" targetNamespace="http://zorgpad.nl/test">
              <bpmn:process id="beslissing-proef" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:extensionElements>
                  <camunda:properties>
                    <camunda:property name="stuurgegevens" value="bedreigendeSituatie klasse regel termijn" />
                  </camunda:properties>
                </bpmn:extensionElements>
                <bpmn:startEvent id="startEvent" />
                <bpmn:sequenceFlow id="f1" sourceRef="startEvent" targetRef="urgentie" />
                <bpmn:businessRuleTask id="urgentie" camunda:decisionRef="urgentie"
                    camunda:decisionRefTenantId="${null}">
                  <bpmn:extensionElements>
                    <camunda:inputOutput>
                      <camunda:outputParameter name="klasse">${decisionResult[0].klasse}</camunda:outputParameter>
                      <camunda:outputParameter name="regel">${decisionResult[0].ruleId}</camunda:outputParameter>
                    </camunda:inputOutput>
                  </bpmn:extensionElements>
                </bpmn:businessRuleTask>
                <bpmn:sequenceFlow id="f2" sourceRef="urgentie" targetRef="termijn" />
                <bpmn:businessRuleTask id="termijn" camunda:decisionRef="termijn-kennismaking"
                    camunda:decisionRefTenantId="${null}">
                  <bpmn:extensionElements>
                    <camunda:inputOutput>
                      <camunda:outputParameter name="termijn">${decisionResult[0].kennismakingWerkdagen}</camunda:outputParameter>
                    </camunda:inputOutput>
                  </bpmn:extensionElements>
                </bpmn:businessRuleTask>
                <bpmn:sequenceFlow id="f3" sourceRef="termijn" targetRef="wacht" />
                <bpmn:userTask id="wacht" />
                <bpmn:sequenceFlow id="f4" sourceRef="wacht" targetRef="endEvent" />
                <bpmn:endEvent id="endEvent" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    private Parameters parameters;

    @Autowired
    private RepositoryService repositoryService;

    @Autowired
    private RuntimeService runtimeService;

    @Autowired
    private DecisionService decisionService;

    @Autowired
    private HistoryService historyService;

    @Autowired
    private IdentityService identityService;

    private String plaatsing;

    @AfterEach
    void ruimOp() {
        identityService.clearAuthentication();
        if (plaatsing != null) {
            repositoryService.deleteDeployment(plaatsing, true);
        }
    }

    @Test
    void lijstUitEenProcesvariabeleEnNormUitDeParameters() {
        plaatsing = repositoryService
                .createDeployment()
                .tenantId("lunetten")
                .addString("beslissing-proef.bpmn", MODEL)
                .deploy()
                .getId();

        assertThat(uitkomst("[\"ontruiming\"]"))
                .containsEntry("klasse", "U1")
                .containsEntry("regel", "D03-4")
                .containsEntry("termijn", 3);
        assertThat(uitkomst("[\"geen\"]")).containsEntry("regel", "D03-13").containsEntry("termijn", 5);
        assertThat(uitkomst("[]")).containsEntry("klasse", "U2").containsEntry("regel", "D03-13");
    }

    private Map<String, Object> uitkomst(String bedreigendeSituatie) {
        var instantie = runtimeService
                .createProcessInstanceByKey("beslissing-proef")
                .processDefinitionTenantId("lunetten")
                .setVariable("bedreigendeSituatie", JSON(bedreigendeSituatie))
                .execute();
        return runtimeService.getVariables(instantie.getId(), List.of("klasse", "regel", "termijn"));
    }

    @Test
    void nieuweVersieVanDeParametersGeldtMeteen() {
        assertThat(parameters.getal("PAR-01")).isEqualTo(5);
        assertThat(termijnRegulier()).isEqualTo(5);

        plaatsing = plaatsParameters(Beslistabel.parametersMet("PAR-01", "5", "7"));
        assertThat(parameters.getal("PAR-01")).isEqualTo(7);
        assertThat(termijnRegulier()).isEqualTo(7);

        repositoryService.deleteDeployment(plaatsing, true);
        plaatsing = null;
        assertThat(parameters.getal("PAR-01")).isEqualTo(5);
        assertThat(termijnRegulier()).isEqualTo(5);
    }

    @Test
    void ontbrekendeParameterStoptDeBeslissingMetZijnNaam() {
        plaatsing = plaatsParameters(Beslistabel.parametersMet("PAR-01", "5", ""));

        assertThatThrownBy(this::termijnRegulier).hasStackTraceContaining("Parameter PAR-01 heeft geen waarde");
    }

    @Test
    void normGeldtOokVoorWieGeenBeslissingenMagLezen() {
        identityService.setAuthentication("niemand", List.of(), List.of());

        assertThat(repositoryService.createDecisionDefinitionQuery().count()).isZero();
        assertThat(parameters.getallen("PAR-04")).containsExactly(14, 28, 56);
    }

    @Test
    void normOpzoekenLaatGeenGeschiedenisAchter() {
        termijnRegulier();

        assertThat(historyService
                        .createHistoricDecisionInstanceQuery()
                        .decisionDefinitionKey("parameters")
                        .count())
                .isZero();
    }

    private String plaatsParameters(String dmn) {
        return repositoryService
                .createDeployment()
                .addString("parameters.dmn", dmn)
                .deploy()
                .getId();
    }

    private Object termijnRegulier() {
        return decisionService
                .evaluateDecisionTableByKey("termijn-kennismaking")
                .variables(Map.of("klasse", "U2"))
                .evaluate()
                .getSingleResult()
                .getEntry("kennismakingWerkdagen");
    }
}
