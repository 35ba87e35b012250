package nl.zorgpad.tegelijk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A process owner deploys a good file together with one that is broken, while a case runs. */
@ZorgpadTest
class KapotModelTest {

    private static final String GOED = "proef-heel";
    private static final String TAAK =
            "<bpmn:userTask id=\"stap\" name=\"Werk doen\" camunda:candidateGroups=\"voordeur\" />";

    @LocalServerPort
    int poort;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    private Proceseigenaar proceseigenaar;
    private String levering;

    @BeforeEach
    void eenZaakLoopt() {
        proceseigenaar = new Proceseigenaar(poort);
        levering = engine.getRepositoryService()
                .createDeployment()
                .name("proef-heel")
                .addString("proef-heel.bpmn", proces(GOED, TAAK))
                .deploy()
                .getId();
        engine.getRuntimeService().startProcessInstanceByKey(GOED);
    }

    @AfterEach
    void ruimOp() {
        engine.getRepositoryService().deleteDeployment(levering, true);
    }

    static Stream<Arguments> kapot() {
        return Stream.of(
                arguments("geen XML", "kapot.bpmn", "dit is geen model", "kapot.bpmn: is geen leesbaar XML-bestand."),
                arguments(
                        "geen begin",
                        "kapot.bpmn",
                        proces("kapot", "").replaceAll("(?s)<bpmn:startEvent.*?<bpmn:endEvent", "<bpmn:endEvent"),
                        "'kapot' heeft geen begin. Teken een startgebeurtenis."),
                arguments(
                        "expressie",
                        "kapot.bpmn",
                        proces("kapot", "<bpmn:userTask id=\"stap\" camunda:dueDate=\"${taaktermijn.uiterlijk(}\" />"),
                        "'stap' heeft een expressie die niet te lezen is: ${taaktermijn.uiterlijk(}."),
                arguments(
                        "onbekende stap",
                        "kapot.bpmn",
                        proces(
                                "kapot",
                                "<bpmn:serviceTask id=\"stap\" camunda:delegateExpression=\"${bestaatNietDelegate}\" />"),
                        "'stap' roept 'bestaatNietDelegate' aan, en dat bestaat niet."),
                arguments(
                        "onbekende luisteraar",
                        "kapot.bpmn",
                        proces(
                                "kapot",
                                "<bpmn:userTask id=\"stap\"><bpmn:extensionElements><camunda:taskListener event=\"create\""
                                        + " delegateExpression=\"${dataSource}\" /></bpmn:extensionElements></bpmn:userTask>"),
                        "'stap' roept 'dataSource' aan, en dat bestaat niet."),
                arguments(
                        "onbekend formulier",
                        "kapot.bpmn",
                        proces(
                                "kapot",
                                "<bpmn:userTask id=\"stap\" camunda:formRef=\"vraagverkenning\""
                                        + " camunda:formRefBinding=\"deployment\" />"),
                        "'stap' gebruikt het formulier 'vraagverkenning', en dat zit niet in deze levering. Lever het mee."),
                arguments(
                        "onbekende beslissing",
                        "kapot.bpmn",
                        proces("kapot", "<bpmn:businessRuleTask id=\"stap\" camunda:decisionRef=\"urgentei\" />"),
                        "'stap' gebruikt de beslissing 'urgentei', en die bestaat niet."),
                arguments(
                        "onbekend proces",
                        "kapot.bpmn",
                        proces(
                                "kapot",
                                "<bpmn:callActivity id=\"stap\" calledElement=\"overdracht\""
                                        + " camunda:calledElementBinding=\"deployment\" />"),
                        "'stap' roept het proces 'overdracht' aan, en dat zit niet in deze levering."),
                arguments(
                        "dubbel id",
                        "kapot.bpmn",
                        proces("kapot", TAAK + TAAK.replace("Werk", "Nog eens werk")),
                        "'stap' komt twee keer voor."),
                arguments(
                        "regel",
                        "kapot.dmn",
                        beslissing("&gt; 3 en", "\"ja\""),
                        "'entry_1' heeft een cel die niet te lezen is: > 3 en."),
                arguments(
                        "uitkomst",
                        "kapot.dmn",
                        beslissing("&gt; 3", "\"ja"),
                        "'out_1' heeft een cel die niet te lezen is: \"ja."),
                arguments("formulier", "kapot.form", "{\"id\": \"kapot\", ", "kapot.form: is geen leesbaar formulier."),
                arguments("ander bestand", "kapot.txt", "Hallo", "kapot.txt: is geen .bpmn, .dmn of .form."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kapot")
    void wordtGeweigerdMetDeRedenEnErVerandertNiets(String wat, String bestand, String inhoud, String reden) {
        var vooraf = stand();

        var antwoord = proceseigenaar.lever(
                "kapot " + wat,
                Map.of("proef-heel.bpmn", proces(GOED, TAAK.replace("Werk", "Ander werk")), bestand, inhoud));

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        assertThat(antwoord.body().replace("\\\"", "\"").replace("\\u003e", ">"))
                .contains(reden)
                .doesNotContain("\\tat ", "ENGINE-", "stackTrace");
        assertThat(stand()).isEqualTo(vooraf);
        var taak = engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(GOED)
                .singleResult();
        engine.getTaskService().complete(taak.getId());
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(GOED)
                        .count())
                .isZero();
    }

    @Test
    void watHeelIsKomtErWelIn() {
        var antwoord = proceseigenaar.lever(
                "heel",
                Map.of(
                        "proef-heel.bpmn", proces(GOED, TAAK.replace("Werk", "Ander werk")),
                        "heel.dmn", beslissing("&gt; 3", "\"ja\"")));

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentName("heel")
                .list()
                .forEach(nieuw -> engine.getRepositoryService().deleteDeployment(nieuw.getId(), true));
    }

    private String stand() {
        return jdbc.queryForObject(
                "select (select count(*) from act_re_deployment) || '/' || (select count(*) from act_re_procdef) || '/'"
                        + " || (select count(*) from act_re_decision_def) || '/' || (select count(*) from"
                        + " act_re_camformdef) || '/' || (select count(*) from act_ge_bytearray where deployment_id_ is not"
                        + " null)",
                String.class);
    }

    private static String proces(String id, String stap) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://zorgpad.nl/proef">
                  <bpmn:process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
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
                """.formatted(id, stap);
    }

    private static String beslissing(String toets, String uitkomst) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                    xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_proef" name="proef"
                    namespace="http://zorgpad.nl/proef">
                  <decision id="proef-heel-beslissing" name="Proef" camunda:historyTimeToLive="P1D">
                    <decisionTable id="tabel" hitPolicy="FIRST">
                      <input id="input_1"><inputExpression id="ie_1" typeRef="number"><text>aantal</text></inputExpression></input>
                      <output id="output_1" name="uitslag" typeRef="string" />
                      <rule id="rule_1"><inputEntry id="entry_1"><text>%s</text></inputEntry>
                        <outputEntry id="out_1"><text>%s</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(toets, uitkomst);
    }
}
