package nl.zorgpad.platform.historie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine remembers goes when its time is over. Long before any other test, so that theirs stays. */
@ZorgpadTest
class HistorieopruimenTest {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                         xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="proef">
              <process id="proef-opruimen" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/>
                <sequenceFlow id="door" sourceRef="start" targetRef="einde"/>
                <endEvent id="einde"/>
              </process>
            </definitions>
            """;

    @Autowired
    ProcessEngine engine;

    private String model;
    private String zaak;

    @BeforeEach
    void eenZaakIsKlaar() {
        model = engine.getRepositoryService()
                .createDeployment()
                .addString("proef-opruimen.bpmn", MODEL)
                .deploy()
                .getId();
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2001-01-01T10:00:00Z")));
        zaak = engine.getRuntimeService()
                .startProcessInstanceByKey("proef-opruimen")
                .getId();
    }

    @AfterEach
    void weerNu() {
        ClockUtil.reset();
        engine.getHistoryService()
                .findHistoryCleanupJobs()
                .forEach(opdracht -> engine.getManagementService().deleteJob(opdracht.getId()));
        engine.getRepositoryService().deleteDeployment(model, true);
    }

    @Test
    void binnenDeBewaartermijnBlijftDeZaakTeZien() {
        ruimOpOp("2004-01-02T09:00:00Z");

        assertThat(tezien()).isTrue();
    }

    @Test
    void naDeBewaartermijnGaatDeZaakWeg() {
        ruimOpOp("2004-01-02T11:00:00Z");

        assertThat(tezien()).isFalse();
    }

    private void ruimOpOp(String moment) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(moment)));
        engine.getHistoryService().cleanUpHistoryAsync(true);
        engine.getHistoryService().findHistoryCleanupJobs().stream()
                .map(Job::getId)
                .forEach(engine.getManagementService()::executeJob);
    }

    private boolean tezien() {
        return engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(zaak)
                        .count()
                == 1;
    }
}
