package nl.zorgpad.tegelijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The clock changes to summer and winter time, goes back, or jumps; the JVM runs in UTC, the norms in the Netherlands. */
@ZorgpadTest
class KlokverspringtTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int ZAKEN = 5;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcTemplate jdbc;

    private String levering;

    @BeforeEach
    void lever() {
        levering = engine.getRepositoryService()
                .createDeployment()
                .name("proef-klok")
                .addString("proef-klok.bpmn", PROCES)
                .deploy()
                .getId();
    }

    @AfterEach
    void ruimOp() {
        ClockUtil.reset();
        engine.getRepositoryService().deleteDeployment(levering, true);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2027-03-28T02:30, 2027-03-28T01:30:00Z",
        "2027-03-28T02:30:00, 2027-03-28T01:30:00Z",
        "2027-03-28T00:00:00, 2027-03-27T23:00:00Z",
        "2027-03-29T00:00:00, 2027-03-28T22:00:00Z",
        "2027-10-31T02:30, 2027-10-31T00:30:00Z",
        "2027-10-31T00:00:00, 2027-10-30T22:00:00Z",
        "2027-03-28, 2027-03-28T21:59:59Z",
        "2027-10-31, 2027-10-31T22:59:59Z"
    })
    void eenMomentIsOpDeNederlandseKlok(String omschrijving, Instant verwacht) {
        assertThat(kalender(DueDateBusinessCalendar.NAME)
                        .resolveDuedate(omschrijving, (Date) null)
                        .toInstant())
                .isEqualTo(verwacht);
    }

    @ParameterizedTest(name = "{1} werkdagen na {0} is {2}")
    @CsvSource({
        "2027-03-22T09:00, 5, 2027-03-31T23:59:59",
        "2027-03-25T23:30, 2, 2027-03-31T23:59:59",
        "2027-10-27T09:00, 5, 2027-11-03T23:59:59",
        "2027-10-29T00:15, 1, 2027-11-01T23:59:59"
    })
    void eenNormInWerkdagenLooptOverDeWisselHeen(LocalDateTime begin, int aantal, LocalDateTime verwacht) {
        zet(begin);

        var uiterlijk = kalender(DueDateBusinessCalendar.NAME).resolveDuedate("P" + aantal + "WD", (Date) null);

        assertThat(nederlands(uiterlijk)).isEqualTo(verwacht);
    }

    @Test
    void hetMaandrapportBegintOokNaDeWisselOpDeEersteVanDeMaand() {
        zet(LocalDateTime.parse("2027-10-31T23:30"));
        var november = kalender(CycleBusinessCalendar.NAME).resolveDuedate("0 0 4 1 * ?", (Date) null);
        zet(LocalDateTime.parse("2027-03-31T23:30"));
        var april = kalender(CycleBusinessCalendar.NAME).resolveDuedate("0 0 4 1 * ?", (Date) null);

        assertThat(nederlands(november).toLocalDate()).isEqualTo(LocalDate.parse("2027-11-01"));
        assertThat(nederlands(april).toLocalDate()).isEqualTo(LocalDate.parse("2027-04-01"));
    }

    @Test
    void eenRijMomentenValtOpDeAfgesprokenDagen() {
        zet(LocalDateTime.parse("2027-03-20T09:00"));
        start(1);
        var gegaan = new ArrayList<LocalDateTime>();
        for (var volgende = timer("momenten"); volgende != null; volgende = timer("momenten")) {
            ClockUtil.setCurrentTime(volgende.getDuedate());
            gegaan.add(nederlands(volgende.getDuedate()));
            engine.getManagementService().executeJob(volgende.getId());
        }

        assertThat(gegaan)
                .containsExactly(
                        LocalDateTime.parse("2027-03-27T00:00"),
                        LocalDateTime.parse("2027-03-28T00:00"),
                        LocalDateTime.parse("2027-03-29T00:00"));
    }

    @Test
    void gaatDeKlokEenUurTerugDanGaatGeenTimerNogEens() {
        zet(LocalDateTime.parse("2027-10-31T01:00"));
        start(1);
        zet(LocalDateTime.parse("2027-10-31T23:30"));
        zetNog(Duration.ofMinutes(45));
        doeWatTeDoenIs();
        var gegaan = gegaan();

        zetNog(Duration.ofHours(-1));
        assertThat(teDoen()).isEmpty();
        zetNog(Duration.ofHours(1));

        assertThat(teDoen()).isEmpty();
        assertThat(gegaan()).isEqualTo(gegaan);
    }

    @Test
    void springtDeKlokEenWeekVooruitDanGaatElkeTimerEenKeerOpVolgorde() {
        zet(LocalDateTime.parse("2027-03-25T09:00"));
        start(ZAKEN);

        zetNog(Duration.ofDays(7));
        var volgorde = doeWatTeDoenIs();

        assertThat(volgorde).isSorted();
        assertThat(keren("boundaryEvent_termijn")).isEqualTo(ZAKEN);
        assertThat(keren("boundaryEvent_ritme")).isEqualTo(ZAKEN);
        assertThat(keren("boundaryEvent_momenten")).isEqualTo(ZAKEN);
        assertThat(teDoen()).isEmpty();
    }

    private void start(int aantal) {
        for (var i = 0; i < aantal; i++) {
            engine.getRuntimeService().startProcessInstanceByKey("proef-klok");
        }
    }

    /** Does what the job executor does: what is due, the oldest first, until nothing is. */
    private List<Date> doeWatTeDoenIs() {
        var volgorde = new ArrayList<Date>();
        for (var ronde = teDoen(); !ronde.isEmpty() && volgorde.size() < 200; ronde = teDoen()) {
            ronde.forEach(job -> {
                volgorde.add(job.getDuedate());
                engine.getManagementService().executeJob(job.getId());
            });
        }
        return volgorde;
    }

    private List<Job> teDoen() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey("proef-klok")
                .executable()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    private Job timer(String naam) {
        return engine
                .getManagementService()
                .createJobQuery()
                .processDefinitionKey("proef-klok")
                .activityId("boundaryEvent_" + naam)
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private long gegaan() {
        return jdbc.queryForObject(
                "select count(*) from act_hi_job_log where process_def_key_ = 'proef-klok' and job_state_ = 2",
                Long.class);
    }

    private long keren(String timer) {
        return jdbc.queryForObject(
                "select count(*) from act_hi_job_log where process_def_key_ = 'proef-klok' and job_state_ = 2 and act_id_ = ?",
                Long.class,
                timer);
    }

    private org.camunda.bpm.engine.impl.calendar.BusinessCalendar kalender(String naam) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getBusinessCalendarManager()
                .getBusinessCalendar(naam);
    }

    private static void zet(LocalDateTime moment) {
        ClockUtil.setCurrentTime(Date.from(moment.atZone(NEDERLAND).toInstant()));
    }

    private static void zetNog(Duration tijd) {
        ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + tijd.toMillis()));
    }

    private static LocalDateTime nederlands(Date moment) {
        return LocalDateTime.ofInstant(moment.toInstant(), NEDERLAND);
    }

    private static final String PROCES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://zorgpad.nl/proef">
              <bpmn:process id="proef-klok" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="startEvent_begin" />
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_begin" targetRef="userTask_werk" />
                <bpmn:userTask id="userTask_werk" name="Werk doen" camunda:candidateGroups="voordeur" />
                <bpmn:boundaryEvent id="boundaryEvent_termijn" cancelActivity="false" attachedToRef="userTask_werk">
                  <bpmn:timerEventDefinition id="timer_1">
                    <bpmn:timeDate xsi:type="bpmn:tFormalExpression">P1WD</bpmn:timeDate></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flow_2" sourceRef="boundaryEvent_termijn" targetRef="endEvent_termijn" />
                <bpmn:endEvent id="endEvent_termijn" />
                <bpmn:boundaryEvent id="boundaryEvent_ritme" cancelActivity="false" attachedToRef="userTask_werk">
                  <bpmn:timerEventDefinition id="timer_2">
                    <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">R/P1D</bpmn:timeCycle></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flow_3" sourceRef="boundaryEvent_ritme" targetRef="endEvent_ritme" />
                <bpmn:endEvent id="endEvent_ritme" />
                <bpmn:boundaryEvent id="boundaryEvent_momenten" cancelActivity="false" attachedToRef="userTask_werk">
                  <bpmn:timerEventDefinition id="timer_3">
                    <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">2027-03-27/2027-03-28/2027-03-29</bpmn:timeCycle>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:sequenceFlow id="flow_4" sourceRef="boundaryEvent_momenten" targetRef="endEvent_momenten" />
                <bpmn:endEvent id="endEvent_momenten" />
                <bpmn:sequenceFlow id="flow_5" sourceRef="userTask_werk" targetRef="endEvent_klaar" />
                <bpmn:endEvent id="endEvent_klaar" />
              </bpmn:process>
            </bpmn:definitions>
            """;
}
