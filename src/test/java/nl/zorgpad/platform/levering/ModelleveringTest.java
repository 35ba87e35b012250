package nl.zorgpad.platform.levering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** Nodes of an old and a new version on one database, each with its own packaged model of one process. */
@ZorgpadTest
class ModelleveringTest {

    private static final String PROCES = "proef-levering";
    private static final String EIGEN = "Eigen wijziging";
    private static final Instant OUD = Instant.parse("2100-03-01T10:00:00Z");
    private static final Instant NIEUW = Instant.parse("2100-04-01T10:00:00Z");
    private static final Instant NIEUWST = Instant.parse("2100-05-01T10:00:00Z");

    @Autowired
    private RepositoryService opslag;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private Clock klok;

    private long laatste;

    @BeforeEach
    void onthoudWatGold() {
        laatste = database.queryForObject("select max(volgnummer) from levering", Long.class);
    }

    @AfterEach
    void ruimOp() {
        database.update("delete from levering where volgnummer > ?", laatste);
        database.update("delete from levering_bestand where naam like 'proef-levering%'");
        opslag.createProcessDefinitionQuery().processDefinitionKey(PROCES).list().stream()
                .map(ProcessDefinition::getDeploymentId)
                .distinct()
                .forEach(levering -> opslag.deleteDeployment(levering, true));
    }

    @Test
    void deApplicatieZelfHeeftZoGeleverd() {
        assertThat(database.queryForObject("""
                        select count(*) from levering_bestand where naam in
                            ('aanmelding-tot-start.bpmn', 'urgentie.dmn', 'kennismaking-plannen.form')
                        """, Long.class)).isEqualTo(3);
        assertThat(database.queryForList("select gebouwd_op from levering", java.time.OffsetDateTime.class))
                .singleElement()
                .isNotNull();
        assertThat(opslag.createDeploymentQuery()
                        .deploymentName(Modellevering.NAAM)
                        .count())
                .isOne();
    }

    @Test
    void eenOudeNodeDieTijdensHetOpwaarderenHerstartZetZijnOudeModelNietTerug() {
        node("Oud", OUD);
        node("Nieuw", NIEUW);

        assertThat(node("Oud", OUD)).isEqualTo(Leveringsbesluit.OUDER);

        assertThat(naam()).isEqualTo("Nieuw");
        assertThat(versies()).isEqualTo(2);
    }

    @Test
    void daarnaKomtDeNieuweNodeOpZonderNogEenVersie() {
        node("Oud", OUD);
        node("Nieuw", NIEUW);
        node("Oud", OUD);

        assertThat(node("Nieuw", NIEUW)).isEqualTo(Leveringsbesluit.NIETS_NIEUWS);

        assertThat(versies()).isEqualTo(2);
    }

