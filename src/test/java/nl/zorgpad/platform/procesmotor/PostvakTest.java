package nl.zorgpad.platform.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The list of a role in a team is the one that the engine would give, however it was found. */
@ZorgpadTest
class PostvakTest {

    private static final String ROL = "postvak-voordeur";
    private static final String ANDERE_ROL = "postvak-werker";
    private static final long DAG = 86_400_000L;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcTemplate jdbc;

    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void takenVanTweeTeams() {
        for (var nummer = 0; nummer < 12; nummer++) {
            taak("team-a", nummer % 4 == 3 ? null : new Date((20 - nummer / 2) * DAG), ROL);
            taak("team-b", new Date(nummer * DAG), ROL);
        }
        taak(null, new Date(5 * DAG), ROL);
        taak("team-a", new Date(3 * DAG), ANDERE_ROL);
        taak("team-a", new Date(2 * DAG), ROL, ANDERE_ROL);
        taak("team-a", new Date(DAG));
        var opgepakt = taak("team-a", new Date(4 * DAG), ROL);
        jdbc.update("update act_ru_task set assignee_ = 'postvak.medewerker' where id_ = ?", opgepakt);
    }

    @AfterEach
    void opruimen() {
        engine.getCommandExecutorTxRequired().execute(opdracht -> {
            var beheer = opdracht.getTaskManager();
            taken.forEach(taak -> beheer.deleteTask(beheer.findTaskById(taak), "opgeruimd", true, true));
            return null;
        });
    }

