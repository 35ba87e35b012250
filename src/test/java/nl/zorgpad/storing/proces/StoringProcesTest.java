package nl.zorgpad.storing.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.organisatie.Stad;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class StoringProcesTest {

    private static final String BEHEER = "functioneel-beheer";
    private static final String HAPERT = "proef-hapert";
    private static final LocalDateTime BEGIN = LocalDateTime.parse("2031-03-03T09:00");
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://zorgpad.nl/proef">
              <bpmn:process id="proef-hapert" name="Proef die hapert" isExecutable="true"
                  camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="startEvent_begin" />
                <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_begin" targetRef="serviceTask_hapert" />
                <bpmn:serviceTask id="serviceTask_hapert" name="Brief versturen?" camunda:asyncBefore="true"
                    camunda:delegateExpression="${haperstap}" />
                <bpmn:sequenceFlow id="flow_2" sourceRef="serviceTask_hapert" targetRef="endEvent_klaar" />
                <bpmn:endEvent id="endEvent_klaar" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Autowired
    Storingswacht wacht;

    @Autowired
    Haperstap stap;

    @Autowired
    Storingkaart kaart;

    @Autowired
    Praktijk praktijk;

    @Autowired
    RepositoryService modellen;

    @Autowired
    RuntimeService processen;

    @Autowired
    ManagementService opdrachten;

    @Autowired
    TaskService taken;

    @Autowired
    JdbcTemplate jdbc;

    private String levering;

    @BeforeEach
    void begin() {
        praktijk.begin(BEGIN);
        stap.stuk = true;
        levering = modellen.createDeployment()
                .addString("proef-hapert.bpmn", MODEL)
                .deploy()
                .getId();
    }

    @AfterEach
    void ruimOp() {
        modellen.activateProcessDefinitionByKey(StoringProces.PROCES);
        modellen.deleteDeployment(levering, true);
        wacht.kijk();
        jdbc.update("delete from storing_notitie");
        jdbc.update("delete from storing");
        praktijk.sluit();
    }

    private void zaak(String zaaknummer) {
        processen.startProcessInstanceByKey(HAPERT, zaaknummer);
    }

    private List<Job> jobs() {
        return opdrachten.createJobQuery().processDefinitionKey(HAPERT).list();
    }

    private void mislukt(Job job) {
        assertThatThrownBy(() -> opdrachten.executeJob(job.getId())).isInstanceOf(IllegalStateException.class);
    }

    private void mislukkenTotHetEinde() {
        jobs().forEach(job -> {
            for (int poging = 0; poging < 5; poging++) {
                mislukt(job);
            }
        });
        wacht.kijk();
    }

    private List<Task> open() {
        return taken.createTaskQuery()
                .processDefinitionKey(StoringProces.PROCES)
                .processVariableValueEquals(StoringProces.STORINGPROCES, HAPERT)
                .list();
    }

    private Map<String, Object> feiten() {
        return taken.getVariables(open().get(0).getId());
    }

    private void kies(String keuze) {
        praktijk.doe(BEHEER, open().get(0), Map.of("storingKeuze", keuze), Map.of("notitie", Kanarie.VRIJE_TEKST));
    }

    @Test
    void vijfPogingenInEenUurEnDanEenTaakVoorFunctioneelBeheer() {
        zaak("GZ-2031-000001");
        for (int minuten : new int[] {1, 5, 15, 30}) {
            mislukt(jobs().get(0));
            assertThat(Duration.between(
                            Praktijk.nederlands(ClockUtil.getCurrentTime()),
                            Praktijk.nederlands(jobs().get(0).getDuedate())))
                    .isEqualTo(Duration.ofMinutes(minuten));
            wacht.kijk();
            assertThat(open()).isEmpty();
            praktijk.begin(Praktijk.nederlands(jobs().get(0).getDuedate()));
        }
        mislukt(jobs().get(0));
        wacht.kijk();

        assertThat(open()).singleElement().satisfies(taak -> {
            assertThat(taak.getName()).isEqualTo("Storing oplossen");
            assertThat(taak.getTenantId()).isEqualTo(Stad.TENANT);
            assertThat(praktijk.kandidaten(taak)).containsExactly(BEHEER);
            assertThat(praktijk.taak(
                            BEHEER, (String) taken.getVariable(taak.getId(), "storingNummer"), "Storing oplossen"))
                    .isNotNull();
        });
        assertThat(feiten())
                .containsEntry("procesNaam", "Proef die hapert")
                .containsEntry("stapNaam", "Brief versturen")
                .containsEntry("fout", "IllegalStateException")
                .containsEntry("aantal", 1)
                .containsEntry("pogingen", 5)
                .containsEntry("eerder", 0)
                .containsEntry("sinds", "2031-03-03T09:51");
        assertThat(feiten().get("zaaknummers").toString()).contains("GZ-2031-000001");
        Kanarie.zoekInEngine(jdbc.getDataSource());
    }

    @Test
    void eenStoringVoorAlleZakenEnOpnieuwProberenIsVoorAlleZaken() {
        zaak("GZ-2031-000001");
        zaak("GZ-2031-000002");
        mislukkenTotHetEinde();
        zaak("GZ-2031-000003");
        mislukkenTotHetEinde();
        assertThat(open()).hasSize(1);
        assertThat(feiten()).containsEntry("aantal", 3);

        stap.stuk = false;
        kies("opnieuw");

        assertThat(open()).isEmpty();
        assertThat(jobs()).hasSize(3).allSatisfy(job -> {
            assertThat(job.getRetries()).isOne();
            assertThat(Praktijk.nederlands(job.getDuedate())).isEqualTo(BEGIN);
        });
        jobs().forEach(job -> opdrachten.executeJob(job.getId()));
        wacht.kijk();
        assertThat(open()).isEmpty();
        assertThat(jobs()).isEmpty();
        assertThat(afloop()).containsExactly("opnieuw");
    }

    private List<String> afloop() {
        return jdbc.queryForList("select afloop from storing where proces = ? order by nummer", String.class, HAPERT);
    }

    @Test
    void wieOpnieuwLaatProberenEnWeerPechHeeftZietDatHetErEerderWas() {
        zaak("GZ-2031-000001");
        mislukkenTotHetEinde();
        kies("opnieuw");

        mislukt(jobs().get(0));
        wacht.kijk();

        assertThat(open()).hasSize(1);
        assertThat(feiten()).containsEntry("eerder", 1).containsEntry("pogingen", 6);
    }

    @Test
    void deTaakGaatVanzelfWegAlsHetInCockpitLukt() {
        zaak("GZ-2031-000001");
        mislukkenTotHetEinde();
        stap.stuk = false;
        opdrachten.setJobRetries(jobs().get(0).getId(), 1);
        opdrachten.executeJob(jobs().get(0).getId());

        wacht.kijk();

        assertThat(open()).isEmpty();
        assertThat(afloop()).containsExactly("voorbij");
    }

    @Test
    void naarDeLeverancierMetEenNotitieBuitenDeEngine() {
        zaak("GZ-2031-000001");
        mislukkenTotHetEinde();

        kies("noteren");
        assertThat(open().get(0).getName()).isEqualTo("Storing oplossen");
        kies("leverancier");
        assertThat(open())
                .singleElement()
                .satisfies(taak -> assertThat(taak.getName()).isEqualTo("Leverancier volgen"));

        assertThat(jdbc.queryForList("select keuze from storing_notitie order by id", String.class))
                .containsExactly("noteren", "leverancier");
    }

    @Test
    void watNietGemeldKanWordenBlijftEenIncidentEnWordtLaterGemeld() {
        zaak("GZ-2031-000001");
        modellen.suspendProcessDefinitionByKey(StoringProces.PROCES);
        mislukkenTotHetEinde();
        assertThat(open()).isEmpty();
        assertThat(processen
                        .createIncidentQuery()
                        .processDefinitionKeyIn(HAPERT)
                        .count())
                .isOne();

        modellen.activateProcessDefinitionByKey(StoringProces.PROCES);
        wacht.kijk();
        assertThat(open()).hasSize(1);
        processen.deleteProcessInstance(open().get(0).getProcessInstanceId(), "per ongeluk weg");
        wacht.kijk();
        assertThat(open()).hasSize(1);
    }

    @Test
    void hetTeamZietInHetDossierDatZorgpadNietVerderKan() {
        zaak("GZ-2031-000001");
        assertThat(kaart.kaart("GZ-2031-000001")).isEmpty();
        mislukkenTotHetEinde();

        assertThat(kaart.kaart("GZ-2031-000001")).hasValueSatisfying(inhoud -> {
            assertThat(inhoud.dringend()).isTrue();
            assertThat(inhoud.regels()).singleElement().satisfies(regel -> {
                assertThat(regel.label()).isEqualTo("Proef die hapert, Brief versturen");
                assertThat(regel.waarde()).contains("03-03-2031 09:00");
            });
        });
    }
}