    @Test
    void tweeNodesVanDeNieuweVersieDieTegelijkStartenLeverenEenKeer() throws Exception {
        node("Oud", OUD);
        var tegelijk = new CyclicBarrier(3);
        var nodes = Executors.newFixedThreadPool(3);
        try {
            Callable<Leveringsbesluit> nieuw = () -> {
                tegelijk.await();
                return node("Nieuw", NIEUW);
            };
            Callable<Leveringsbesluit> oud = () -> {
                tegelijk.await();
                return node("Oud", OUD);
            };
            for (var uitkomst : nodes.invokeAll(List.of(nieuw, oud, nieuw))) {
                uitkomst.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(naam()).isEqualTo("Nieuw");
        assertThat(versies()).isEqualTo(2);
    }

    @Test
    void eenTimerDieDeAndereNodeNetOnderHandenHeeftHoudtEenLeveringNietTegen() {
        node("Oud", OUD);
        var botsendeEerste = new TransactionTemplate(transacties) {
            private int poging;

            @Override
            public <T> T execute(TransactionCallback<T> levering) {
                return super.execute(status -> {
                    var uitkomst = levering.doInTransaction(status);
                    if (poging++ == 0) {
                        throw new OptimisticLockingException("timer van een startgebeurtenis");
                    }
                    return uitkomst;
                });
            }
        };

        assertThat(node("Nieuw", NIEUW, botsendeEerste)).isEqualTo(Leveringsbesluit.LEVEREN);

        assertThat(naam()).isEqualTo("Nieuw");
        assertThat(versies()).isEqualTo(2);
    }

    @Test
    void eenHerstartLaatDeWijzigingVanEenProceseigenaarStaan() {
        node("Oud", OUD);
        leverZelf(EIGEN);

        node("Oud", OUD);

        assertThat(naam()).isEqualTo(EIGEN);
        assertThat(versies()).isEqualTo(2);
    }

    @Test
    void ookEenNieuweVersieVanZorgpadLaatDieWijzigingGelden() {
        node("Oud", OUD);
        leverZelf(EIGEN);

        node("Nieuw", NIEUW);

        assertThat(naam()).isEqualTo(EIGEN);
        assertThat(geldend().getDescription()).isEqualTo(EIGEN);
    }

    @Test
    void isDeWijzigingOvergenomenDanVolgtHetProcesWeerDeApplicatie() {
        node("Oud", OUD);
        leverZelf(EIGEN);
        node(EIGEN, NIEUW);

        node("Nieuwer", NIEUWST);

        assertThat(naam()).isEqualTo("Nieuwer");
    }

    @Test
    void wieHetMeegeleverdeModelZelfOpnieuwLevertVolgtWeerDeApplicatie() {
        node("Oud", OUD);
        leverZelf(EIGEN);
        leverZelf("Oud");

        node("Nieuw", NIEUW);

        assertThat(naam()).isEqualTo("Nieuw");
    }

    @Test
    void eenWijzigingDieNietMeerPastHoudtDeStartNietTegen() {
        node("Oud", OUD);
        leverZelf(EIGEN);
        // As when the new version refuses what the old one let pass.
        database.update(
                "update act_ge_bytearray set bytes_ = ? where name_ = 'eigen.bpmn'",
                model(EIGEN).replace("<bpmn:endEvent", "<bpmn:scriptTask").getBytes(StandardCharsets.UTF_8));

        assertThat(node("Nieuw", NIEUW)).isEqualTo(Leveringsbesluit.LEVEREN);

        assertThat(naam()).isEqualTo("Nieuw");
    }

    private Leveringsbesluit node(String naam, Instant gebouwdOp) {
        return node(naam, gebouwdOp, new TransactionTemplate(transacties));
    }

    private Leveringsbesluit node(String naam, Instant gebouwdOp, TransactionTemplate transactie) {
        return new Modellevering(opslag, new Leveringenboek(database), transactie, klok)
                .lever(
                        List.of(new Modelbestand(
                                "proef-levering.bpmn", model(naam).getBytes(StandardCharsets.UTF_8))),
                        gebouwdOp,
                        false);
    }

    /** As a process owner does from the Modeler. */
    private void leverZelf(String naam) {
        opslag.createDeployment()
                .name("proceseigenaar")
                .addString("Oud".equals(naam) ? "proef-levering.bpmn" : "eigen.bpmn", model(naam))
                .deploy();
    }

    private String naam() {
        return geldend().getName();
    }

    private ProcessDefinition geldend() {
        return opslag.createProcessDefinitionQuery()
                .processDefinitionKey(PROCES)
                .latestVersion()
                .singleResult();
    }

    private long versies() {
        return opslag.createProcessDefinitionQuery()
                .processDefinitionKey(PROCES)
                .count();
    }

    private static String model(String naam) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="http://zorgpad.nl/proef">
                  <bpmn:process id="proef-levering" name="%1$s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <bpmn:documentation>%1$s</bpmn:documentation>
                    <bpmn:startEvent id="startEvent_begin" />
                    <bpmn:sequenceFlow id="flow_1" sourceRef="startEvent_begin" targetRef="endEvent_klaar" />
                    <bpmn:endEvent id="endEvent_klaar" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(naam);
    }
}
