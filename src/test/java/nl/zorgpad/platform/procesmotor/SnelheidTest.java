package nl.zorgpad.platform.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What makes the engine fast is on, and what protects it has stayed on. */
@ZorgpadTest
class SnelheidTest {

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcTemplate jdbc;

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
    void eerdereWaardenVanEenGegevenWordenNietBewaard() {
        assertThat(engine.getHistoryLevel()
                        .isHistoryEventProduced(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL, null))
                .isFalse();
    }
}