    @Test
    void deLijstVanEenRolIsDieVanDeEngineOpVolgordeVanUiterlijk() {
        var lijst = als("team-a", () -> voor(ROL).listPage(0, 20));

        assertThat(lijst).hasSize(15).doesNotHaveDuplicates();
        assertThat(lijst)
                .containsExactlyInAnyOrderElementsOf(
                        als("team-a", () -> doorDeEngine(ROL).listPage(0, 20)));
        assertThat(lijst.stream().map(Task::getDueDate).toList())
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    @Test
    void bladzijdenSluitenOpElkaarAan() {
        var geheel = als("team-a", () -> voor(ROL).listPage(0, 20));

        var bladzijden = als("team-a", () -> {
            var los = new ArrayList<Task>();
            for (var eerste = 0; eerste < 15; eerste += 4) {
                los.addAll(voor(ROL).listPage(eerste, 4));
            }
            return los;
        });

        assertThat(ids(bladzijden)).isEqualTo(ids(geheel));
    }

    @Test
    void hetAantalIsDatVanDeEngine() {
        for (var rollen : List.of(List.of(ROL), List.of(ROL, ANDERE_ROL), List.of("postvak-niemand"))) {
            var rol = rollen.toArray(String[]::new);
            assertThat(als("team-a", () -> voor(rol).count()))
                    .as("taken van %s", rollen)
                    .isEqualTo(als("team-a", () -> doorDeEngine(rol).count()));
        }
    }

    @Test
    void vanEenAnderTeamIsNietsTeZien() {
        assertThat(als("team-c", () -> voor(ROL).listPage(0, 20)))
                .extracting(Task::getTenantId)
                .containsExactly((String) null);
        assertThat(als("team-c", () -> voor(ROL).count())).isOne();
    }

    @Test
    void wieTweeTeamsHeeftZietZeDoorElkaarOpVolgorde() {
        var lijst = metTeams(List.of("team-a", "team-b"), () -> voor(ROL).listPage(0, 10));

        assertThat(lijst).extracting(Task::getTenantId).contains("team-a", "team-b");
        assertThat(ids(lijst))
                .isEqualTo(ids(metTeams(
                        List.of("team-a", "team-b"), () -> doorDeEngine(ROL).listPage(0, 10))));
    }

    @Test
    void eenTaakVanTweeRollenTeltEenKeer() {
        assertThat(als("team-a", () -> voor(ROL, ANDERE_ROL).listPage(0, 40)))
                .hasSize(16)
                .doesNotHaveDuplicates();
        assertThat(als("team-a", () -> voor(ROL, ANDERE_ROL).count())).isEqualTo(16);
    }

    /** What is asked further goes to the engine: the shortcut may not leave out a condition. */
    @Test
    void eenVoorwaardeErbijTeltMee() {
        List<Consumer<TaskQuery>> voorwaarden = List.of(
                vraag -> vraag.taskNameLike("bestaat niet%"),
                vraag -> vraag.processInstanceBusinessKeyLike("GZ-0000%"),
                vraag -> vraag.dueBefore(new Date(0)),
                vraag -> vraag.taskPriority(77),
                vraag -> vraag.taskDefinitionKey("niets"),
                vraag -> vraag.tenantIdIn("team-z"),
                vraag -> vraag.processVariableValueEquals("niets", "iets"),
                vraag -> vraag.or()
                        .taskName("bestaat niet")
                        .taskAssignee("niemand")
                        .endOr());
        for (var voorwaarde : voorwaarden) {
            var nummer = voorwaarden.indexOf(voorwaarde);
            assertThat(als("team-a", () -> {
                        var vraag = voor(ROL);
                        voorwaarde.accept(vraag);
                        return vraag.count() + vraag.listPage(0, 20).size();
                    }))
                    .as("voorwaarde %d", nummer)
                    .isZero();
        }
        assertThat(als("team-a", () -> {
                    var vraag = engine.getTaskService().createTaskQuery().taskCandidateGroup(ROL);
                    return vraag.count();
                }))
                .as("zonder de taken die iemand heeft opgepakt")
                .isEqualTo(14);
    }

    @Test
    void eenAndereVolgordeBlijftDieVanDeEngine() {
        var nieuwsteEerst = als(
                "team-a",
                () -> engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroup(ROL)
                        .includeAssignedTasks()
                        .orderByTaskName()
                        .desc()
                        .listPage(0, 20));

        assertThat(nieuwsteEerst)
                .hasSize(15)
                .isSortedAccordingTo(Comparator.comparing(Task::getName).reversed());
    }

    @Test
    void deVraagGaatLangsDeIndexEnNietLangsAlleTaken() {
        var gevraagd = als(
                "team-a",
                () -> engine.getCommandExecutorTxRequired()
                        .execute((CommandContext opdracht) ->
                                opdracht.getTaskManager().getClass()));

        assertThat(gevraagd).isEqualTo(Postvak.class);
        assertThat(jdbc.queryForList(
                        "select indexname from pg_indexes where tablename = 'act_ru_identitylink' and indexname like 'zorgpad%'",
                        String.class))
                .containsExactly("zorgpad_taak_voor_rol");
    }

    private String taak(String team, Date uiterlijk, String... rollen) {
        return engine.getCommandExecutorTxRequired().execute(opdracht -> {
            var taak = new TaskEntity();
            taak.setName("postvak " + taken.size());
            taak.setTenantId(team);
            taak.setDueDate(uiterlijk);
            taak.insert();
            for (var rol : rollen) {
                taak.addCandidateGroup(rol);
            }
            taken.add(taak.getId());
            return taak.getId();
        });
    }

    private static List<String> ids(List<Task> taken) {
        return taken.stream().map(Task::getId).toList();
    }

    private TaskQuery voor(String... rollen) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskCandidateGroupIn(List.of(rollen))
                .includeAssignedTasks()
                .orderByDueDate()
                .asc();
    }

    /** The same question with a condition that is always true, which the shortcut does not know. */
    private TaskQuery doorDeEngine(String... rollen) {
        return voor(rollen).taskMinPriority(Integer.MIN_VALUE);
    }

    private <T> T als(String team, Supplier<T> vraag) {
        return metTeams(List.of(team), vraag);
    }

    private <T> T metTeams(List<String> teams, Supplier<T> vraag) {
        engine.getIdentityService().setAuthentication("postvak.medewerker", List.of("gezinswerker"), teams);
        try {
            return vraag.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }
}
