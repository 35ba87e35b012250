package nl.zorgpad.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.formulier.FormulierFout;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class TeamgrensTest {

    private static final String PROCES = "proef-teamgrens";

    @Autowired
    IdentityService identiteiten;

    @Autowired
    RepositoryService definities;

    @Autowired
    RuntimeService zaken;

    @Autowired
    TaskService taken;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcTemplate jdbc;

    private String deployment;

    @BeforeEach
    void zetProcesKlaar() {
        deployment = definities
                .createDeployment()
                .addString(PROCES + ".bpmn", Proefproces.metRollen(PROCES, "gezinswerker", "bto-sociaal"))
                .deploy()
                .getId();
    }

    @AfterEach
    void ruimOp() {
        identiteiten.clearAuthentication();
        definities.deleteDeployment(deployment, true);
    }

    @Test
    void eenZaakHoortBijHetEnigeTeamVanDeStarter() {
        assertThat(als("voordeur.lunetten", () -> startZonderRechten(Map.of())).getTenantId())
                .isEqualTo("lunetten");
    }

    @Test
    void eenVervalstTeamWordtGeweigerdEnErOntstaatNiets() {
        assertThatThrownBy(() -> als("voordeur.lunetten", () -> startZonderRechten(Map.of("team", "ondiep"))))
                .isInstanceOf(FormulierFout.class)
                .hasMessage("Kies een van uw eigen teams.");
        assertThatThrownBy(() -> als("voordeur.lunetten", () -> startZonderRechten(Map.of("team", 1))))
                .isInstanceOf(FormulierFout.class);
        assertThat(zaken.createProcessInstanceQuery()
                        .processDefinitionKey(PROCES)
                        .count())
                .isZero();
    }

    @Test
    void wieVoorMeerTeamsWerktMoetEenEigenTeamKiezen() {
        assertThatThrownBy(() -> als("directie", () -> startZonderRechten(Map.of())))
                .isInstanceOf(FormulierFout.class);
        assertThat(als("directie", () -> startZonderRechten(Map.of("team", "west")))
                        .getTenantId())
                .isEqualTo("west");
    }

    @Test
    void eenOnbekendeGebruikerStartNiets() {
        assertThatThrownBy(() -> als("niemand", () -> startZonderRechten(Map.of("team", "west"))))
                .isInstanceOf(FormulierFout.class);
    }

    @Test
    void vertrouwdeCodeKiestHetTeamMaarAlleenEenBestaand() throws Exception {
        assertThat(Teamkeuze.namensTeam("ondiep", () -> zaken.startProcessInstanceByKey(PROCES))
                        .getTenantId())
                .isEqualTo("ondiep");
        assertThatThrownBy(() -> Teamkeuze.namensTeam("nergens", () -> zaken.startProcessInstanceByKey(PROCES)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(zaken.startProcessInstanceByKey(PROCES).getTenantId()).isNull();
    }

    @Test
    void eenGezinswerkerVanEenAnderTeamZietEnDoetNiets() throws Exception {
        Task taak = gezinswerkertaakVan("lunetten");

        assertThat(als(
                        "gezinswerker.ondiep",
                        () -> taken.createTaskQuery().taskId(taak.getId()).count()))
                .isZero();
        assertThatThrownBy(() -> als("gezinswerker.ondiep", () -> {
                    taken.complete(taak.getId());
                    return null;
                }))
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> als("gezinswerker.ondiep", () -> {
                    taken.claim(taak.getId(), "gezinswerker.ondiep");
                    return null;
                }))
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> als("teammanager.ondiep", () -> {
                    taken.setAssignee(taak.getId(), "gezinswerker.ondiep");
                    return null;
                }))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void eenAndereRolInHetTeamZietDeTaakMaarRondtHemNietAf() throws Exception {
        Task taak = gezinswerkertaakVan("lunetten");

        assertThat(als(
                        "voordeur.lunetten",
                        () -> taken.createTaskQuery().taskId(taak.getId()).count()))
                .isOne();
        assertThatThrownBy(() -> rondAf("voordeur.lunetten", taak))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("andere rol");
    }

    @Test
    void eenTaakVanEenCollegaIsVanDieCollega() throws Exception {
        Task taak = gezinswerkertaakVan("lunetten");
        als("gezinswerker.lunetten", () -> {
            taken.claim(taak.getId(), "gezinswerker.lunetten");
            return null;
        });

        assertThatThrownBy(() -> rondAf("gezinswerker2.lunetten", taak))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("collega");
        assertThatThrownBy(() -> als("gezinswerker2.lunetten", () -> {
                    taken.setAssignee(taak.getId(), "gezinswerker2.lunetten");
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);

        als("teammanager.lunetten", () -> {
            taken.setAssignee(taak.getId(), "gezinswerker2.lunetten");
            return null;
        });
        assertThatThrownBy(() -> rondAf("gezinswerker.lunetten", taak)).isInstanceOf(AuthorizationException.class);
        rondAf("gezinswerker2.lunetten", taak);
    }

    @Test
    void eenMedewerkerZetGeenVariabelenEnMaaktGeenZaakStuk() throws Exception {
        Task taak = gezinswerkertaakVan("lunetten");

        assertThatThrownBy(() -> als("gezinswerker.lunetten", () -> {
                    taken.setVariable(taak.getId(), "urgentie", "U0");
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> als("teammanager.lunetten", () -> {
                    zaken.setVariable(taak.getProcessInstanceId(), "urgentie", "U0");
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> als("teammanager.lunetten", () -> {
                    zaken.deleteProcessInstance(taak.getProcessInstanceId(), "weg");
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void eenPartnerZietAlleenTakenVanDeEigenRolMaarInElkTeam() throws Exception {
        gezinswerkertaakVan("lunetten");
        gezinswerkertaakVan("ondiep");

        assertThat(als(
                        "bto-sociaal",
                        () -> taken.createTaskQuery()
                                .processDefinitionKey(PROCES)
                                .list()))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("taak_bto-sociaal", "taak_bto-sociaal");
        Task eigen = taken.createTaskQuery()
                .taskDefinitionKey("taak_bto-sociaal")
                .tenantIdIn("ondiep")
                .singleResult();
        als("bto-sociaal", () -> {
            taken.claim(eigen.getId(), "bto-sociaal");
            return null;
        });
        rondAf("bto-sociaal", eigen);
    }

    @Test
    void alleenPartnerrollenHebbenEenRegelPerTaak() throws Exception {
        Task taak = gezinswerkertaakVan("lunetten");
        als("gezinswerker.lunetten", () -> {
            taken.claim(taak.getId(), "gezinswerker.lunetten");
            return null;
        });

        assertThat(jdbc.queryForList(
                        "select group_id_ from act_ru_authorization a join act_ru_task t on t.id_ = a.resource_id_"
                                + " where t.proc_inst_id_ = ?",
                        String.class,
                        taak.getProcessInstanceId()))
                .containsExactly("bto-sociaal");
    }

    @Test
    void zonderStartrechtKanNiemandStarten() {
        assertThatThrownBy(() -> als("voordeur.lunetten", () -> zaken.startProcessInstanceByKey(PROCES)))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void werkVoorDeHeleStadZietEnDoetGeenTeam() throws Exception {
        String levering = definities
                .createDeployment()
                .addString(
                        "proef-stad.bpmn",
                        Proefproces.metRollen("proef-stad", "directie")
                                .replace(
                                        "<camunda:properties>",
                                        "<camunda:properties><camunda:property name=\"bereik\" value=\"stad\"/>"))
                .deploy()
                .getId();
        try {
            ProcessInstance rapport = zaken.startProcessInstanceByKey("proef-stad");
            Task taak =
                    taken.createTaskQuery().processInstanceId(rapport.getId()).singleResult();

            assertThat(rapport.getTenantId()).isEqualTo(Stad.TENANT);
            assertThat(als(
                            "teammanager.lunetten",
                            () -> taken.createTaskQuery().taskId(taak.getId()).count()))
                    .isZero();
            assertThatThrownBy(() -> rondAf("teammanager.lunetten", taak)).isInstanceOf(ProcessEngineException.class);
            rondAf("directie", taak);
        } finally {
            definities.deleteDeployment(levering, true);
        }
    }

    private Task gezinswerkertaakVan(String team) throws Exception {
        ProcessInstance zaak = Teamkeuze.namensTeam(team, () -> zaken.startProcessInstanceByKey(PROCES));
        return taken.createTaskQuery()
                .processInstanceId(zaak.getId())
                .taskDefinitionKey("taak_gezinswerker")
                .singleResult();
    }

    private void rondAf(String gebruiker, Task taak) {
        als(gebruiker, () -> {
            taken.complete(taak.getId());
            return null;
        });
    }

    /** The right to start is another test's business. */
    private ProcessInstance startZonderRechten(Map<String, Object> variabelen) {
        return engine.getCommandExecutorTxRequired()
                .execute(context ->
                        context.runWithoutAuthorization(() -> zaken.startProcessInstanceByKey(PROCES, variabelen)));
    }

    private <T> T als(String gebruiker, Supplier<T> werk) {
        List<String> rollen = identiteiten.createGroupQuery().groupMember(gebruiker).list().stream()
                .map(Group::getId)
                .toList();
        List<String> teams = identiteiten.createTenantQuery().userMember(gebruiker).list().stream()
                .map(Tenant::getId)
                .toList();
        identiteiten.setAuthentication(gebruiker, rollen, teams);
        try {
            return werk.get();
        } finally {
            identiteiten.clearAuthentication();
        }
    }
}
