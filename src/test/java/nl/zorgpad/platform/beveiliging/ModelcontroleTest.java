package nl.zorgpad.platform.beveiliging;

import static nl.zorgpad.platform.beveiliging.Proefgebruikers.BEHEERDER;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.DIRECTIE;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.MANAGER_B;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WACHTWOORD;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WERKER_B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a model may not bring along, whoever deploys it. */
@ZorgpadTest
class ModelcontroleTest {

    private static final String SCRIPTTAAK =
            "<bpmn:scriptTask id=\"stap\" name=\"Stap\" scriptFormat=\"juel\"><bpmn:script>${1}</bpmn:script></bpmn:scriptTask>";

    @LocalServerPort
    int poort;

    @Autowired
    ProcessEngine engine;

    static List<String> verbodenStappen() {
        return List.of(
                SCRIPTTAAK,
                "<bpmn:serviceTask id='stap' name='Stap' camunda:class='java.lang.Runtime' />",
                "<bpmn:serviceTask id='stap' name='Stap' camunda:type='shell' />",
                "<bpmn:serviceTask id='stap' name='Stap' camunda:type='mail' />",
                "<bpmn:serviceTask id='stap' name='Stap' camunda:delegateExpression='${a.b()}' />",
                "<bpmn:serviceTask id='stap' name='Stap' camunda:expression=\"${''.getClass()}\" />",
                "<bpmn:serviceTask id='stap' name='Stap' camunda:expression='${execution.processEngineServices}' />",
                "<bpmn:serviceTask id='stap' name='Stap' camunda:expression=\"${x['class']}\" />",
                "<bpmn:userTask id='stap' name='Stap' camunda:formKey='embedded:deployment:aanval.html' />",
                metUitbreiding(
                        "<camunda:connector><camunda:connectorId>http</camunda:connectorId></camunda:connector>"),
                metUitbreiding("<camunda:executionListener event='start' class='java.lang.Runtime' />"),
                metUitbreiding("<camunda:executionListener event='start'>"
                        + "<camunda:script scriptFormat='juel'>${1}</camunda:script></camunda:executionListener>"),
                metUitbreiding("<camunda:taskListener event='create' class='java.lang.Runtime' />"),
                metUitbreiding("<camunda:inputOutput><camunda:inputParameter name='x'>"
                        + "<camunda:script scriptFormat='juel'>${1}</camunda:script>"
                        + "</camunda:inputParameter></camunda:inputOutput>"),
                metUitbreiding("<camunda:inputOutput><camunda:inputParameter name='x'>"
                        + "${''.getClass()}</camunda:inputParameter></camunda:inputOutput>"),
                metUitbreiding("<camunda:formData><camunda:formField id='x' type='string'>"
                        + "<camunda:validation><camunda:constraint name='validator' config='java.lang.Runtime' />"
                        + "</camunda:validation></camunda:formField></camunda:formData>"),
                "<bpmn:userTask id='stap' name='Stap'><bpmn:multiInstanceLoopCharacteristics>"
                        + "<bpmn:completionCondition xsi:type='bpmn:tFormalExpression' language='juel'>${1}"
                        + "</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>",
                "<bpmn:intermediateCatchEvent id='stap' name='Stap'><bpmn:conditionalEventDefinition>"
                        + "<bpmn:condition xsi:type='bpmn:tFormalExpression' language='javascript'>1"
                        + "</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>",
                "<bpmn:callActivity id='stap' name='Stap' calledElement='x' camunda:variableMappingClass='a.B' />");
    }

    private static String metUitbreiding(String inhoud) {
        return "<bpmn:userTask id='stap' name='Stap'><bpmn:extensionElements>" + inhoud
                + "</bpmn:extensionElements></bpmn:userTask>";
    }

    @ParameterizedTest
    @MethodSource("verbodenStappen")
    void eigenCodeInEenProcesKomtErVoorNiemandIn(String stap) {
        String model = Proefmodel.metStap(stap);

        assertThatThrownBy(() -> deploy("proef-stap.bpmn", model))
                .isInstanceOf(ModelGeweigerdException.class)
                .hasMessageContaining("proef-stap.bpmn")
                .hasMessageContaining("stap");
        assertThat(engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("proef-stap")
                        .count())
                .isZero();
    }

    @Test
    void ookOnderEenAndereNaamruimteBlijftEenKlasnaamDicht() {
        String model = Proefmodel.metStap("<bpmn:serviceTask xmlns:a='http://activiti.org/bpmn' id='stap' name='Stap' "
                + "a:class='java.lang.Runtime' />");

        assertThatThrownBy(() -> deploy("proef-stap.bpmn", model)).isInstanceOf(ModelGeweigerdException.class);
    }

