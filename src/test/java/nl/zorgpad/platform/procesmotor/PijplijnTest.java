package nl.zorgpad.platform.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import nl.zorgpad.ZorgpadTest;
import org.apache.ibatis.executor.CachingExecutor;
import org.apache.ibatis.session.ExecutorType;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a command writes travels together, and each collision is still seen. */
@ZorgpadTest
class PijplijnTest {

    private static final String NAAM = "pijplijntest";

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void opruimen() {
        jdbc.update(
                "delete from act_ru_identitylink where task_id_ in (select id_ from act_ru_task where name_ = ?)",
                NAAM);
        jdbc.update("delete from act_ru_task where name_ = ?", NAAM);
    }

    @Test
    void deEngineGebruiktHaar() {
        var opslag = engine.getSqlSessionFactory().getConfiguration();

        assertThat(opslag.getDefaultExecutorType()).isEqualTo(ExecutorType.BATCH);
        assertThat(opslag.newExecutor(null, ExecutorType.BATCH))
                .isInstanceOf(CachingExecutor.class)
                .extracting("delegate")
                .isInstanceOf(Pijplijn.class);
    }

    @Test
    void rijenVanVerschillendeTabellenWordenElkMetHunEigenWaardenBewaard() {
        var uiterlijk = new Date(1_790_000_000_000L);

        var taken = voerUit(opdracht -> {
            var eerste = taak(uiterlijk);
            var tweede = taak(null);
            eerste.addCandidateGroup("rol-een");
            eerste.addCandidateGroup("rol-twee");
            tweede.addCandidateUser("medewerker");
            return List.of(eerste.getId(), tweede.getId());
        });

        assertThat(jdbc.queryForList(
                        "select due_date_ from act_ru_task where id_ in (?, ?) order by due_date_",
                        Timestamp.class,
                        taken.toArray()))
                .containsExactly(new Timestamp(uiterlijk.getTime()), null);
        assertThat(jdbc.queryForList(
                        "select coalesce(group_id_, user_id_) from act_ru_identitylink where task_id_ in (?, ?) order by 1",
                        String.class,
                        taken.toArray()))
                .containsExactly("medewerker", "rol-een", "rol-twee");
    }

    @Test
    void wieEenOudeStandWijzigtHoortDat() {
        var nummer = voerUit(opdracht -> taak(null).getId());

        assertThatThrownBy(() -> voerUit(opdracht -> {
                    var taak = opdracht.getTaskManager().findTaskById(nummer);
                    jdbc.update("update act_ru_task set rev_ = rev_ + 1 where id_ = ?", nummer);
                    taak.setPriority(77);
                    taak(null);
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class)
                .hasMessageContaining(nummer);
        assertThat(jdbc.queryForList("select priority_ from act_ru_task where name_ = ?", Integer.class, NAAM))
                .as("niets half bewaard")
                .containsExactly(50);
    }

    @Test
    void ietsBijEenZaakDieEenAnderNetAfslootIsEenBotsing() {
        assertThatThrownBy(() -> voerUit(opdracht -> {
                    taak(null);
                    var weg = new ExecutionEntity();
                    weg.setId("pijplijn-bestaat-niet");
                    var variabele = new VariableInstanceEntity("team", Variables.untypedValue("lunetten"), false);
                    variabele.setExecution(weg);
                    opdracht.getDbEntityManager().insert(variabele);
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class)
                .hasMessageContaining("VariableInstanceEntity");
        assertThat(jdbc.queryForObject("select count(*) from act_ru_task where name_ = ?", Integer.class, NAAM))
                .as("niets half bewaard")
                .isZero();
    }

    @Test
    void eenFoutVanDeDatabaseIsGeenBotsing() {
        assertThatThrownBy(() -> voerUit(opdracht -> {
                    taak(null).setTaskDefinitionKey("te lang".repeat(100));
                    return null;
                }))
                .isInstanceOf(ProcessEngineException.class)
                .isNotInstanceOf(OptimisticLockingException.class);
    }

    private static TaskEntity taak(Date uiterlijk) {
        var taak = new TaskEntity();
        taak.setName(NAAM);
        taak.setDueDate(uiterlijk);
        taak.insert();
        return taak;
    }

    private <T> T voerUit(Command<T> opdracht) {
        return engine.getCommandExecutorTxRequired().execute(opdracht);
    }
}
