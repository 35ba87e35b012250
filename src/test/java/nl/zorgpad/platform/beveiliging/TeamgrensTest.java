package nl.zorgpad.platform.beveiliging;

import static nl.zorgpad.platform.beveiliging.Proefgebruikers.MANAGER_B;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.TEAM_A;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.TEAM_B;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WACHTWOORD;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WERKER_A;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WERKER_B;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.ZONDER_ROL;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.organisatie.Teamkeuze;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A worker of another team, in the same role, who somehow knows the ids of a case. Each call is made by a colleague of
 * the team too, so that a test cannot pass because the call itself is wrong.
 */
@ZorgpadTest
class TeamgrensTest {

    private static final String GEHEIM = "GZ-2099-123456";
    private static final List<String> ADRESSEN = List.of("/engine-rest", "/camunda/api/engine/engine/default");

    @LocalServerPort
    int poort;

    @Autowired
    ProcessEngine engine;

    private Authorization magStarten;
    private String deploymentId;
    private String zaak;
    private String taak;
    private String activiteit;

    @BeforeEach
    void zaakVanTeamA() throws Exception {
        Proefgebruikers.maakIemandZonderRol(engine);
        deploymentId = engine.getRepositoryService()
                .createDeployment()
                .name("proef-teamgrens")
                .addString("proef-teamgrens.bpmn", Proefmodel.metTaak(Proefgebruikers.ROL))
                .addString("proef-start.form", Proefmodel.STARTFORMULIER)
                .deploy()
                .getId();
        magStarten = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        magStarten.setGroupId(Proefgebruikers.ROL);
        magStarten.setResource(Resources.PROCESS_DEFINITION);
        magStarten.setResourceId(Proefmodel.PROCES);
        magStarten.addPermission(Permissions.CREATE_INSTANCE);
        engine.getAuthorizationService().saveAuthorization(magStarten);
        zaak = Teamkeuze.namensTeam(
                TEAM_A,
                () -> engine.getRuntimeService()
                        .startProcessInstanceByKey(Proefmodel.PROCES, GEHEIM)
                        .getId());
        engine.getRuntimeService().setVariable(zaak, "zaaknummer", GEHEIM);
        Task open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(zaak)
                .singleResult();
        taak = open.getId();
        activiteit = engine.getRuntimeService()
                .getActivityInstance(zaak)
                .getChildActivityInstances()[0]
                .getId();
    }

    @AfterEach
    void opruimen() {
        engine.getRepositoryService().deleteDeployment(deploymentId, true);
        engine.getAuthorizationService().deleteAuthorization(magStarten.getId());
        Proefgebruikers.verwijder(engine);
    }

    List<String> leesbaar() {
        return List.of(
                "/task?processInstanceId=" + zaak,
                "/task?processVariables=zaaknummer_eq_" + GEHEIM,
                "/task?tenantIdIn=" + TEAM_A + "&processInstanceBusinessKey=" + GEHEIM,
                "/task/" + taak,
                "/task/" + taak + "/variables",
                "/task/" + taak + "/variables/zaaknummer",
                "/task/" + taak + "/form-variables");
    }

    List<String> ookDicht() {
        return List.of(
                "/task/" + taak + "/form",
                "/task/" + taak + "/deployed-form",
                "/task/" + taak + "/rendered-form",
                "/task/" + taak + "/identity-links",
                "/task/" + taak + "/comment",
                "/task/" + taak + "/comment/1",
                "/task/" + taak + "/attachment",
                "/task/" + taak + "/attachment/1/data",
                "/task/" + taak + "/localVariables",
                "/process-instance?businessKey=" + GEHEIM,
                "/process-instance/" + zaak,
                "/process-instance/" + zaak + "/variables",
                "/process-instance/" + zaak + "/activity-instances",
                "/process-instance/" + zaak + "/comment",
                "/execution?processInstanceId=" + zaak,
                "/execution/" + zaak,
                "/execution/" + zaak + "/localVariables",
                "/variable-instance?processInstanceIdIn=" + zaak,
                "/event-subscription?processInstanceId=" + zaak,
                "/incident?processInstanceId=" + zaak,
                "/job?processInstanceId=" + zaak,
                "/external-task?processInstanceId=" + zaak,
                "/history/process-instance?processInstanceBusinessKey=" + GEHEIM,
                "/history/process-instance/" + zaak,
                "/history/task?processInstanceId=" + zaak,
                "/history/task?processVariables=zaaknummer_eq_" + GEHEIM,
                "/history/activity-instance?processInstanceId=" + zaak,
                "/history/activity-instance/" + activiteit,
                "/history/variable-instance?processInstanceId=" + zaak,
                "/history/variable-instance?variableName=zaaknummer",
                "/history/detail?processInstanceId=" + zaak,
                "/history/detail?variableUpdates=true",
                "/history/user-operation?processInstanceId=" + zaak,
                "/history/identity-link-log?taskId=" + taak,
                "/history/job-log?processInstanceId=" + zaak,
                "/history/incident?processInstanceId=" + zaak,
                "/history/decision-instance?processInstanceId=" + zaak,
                "/history/external-task-log?processInstanceId=" + zaak);
    }

