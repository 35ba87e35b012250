package nl.zorgpad.platform.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beslissing.Beslissingen;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What makes the engine fast is on, and what protects it has stayed on. */
@ZorgpadTest
class SnelheidTest {

    private static final String GROEP = "snelheidtest";

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    Beslissingen beslissingen;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transacties;

    @Test
    void deTakentabelHeeftOnzeIndexen() {
        assertThat(jdbc.queryForList(
                        "select indexname from pg_indexes where tablename = 'act_ru_task' and indexname like 'zorgpad%'",
                        String.class))
                .containsExactlyInAnyOrder("zorgpad_taak_bovenliggend", "zorgpad_taak_uiterlijk");
    }

    @Test
    void eenLaterIdKomtAchteraanInDeIndex() {
        List<String> ids =
                Stream.generate(engine.getIdGenerator()::getNextId).limit(1000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void rechtenEnTeamgrenzenStaanAanEnDeBewaartermijnTeltVanafHetBegin() {
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.isTenantCheckEnabled()).isTrue();
        assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(engine.isTaskMetricsEnabled()).isFalse();
    }

    @Test
    void deHistorieBewaartGeenGegevensVanEenZaakMaarWelWatErGebeurde() {
        var niveau = engine.getHistoryLevel();

        assertThat(List.of(
                        HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
                        HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
                        HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
                        HistoryEventTypes.IDENTITY_LINK_ADD))
                .noneMatch(gebeurtenis -> niveau.isHistoryEventProduced(gebeurtenis, null));
        assertThat(List.of(
                        HistoryEventTypes.PROCESS_INSTANCE_START,
                        HistoryEventTypes.ACTIVITY_INSTANCE_END,
                        HistoryEventTypes.TASK_INSTANCE_COMPLETE,
                        HistoryEventTypes.DMN_DECISION_EVALUATE,
                        HistoryEventTypes.USER_OPERATION_LOG,
                        HistoryEventTypes.INCIDENT_CREATE))
                .allMatch(gebeurtenis -> niveau.isHistoryEventProduced(gebeurtenis, null));
    }

    @Test
    void eenRechtKanNietWordenOntzegd() {
        var rechten = engine.getAuthorizationService();
        var recht = rechten.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        recht.setGroupId("gezinswerker");
        recht.setResource(Resources.TASK);
        recht.setResourceId("*");
        recht.addPermission(Permissions.READ);

        assertThatThrownBy(() -> rechten.saveAuthorization(recht))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("REVOKE")
                .hasMessageContaining("haal het recht weg");
        assertThat(rechten.createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_REVOKE)
                        .count())
                .isZero();
    }

    @Test
    void eenRechtVanEenGroepGeldtMeteenEnIsMeteenWegAlsHetWordtWeggehaald() {
        var rechten = engine.getAuthorizationService();
        assertThat(magAllesZien()).isFalse();
        var bewaard = geefRecht();
        try {
            assertThat(magAllesZien()).isTrue();
            assertThat(mag(Permissions.READ, "een-batch")).isTrue();
            assertThat(mag(Permissions.DELETE, "een-batch")).isFalse();
        } finally {
            rechten.deleteAuthorization(bewaard);
        }
        assertThat(magAllesZien()).isFalse();
    }

    @Test
    void eenRechtDatTochNietDoorgingGeldtNooitEnEenDatDoorgingMeteen() {
        var transactie = new TransactionTemplate(transacties);
        transactie.executeWithoutResult(status -> {
            geefRecht();
            assertThat(magAllesZien()).isTrue();
            status.setRollbackOnly();
        });
        assertThat(magAllesZien()).isFalse();

        var recht = transactie.execute(status -> {
            var nieuw = geefRecht();
            // Somebody else asks while this is not stored yet.
            assertThat(CompletableFuture.supplyAsync(this::magAllesZien).join()).isFalse();
            return nieuw;
        });
        try {
            assertThat(magAllesZien()).isTrue();
        } finally {
            engine.getAuthorizationService().deleteAuthorization(recht);
        }
    }

    private String geefRecht() {
        var rechten = engine.getAuthorizationService();
        var recht = rechten.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        recht.setGroupId(GROEP);
        recht.setResource(Resources.BATCH);
        recht.setResourceId(Authorization.ANY);
        recht.addPermission(Permissions.READ);
        return rechten.saveAuthorization(recht).getId();
    }

    @Test
    void eenTabelDieTochNietWerdGeleverdGeldtNooitEnEenDieDoorgingMeteen() {
        var eerste = lever("een");
        var transactie = new TransactionTemplate(transacties);
        try {
            transactie.executeWithoutResult(status -> {
                lever("nooit");
                assertThat(antwoord()).isEqualTo("nooit");
                status.setRollbackOnly();
            });
            assertThat(antwoord()).isEqualTo("een");

            var tweede = transactie.execute(status -> {
                var nieuw = lever("twee");
                // Somebody else asks while this is not stored yet.
                assertThat(CompletableFuture.supplyAsync(this::antwoord).join()).isEqualTo("een");
                return nieuw;
            });
            assertThat(antwoord()).isEqualTo("twee");
            engine.getRepositoryService().deleteDeployment(tweede);
        } finally {
            engine.getRepositoryService().deleteDeployment(eerste);
        }
    }

    private boolean magAllesZien() {
        return mag(Permissions.READ, Authorization.ANY);
    }

    private boolean mag(Permissions recht, String batch) {
        return engine.getAuthorizationService()
                .isUserAuthorized("snelheid.test", List.of(GROEP), recht, Resources.BATCH, batch);
    }

    @Test
    void eenNieuweVersieVanEenTabelGeldtMeteenEnDeOudeWeerAlsZeWordtWeggehaald() {
        var eerste = lever("een");
        try {
            assertThat(antwoord()).isEqualTo("een");
            var tweede = lever("twee");
            assertThat(antwoord()).isEqualTo("twee");

            engine.getRepositoryService().deleteDeployment(tweede);

            assertThat(antwoord()).isEqualTo("een");
        } finally {
            engine.getRepositoryService().deleteDeployment(eerste);
        }
    }

    private String lever(String antwoord) {
        return engine.getRepositoryService()
                .createDeployment()
                .name("SnelheidTest " + antwoord)
                .addString("snelheid.dmn", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                            id="snelheid-model" name="Snelheid" namespace="http://zorgpad.nl/test">
                          <decision id="snelheidtest" name="Snelheid" camunda:historyTimeToLive="P1D">
                            <decisionTable id="tabel">
                              <output id="antwoord" name="antwoord" typeRef="string" />
                              <rule id="regel"><outputEntry id="uit"><text>"%s"</text></outputEntry></rule>
                            </decisionTable>
                          </decision>
                        </definitions>
                        """.formatted(antwoord))
                .deploy()
                .getId();
    }

    private Object antwoord() {
        return beslissingen.regel("snelheidtest", Map.of()).get("antwoord");
    }
}