    @Test
    void eenModelLeestGeenBestandenVanDeServer() {
        String model = Proefmodel.metStap("<bpmn:userTask id='stap' name='&geheim;' />")
                .replaceFirst("\\?>", "?><!DOCTYPE a [<!ENTITY geheim SYSTEM 'file:///etc/hostname'>]>");

        assertThatThrownBy(() -> deploy("proef-stap.bpmn", model)).isInstanceOf(ModelGeweigerdException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"juel", "javascript", "groovy", "JUEL"})
    void eenBeslissingRekentAlleenInFeel(String taal) {
        assertThatThrownBy(() -> deploy("proef-beslissing.dmn", Proefmodel.beslissing(taal, "1")))
                .isInstanceOf(ModelGeweigerdException.class)
                .hasMessageContaining("Alleen FEEL mag");
    }

    @Test
    void eenBeslissingRoeptGeenJavaAan() {
        String expressie = "function(naam) external { java: { class: \"java.lang.System\", "
                + "method signature: \"getProperty(java.lang.String)\" } }(\"user.dir\")";

        assertThatThrownBy(() -> deploy("proef-beslissing.dmn", Proefmodel.beslissing("feel", expressie)))
                .isInstanceOf(ModelGeweigerdException.class)
                .hasMessageContaining("Java-functie");
    }

    @Test
    void ookVerstoptRoeptEenBeslissingGeenJavaAan() {
        String verstopt = "{f: function(naam) /* */ external { java: { class: \"java.lang.System\", "
                + "method signature: \"getProperty(java.lang.String)\" } }, uit: f(\"user.dir\")}.uit";

        assertThatThrownBy(() -> deploy("proef-beslissing.dmn", Proefmodel.beslissing("feel", verstopt)))
                .isInstanceOf(ModelGeweigerdException.class)
                .hasMessageContaining("niet te lezen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aanval.cmmn", "aanval.html", "aanval.js", "aanval.groovy", "aanval.bpmn20.xml", "aanval"})
    void alleenProcessenBeslissingenEnFormulierenWordenAangenomen(String naam) {
        assertThatThrownBy(() -> deploy(naam, "inhoud")).isInstanceOf(ModelGeweigerdException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void wieGeenBeheerderIsBrengtGeenModelIn(String adres) {
        for (String wie : List.of(WERKER_B, MANAGER_B, DIRECTIE)) {
            Webgebruiker aanvaller = Webgebruiker.ingelogd(poort, wie, WACHTWOORD);

            for (String model : List.of(Proefmodel.metStap(SCRIPTTAAK), Proefmodel.metTaak("voordeur"))) {
                assertThat(aanvaller
                                .deploy(adres + "/deployment/create", "proef.bpmn", model)
                                .statusCode())
                        .as(wie)
                        .isEqualTo(403);
            }
        }
        assertThat(engine.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentName("aanval")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void ookEenBeheerderBrengtGeenScriptIn(String adres) {
        Webgebruiker beheerder = Webgebruiker.ingelogd(poort, BEHEERDER, WACHTWOORD);

        HttpResponse<String> antwoord =
                beheerder.deploy(adres + "/deployment/create", "proef-stap.bpmn", Proefmodel.metStap(SCRIPTTAAK));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("Maak een delegate in Java").doesNotContain("\\tat ", "stackTrace");
    }

    @Test
    void eenGewoonModelVanEenBeheerderKomtErIn() {
        assertThatCode(() -> {
                    Deployment deployment = engine.getRepositoryService()
                            .createDeployment()
                            .name("proef")
                            .addString("proef.bpmn", Proefmodel.metTaak("voordeur"))
                            .addString("proef-start.form", Proefmodel.STARTFORMULIER)
                            .deploy();
                    engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void eenScriptLooptNietAlStondHetAlInDeEngine() {
        var configuratie =
                (org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        for (String taal : List.of("juel", "javascript", "groovy", "feel")) {
            assertThatThrownBy(() -> configuratie.getScriptingEngines().getScriptEngineForLanguage(taal))
                    .hasMessageContaining("Scripts zijn uitgezet");
        }
    }

    @Test
    void eenModelKentAlleenDeBeansVanProcessen() {
        Deployment deployment = deploy("proef-stap.bpmn", Proefmodel.metExpressie("${dataSource.getConnection()}"));
        try {
            assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("proef-stap", Map.of()))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("dataSource");
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }

    private Deployment deploy(String naam, String model) {
        return engine.getRepositoryService()
                .createDeployment()
                .name("proef")
                .addString(naam, model)
                .deploy();
    }
}