    @Test
    void eenCollegaVanHetTeamLeestDeZaak() {
        Webgebruiker collega = Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);

        for (String adres : ADRESSEN) {
            for (String pad : leesbaar()) {
                HttpResponse<String> antwoord = collega.get(adres + pad);

                assertThat(antwoord.statusCode()).as(adres + pad).isEqualTo(200);
                assertThat(antwoord.body()).as(adres + pad).containsAnyOf(GEHEIM, zaak);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("buitenstaanders")
    void wieBuitenHetTeamStaatLeestNietsVanDeZaak(String wie) {
        Webgebruiker buitenstaander = Webgebruiker.ingelogd(poort, wie, WACHTWOORD);

        for (String adres : ADRESSEN) {
            for (String pad : leesbaar()) {
                leestNiets(adres + pad, buitenstaander.get(adres + pad));
            }
            for (String pad : ookDicht()) {
                leestNiets(adres + pad, buitenstaander.get(adres + pad));
            }
        }
    }

    static List<String> buitenstaanders() {
        return List.of(WERKER_B, MANAGER_B, ZONDER_ROL);
    }

    @ParameterizedTest
    @MethodSource("buitenstaanders")
    void ookEenUitgebreideZoekvraagGeeftNiets(String wie) {
        Webgebruiker buitenstaander = Webgebruiker.ingelogd(poort, wie, WACHTWOORD);
        Map<String, String> vragen = Map.of(
                "/task",
                        "{\"tenantIdIn\":[\"" + TEAM_A + "\"],\"orQueries\":[{\"processInstanceId\":\"" + zaak
                                + "\"}]}",
                "/process-instance", "{\"orQueries\":[{\"businessKey\":\"" + GEHEIM + "\"}]}",
                "/variable-instance", "{\"variableName\":\"zaaknummer\"}",
                "/execution", "{\"processInstanceId\":\"" + zaak + "\"}",
                "/history/task", "{\"orQueries\":[{\"processInstanceId\":\"" + zaak + "\"}]}",
                "/history/process-instance", "{\"processInstanceBusinessKey\":\"" + GEHEIM + "\"}",
                "/history/variable-instance", "{\"variableName\":\"zaaknummer\"}",
                "/history/detail", "{\"processInstanceId\":\"" + zaak + "\"}",
                "/history/activity-instance", "{\"processInstanceId\":\"" + zaak + "\"}");

        for (String adres : ADRESSEN) {
            vragen.forEach((pad, vraag) -> leestNiets(adres + pad, buitenstaander.post(adres + pad, vraag)));
            for (String soort : List.of("/task", "/process-instance", "/history/task", "/history/process-instance")) {
                String pad = adres + soort + "/count?processDefinitionKey=" + Proefmodel.PROCES;
                HttpResponse<String> aantal = buitenstaander.get(pad);

                assertThat(aantal.statusCode()).as(pad).isIn(200, 401, 403);
                assertThat(aantal.body())
                        .as(pad)
                        .satisfiesAnyOf(
                                body -> assertThat(body).isEqualTo("{\"count\":0}"),
                                body -> assertThat(body).doesNotContain("count"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("buitenstaanders")
    void wieBuitenHetTeamStaatVerandertNietsAanDeZaak(String wie) {
        Webgebruiker buitenstaander = Webgebruiker.ingelogd(poort, wie, WACHTWOORD);
        String ik = "{\"userId\":\"" + wie + "\"}";
        String waarde = "{\"value\":\"x\",\"type\":\"String\"}";
        Map<String, String> taakacties = Map.ofEntries(
                Map.entry("/claim", ik),
                Map.entry("/unclaim", ""),
                Map.entry("/assignee", ik),
                Map.entry("/delegate", ik),
                Map.entry("/resolve", "{}"),
                Map.entry("/complete", "{}"),
                Map.entry("/submit-form", "{\"variables\":{}}"),
                Map.entry("/comment/create", "{\"message\":\"aanval\"}"),
                Map.entry("/identity-links", "{\"userId\":\"" + wie + "\",\"type\":\"candidate\"}"),
                Map.entry("/variables", "{\"modifications\":{\"zaaknummer\":" + waarde + "}}"),
                Map.entry("/localVariables", "{\"modifications\":{\"zaaknummer\":" + waarde + "}}"),
                Map.entry("/bpmnError", "{\"errorCode\":\"x\"}"),
                Map.entry("/bpmnEscalation", "{\"escalationCode\":\"x\"}"));

        for (String adres : ADRESSEN) {
            taakacties.forEach((actie, inhoud) ->
                    isGeweigerd(adres + actie, buitenstaander.post(adres + "/task/" + taak + actie, inhoud)));
            isGeweigerd("put taak", buitenstaander.json("PUT", adres + "/task/" + taak, "{\"name\":\"aanval\"}"));
            isGeweigerd("delete taak", buitenstaander.delete(adres + "/task/" + taak));
            isGeweigerd(
                    "put variabele",
                    buitenstaander.json("PUT", adres + "/task/" + taak + "/variables/zaaknummer", waarde));
            isGeweigerd(
                    "put variabele zaak",
                    buitenstaander.json("PUT", adres + "/process-instance/" + zaak + "/variables/zaaknummer", waarde));
            isGeweigerd("delete zaak", buitenstaander.delete(adres + "/process-instance/" + zaak));
            isGeweigerd(
                    "wijzig zaak",
                    buitenstaander.post(
                            adres + "/process-instance/" + zaak + "/modification",
                            "{\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"userTask_werk\"}]}"));
            isGeweigerd(
                    "schort op",
                    buitenstaander.json(
                            "PUT", adres + "/process-instance/" + zaak + "/suspended", "{\"suspended\":true}"));
            isGeweigerd("signaal", buitenstaander.post(adres + "/execution/" + zaak + "/signal", "{}"));
        }

        Task daarna = engine.getTaskService().createTaskQuery().taskId(taak).singleResult();
        assertThat(daarna).isNotNull();
        assertThat(daarna.getAssignee()).isNull();
        assertThat(daarna.getName()).isEqualTo("Werk doen");
        assertThat(daarna.isSuspended()).isFalse();
        assertThat(engine.getTaskService().getIdentityLinksForTask(taak)).hasSize(1);
        assertThat(engine.getTaskService().getTaskComments(taak)).isEmpty();
        assertThat(engine.getRuntimeService().getVariable(zaak, "zaaknummer")).isEqualTo(GEHEIM);
    }

    @Test
    void ookDeJavaApiHoudtDeTeamsUitElkaar() {
        als(engine, WERKER_B, () -> {
            assertThat(engine.getTaskService().createTaskQuery().taskId(taak).count())
                    .isZero();
            assertThat(engine.getRuntimeService()
                            .createVariableInstanceQuery()
                            .processInstanceIdIn(zaak)
                            .count())
                    .isZero();
            assertThat(engine.getHistoryService()
                            .createHistoricActivityInstanceQuery()
                            .processInstanceId(zaak)
                            .count())
                    .isZero();
            List<Runnable> aanvallen = List.of(
                    () -> engine.getTaskService().claim(taak, WERKER_B),
                    () -> engine.getTaskService().complete(taak),
                    () -> engine.getTaskService().setAssignee(taak, WERKER_B),
                    () -> engine.getTaskService().addCandidateUser(taak, WERKER_B),
                    () -> engine.getTaskService().setVariable(taak, "zaaknummer", "x"),
                    () -> engine.getTaskService().getVariables(taak),
                    () -> engine.getFormService().getTaskFormVariables(taak),
                    () -> engine.getFormService().submitTaskForm(taak, Map.of()),
                    () -> engine.getRuntimeService().getVariables(zaak),
                    () -> engine.getRuntimeService().deleteProcessInstance(zaak, "aanval"),
                    () -> engine.getRuntimeService().getActivityInstance(zaak));
            for (int i = 0; i < aanvallen.size(); i++) {
                assertThatThrownBy(aanvallen.get(i)::run).as("aanval " + i).isInstanceOf(ProcessEngineException.class);
            }
        });
    }

    @Test
    void eenCollegaVanHetTeamPaktDeTaakOpEnRondtHemAf() {
        Webgebruiker collega = Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);
        String adres = "/camunda/api/engine/engine/default/task/" + taak;

        assertThat(collega.post(adres + "/claim", "{\"userId\":\"" + WERKER_A + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(collega.json("PUT", "/engine-rest/task/" + taak + "/variables/zaaknummer", "{\"value\":\"x\"}")
                        .statusCode())
                .isEqualTo(403);
        als(
                engine,
                WERKER_A,
                () -> assertThatThrownBy(
                                () -> engine.getTaskService().setVariable(taak, "zaaknummer", "GZ-2099-000001"))
                        .isInstanceOf(ProcessEngineException.class));
        assertThat(collega.post(adres + "/complete", "{}").statusCode()).isEqualTo(204);
        assertThat(engine.getTaskService().createTaskQuery().taskId(taak).count())
                .isZero();
    }

    @Test
    void eenVervalstTeamBijHetStartenMaaktNergensEenZaak() {
        Webgebruiker aanvaller = Webgebruiker.ingelogd(poort, WERKER_B, WACHTWOORD);
        String inhoud = "{\"variables\":{\"team\":{\"value\":\"" + TEAM_A + "\",\"type\":\"String\"}}}";
        long zaken = zaken();

        for (String adres : ADRESSEN) {
            for (String pad : List.of("/start", "/submit-form")) {
                HttpResponse<String> antwoord =
                        aanvaller.post(adres + "/process-definition/key/" + Proefmodel.PROCES + pad, inhoud);

                assertThat(antwoord.statusCode()).as(adres + pad).isEqualTo(400);
                assertThat(antwoord.body()).contains("Kies een van uw eigen teams.");
            }
            assertThat(aanvaller
                            .post(
                                    adres + "/process-definition/key/" + Proefmodel.PROCES + "/tenant-id/" + TEAM_A
                                            + "/start",
                                    "{}")
                            .statusCode())
                    .isBetween(400, 499);
        }
        assertThat(zaken()).isEqualTo(zaken);
    }

    @Test
    void zonderGenoemdTeamKomtDeZaakBijHetEigenTeam() {
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_B, WACHTWOORD);

        HttpResponse<String> antwoord =
                werker.post("/engine-rest/process-definition/key/" + Proefmodel.PROCES + "/start", "{}");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).contains("\"tenantId\":\"" + TEAM_B + "\"");
    }

    private long zaken() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(Proefmodel.PROCES)
                .count();
    }

    @Test
    void wieGeenRolHeeftZietNietsEnStartNiets() {
        Webgebruiker niemand = Webgebruiker.ingelogd(poort, ZONDER_ROL, WACHTWOORD);

        for (String adres : ADRESSEN) {
            for (String pad : List.of(
                    "/task",
                    "/process-definition",
                    "/process-instance",
                    "/filter",
                    "/user",
                    "/group",
                    "/deployment",
                    "/history/task",
                    "/history/process-instance")) {
                assertThat(niemand.get(adres + pad).body())
                        .as(adres + pad)
                        .satisfiesAnyOf(
                                body -> assertThat(body).isEqualTo("[]"),
                                body -> assertThat(body).contains("GeenToegang"),
                                body -> assertThat(body).contains(ZONDER_ROL).doesNotContain(WERKER_A));
            }
            assertThat(niemand.post(adres + "/process-definition/key/" + Proefmodel.PROCES + "/start", "{}")
                            .statusCode())
                    .isBetween(400, 499);
        }
    }

    private void leestNiets(String pad, HttpResponse<String> antwoord) {
        if (antwoord.statusCode() == 200) {
            assertThat(antwoord.body()).as(pad).doesNotContain(GEHEIM, zaak, taak);
        } else {
            assertThat(antwoord.statusCode()).as(pad).isBetween(400, 499);
            assertThat(antwoord.body()).as(pad).doesNotContain(GEHEIM);
        }
    }

    private static void isGeweigerd(String wat, HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(wat + ": " + antwoord.body()).isIn(400, 401, 403, 404, 405);
    }
}
