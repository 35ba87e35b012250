package nl.zorgpad.platform.beveiliging;

import static nl.zorgpad.platform.beveiliging.Proefgebruikers.BEHEERDER;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WACHTWOORD;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WERKER_B;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.als;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Expressions: not in anybody's search, and nowhere a way out of the process. */
@ZorgpadTest
class ExpressieTest {

    private static final String AANVAL = "${'' + now().getClass().forName('java.lang.System')}";

    @LocalServerPort
    int poort;

    @Autowired
    ProcessEngine engine;

    static List<String> takenAdressen() {
        return List.of(
                "/engine-rest/task", "/engine-rest/engine/default/task", "/camunda/api/engine/engine/default/task");
    }

    @ParameterizedTest
    @MethodSource("takenAdressen")
    void eenExpressieInEenDeelVanEenZoekvraagWordtGeweigerd(String adres) {
        Webgebruiker aanvaller = Webgebruiker.ingelogd(poort, WERKER_B, WACHTWOORD);

        for (String vraag : List.of(
                "{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}\"}]}",
                "{\"orQueries\":[{\"assignee\":\"x\"},{\"createdAfterExpression\":\"${now()}\"}]}",
                "{\"orQueries\":[{\"candidateGroupsExpression\":\"" + AANVAL + "\"}]}",
                "{\"nameLike\":\"%a%\",\"orQueries\":[{\"dueBeforeExpression\":\"${now()}\"}]}")) {
            HttpResponse<String> antwoord = aanvaller.post(adres, vraag);

            assertThat(antwoord.statusCode()).as(vraag).isEqualTo(400);
            assertThat(antwoord.body()).contains("Expressies zijn in een zoekvraag niet toegestaan.");
            assertThat(aanvaller.post(adres + "/count", vraag).statusCode()).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @MethodSource("takenAdressen")
    void eenExpressieInDeZoekvraagZelfWordtGeweigerd(String adres) {
        Webgebruiker aanvaller = Webgebruiker.ingelogd(poort, WERKER_B, WACHTWOORD);

        assertThat(aanvaller
                        .post(adres, "{\"assigneeExpression\":\"${currentUser()}\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("takenAdressen")
    void gewoneZoekvragenMetOfBlijvenWerken(String adres) {
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_B, WACHTWOORD);

        assertThat(werker.post(adres, "{\"orQueries\":[{\"assignee\":\"a\",\"nameLike\":\"%b%\"},{\"owner\":\"c\"}]}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(werker.post(adres, "{\"candidateGroup\":\"voordeur\"}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void ookEenAanvullingOpEenFilterMagGeenExpressieBinnenin() {
        Filter filter = engine.getFilterService()
                .newTaskFilter("proef-expressies")
                .setQuery(engine.getTaskService().createTaskQuery().taskCandidateGroup("voordeur"));
        engine.getFilterService().saveFilter(filter);
        try {
            assertThatThrownBy(() -> engine.getFilterService()
                            .list(
                                    filter.getId(),
                                    engine.getTaskService()
                                            .createTaskQuery()
                                            .or()
                                            .taskAssigneeExpression("${currentUser()}")
                                            .endOr()))
                    .isInstanceOf(BadUserRequestException.class);
            for (String adres : List.of("/engine-rest", "/camunda/api/engine/engine/default")) {
                HttpResponse<String> antwoord = Webgebruiker.ingelogd(poort, WERKER_B, WACHTWOORD)
                        .post(
                                adres + "/filter/" + filter.getId() + "/list",
                                "{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}\"}]}");

                assertThat(antwoord.statusCode()).as(adres).isIn(400, 403, 404);
            }
        } finally {
            engine.getFilterService().deleteFilter(filter.getId());
        }
    }

    @Test
    void eenBewaardFilterMagNaarDeGebruikerEnDeTijdVragen() {
        Filter filter = engine.getFilterService()
                .newTaskFilter("proef-expressies")
                .setQuery(engine.getTaskService()
                        .createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .taskOwnerExpression("${currentUser()}")
                        .dueBeforeExpression("${dateTime().plusDays(1).withTimeAtStartOfDay()}"));
        engine.getFilterService().saveFilter(filter);
        try {
            als(
                    engine,
                    BEHEERDER,
                    () -> assertThatCode(() -> engine.getFilterService().list(filter.getId()))
                            .doesNotThrowAnyException());
        } finally {
            engine.getFilterService().deleteFilter(filter.getId());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass()}",
                "${''.class}",
                "${''.getClass().forName('java.lang.Runtime')}",
                "${getal.class.classLoader}",
                "${tekst['class']}",
                "${tekst.getClass().getClassLoader()}",
                "${tekst.format('%s', tekst)}",
                "${tekst.valueOf(1)}",
                "${getal.getInteger('user.dir')}",
                "${waar.getBoolean('user.dir')}",
                "${lijst.getClass()}",
                "${lijst.class.name}",
                "${now().getClass()}",
                "${dateTime().now()}",
                "${processEngine}",
                "${taskService}",
                "${repositoryService}",
                "${identityService.createUserQuery().list()}",
                "${dataSource}",
                "${environment}",
                "${systemProperties}",
                "${jdbcTemplate}",
                "${dossierService}",
                "${medewerkerService}",
                "${engineLoginProvider}",
                "${variableContext.getClass()}"
            })
    void eenExpressieKomtNergensBijBuitenHetProces(String expressie) {
        assertThatThrownBy(() -> waarde(expressie)).as(expressie).isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${execution.processEngineServices}",
                "${execution.getProcessEngineServices().getIdentityService()}",
                "${execution.processEngine}",
                "${execution.bpmnModelInstance}",
                "${execution.class.forName('java.lang.Runtime')}",
                "${execution['processEngineServices']}",
                "${execution.superExecution}",
                "${execution.getProcessDefinition()}"
            })
    void deLopendeStapGeeftDeEngineNietWeg(String expressie) {
        String sjabloon =
                Proefmodel.metStap("<bpmn:userTask id=\"stap\" name=\"Stap\" camunda:candidateGroups=\"voordeur\" />");
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .name("proef-stap")
                .addString("proef-stap.bpmn", sjabloon)
                .deploy();
        try {
            String zaak = engine.getRuntimeService()
                    .startProcessInstanceByKey("proef-stap")
                    .getId();
            ProcessEngineConfigurationImpl configuratie = configuratie();

            assertThatThrownBy(() -> configuratie
                            .getCommandExecutorTxRequired()
                            .execute(context -> configuratie
                                    .getExpressionManager()
                                    .createExpression(expressie)
                                    .getValue(context.getExecutionManager().findExecutionById(zaak))))
                    .as(expressie)
                    .isInstanceOf(ProcessEngineException.class);
            Object nummer = configuratie
                    .getCommandExecutorTxRequired()
                    .execute(context -> configuratie
                            .getExpressionManager()
                            .createExpression("${execution.processInstanceId}")
                            .getValue(context.getExecutionManager().findExecutionById(zaak)));
            assertThat(nummer).isEqualTo(zaak);
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    void gewoneExpressiesBlijvenWerken() {
        assertThat(waarde("${tekst.length()}")).isEqualTo(4);
        assertThat(waarde("${tekst == 'abcd' and getal > 3}")).isEqualTo(true);
        assertThat(waarde("${lijst.contains('b')}")).isEqualTo(true);
        assertThat(waarde("${lijst[1]}")).isEqualTo("b");
        assertThat(waarde("${kaart.sleutel}")).isEqualTo("waarde");
        assertThat(waarde("${empty lijst}")).isEqualTo(false);
    }

    @Test
    void ookEenBewaardFilterKomtNietBijKlassen() {
        Filter filter = engine.getFilterService()
                .newTaskFilter("proef-bean")
                .setQuery(engine.getTaskService().createTaskQuery().taskAssigneeExpression(AANVAL));
        engine.getFilterService().saveFilter(filter);
        try {
            assertThatThrownBy(() -> engine.getFilterService().list(filter.getId()))
                    .isInstanceOf(ProcessEngineException.class);
        } finally {
            engine.getFilterService().deleteFilter(filter.getId());
        }
    }

    private Object waarde(String expressie) {
        ProcessEngineConfigurationImpl configuratie = configuratie();
        return configuratie
                .getCommandExecutorTxRequired()
                .execute(context -> configuratie
                        .getExpressionManager()
                        .createExpression(expressie)
                        .getValue(new ProefScope(Map.of(
                                "tekst",
                                "abcd",
                                "getal",
                                4,
                                "waar",
                                true,
                                "lijst",
                                List.of("a", "b"),
                                "kaart",
                                Map.of("sleutel", "waarde")))));
    }

    private ProcessEngineConfigurationImpl configuratie() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Variables without an execution. */
    private static final class ProefScope extends StartProcessVariableScope {

        private final Map<String, Object> variabelen;

        ProefScope(Map<String, Object> variabelen) {
            this.variabelen = variabelen;
        }

        @Override
        public boolean hasVariable(String naam) {
            return variabelen.containsKey(naam);
        }

        @Override
        public Object getVariable(String naam) {
            return variabelen.get(naam);
        }
    }
}
