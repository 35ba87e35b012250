package nl.zorgpad.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Processes of one case know of each other, also within the transaction in which they start. */
@ZorgpadTest
class ProcessenTest {

    private static final String ZAAK = "GZ-1999-000001";

    @Autowired
    Processen processen;

    @Autowired
    ProcessEngine engine;

    private String levering;

    @BeforeEach
    void lever() {
        levering = engine.getRepositoryService()
                .createDeployment()
                .addString("proef-bericht.bpmn", """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                             xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="proef">
                  <message id="bericht" name="proef.gestart"/>
                  <process id="proef-bericht" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <extensionElements>
                      <camunda:properties>
                        <camunda:property name="stuurgegevens" value="zaaknummer team teamNaam prioriteit"/>
                      </camunda:properties>
                    </extensionElements>
                    <startEvent id="start"><messageEventDefinition id="start_bericht" messageRef="bericht"/></startEvent>
                    <sequenceFlow id="begin" sourceRef="start" targetRef="taak"/>
                    <userTask id="taak" name="Taak" camunda:candidateGroups="voordeur"/>
                  </process>
                </definitions>
                """)
                .deploy()
                .getId();
    }

    @AfterEach
    void ruimOp() {
        engine.getRepositoryService().deleteDeployment(levering, true);
    }

    @Test
    void eenProcesDatNetBegonIsLooptAl() {
        var inDezelfdeTransactie = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    var instantie = start();
                    return List.of(
                            processen.lopend(ZAAK).equals(List.of(new LopendProces("proef-bericht", instantie))),
                            processen.loopt("proef-bericht", ZAAK),
                            processen.loopt("gezinsplan", ZAAK));
                });

        assertThat(inDezelfdeTransactie).containsExactly(true, true, false);
        assertThat(processen.lopend(ZAAK)).hasSize(1);
    }

    @Test
    void eenProcesDatNetEindigdeLooptNietMeer() {
        start();
        var taak = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(ZAAK)
                .singleResult();

        var inDezelfdeTransactie = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    engine.getTaskService().complete(taak.getId());
                    return processen.lopend(ZAAK);
                });

        assertThat(inDezelfdeTransactie).isEmpty();
    }

    private String start() {
        return processen.start("proef.gestart", ZAAK, "lunetten", Map.of());
    }
}
