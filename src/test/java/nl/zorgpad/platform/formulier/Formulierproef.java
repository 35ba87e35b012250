package nl.zorgpad.platform.formulier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tests of the form guard share: a trial process with forms, an administrator, and a look in the engine. */
@ZorgpadTest
abstract class Formulierproef {

    static final String PROCES = "formulierproef";
    static final String MEDEWERKER = "formulierproef.beheer";
    private static final String WACHTWOORD = "Zorgpad-demo-1";

    @Autowired
    ProcessEngine engine;

    @Autowired
    DataSource dataSource;

    @Autowired
    Proefoverdracht overdracht;

    @LocalServerPort
    int poort;

    Webgebruiker rest;
    private String levering;

    @BeforeEach
    void lever() {
        levering = engine.getRepositoryService()
                .createDeployment()
                .name("formulierproef")
                .addClasspathResource("formulierproef/formulierproef.bpmn")
                .addClasspathResource("formulierproef/formulierproef-start.form")
                .addClasspathResource("formulierproef/formulierproef-taak.form")
                .deploy()
                .getId();
        medewerker();
        rest = Webgebruiker.metBasic(poort, MEDEWERKER, WACHTWOORD);
        overdracht.ontvangen.clear();
    }

    @AfterEach
    void ruimOp() {
        engine.getIdentityService().clearAuthentication();
        Kanarie.zoekInEngine(dataSource);
        engine.getRepositoryService().deleteDeployment(levering, true);
    }

    /** An administrator of the engine: even that role cannot get personal data into it. */
    private void medewerker() {
        if (engine.getIdentityService().createUserQuery().userId(MEDEWERKER).count() > 0) {
            return;
        }
        User gebruiker = engine.getIdentityService().newUser(MEDEWERKER);
        gebruiker.setFirstName("Proef");
        gebruiker.setLastName("Persoon");
        gebruiker.setPassword(WACHTWOORD);
        engine.getIdentityService().saveUser(gebruiker);
        if (engine.getIdentityService()
                        .createGroupQuery()
                        .groupId("camunda-admin")
                        .count()
                == 0) {
            engine.getIdentityService().saveGroup(engine.getIdentityService().newGroup("camunda-admin"));
        }
        engine.getIdentityService().createMembership(MEDEWERKER, "camunda-admin");
        for (Resource soort : Resources.values()) {
            Authorization recht =
                    engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            recht.setUserId(MEDEWERKER);
            recht.setResource(soort);
            recht.setResourceId("*");
            recht.addPermission(Permissions.ALL);
            engine.getAuthorizationService().saveAuthorization(recht);
        }
    }

    /** A demo worker with one team, who may start the trial process for as long as it is there. */
    Webgebruiker voordeur() {
        String wie = "voordeur.ondiep";
        Authorization recht = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        recht.setUserId(wie);
        recht.setResource(Resources.PROCESS_DEFINITION);
        recht.setResourceId(PROCES);
        recht.addPermission(Permissions.CREATE_INSTANCE);
        recht.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(recht);
        return Webgebruiker.metBasic(poort, wie, WACHTWOORD);
    }

    static Map<String, Object> goedeStart() {
        return Map.of("kanaal", "school", "aantal", 2, "dossier", gezin());
    }

    static Map<String, Object> gezin() {
        Map<String, Object> gezin = new LinkedHashMap<>();
        gezin.put("naam", Kanarie.VOORNAAM + " " + Kanarie.ACHTERNAAM);
        gezin.put("adres", Kanarie.ADRES);
        gezin.put("geboortedatum", Kanarie.GEBOORTEDATUM);
        gezin.put("verhaal", Kanarie.VRIJE_TEKST);
        return gezin;
    }

    static Map<String, Object> goedeTaak() {
        return Map.of(
                "besluit", "ja", "leefgebieden", List.of("wonen"), "dossier", Map.of("verslag", Kanarie.VRIJE_TEKST));
    }

    ProcessInstance zaak() {
        return engine.getRuntimeService().startProcessInstanceByKey(PROCES, goedeStart());
    }

    Task taak() {
        return taakVan(zaak());
    }

    Task taakVan(ProcessInstance zaak) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(zaak.getId())
                .singleResult();
    }

    boolean isOpen(Task taak) {
        return engine.getTaskService().createTaskQuery().taskId(taak.getId()).count() == 1;
    }

    long zaken() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(PROCES)
                .count();
    }

    Object variabele(String zaak, String naam) {
        return engine.getRuntimeService().getVariable(zaak, naam);
    }

    /** Sends values as Tasklist does: objects as a Json text, everything else without a type. */
    HttpResponse<String> post(String pad, Map<String, Object> waarden) {
        return rest.post(pad, json(Map.of("variables", variabelen(waarden))));
    }

    static Map<String, Object> variabelen(Map<String, Object> waarden) {
        Map<String, Object> variabelen = new LinkedHashMap<>();
        waarden.forEach((naam, waarde) -> variabelen.put(
                naam,
                waarde instanceof Map || waarde instanceof List
                        ? Map.of("type", "Json", "value", json(waarde))
                        : Map.of("value", waarde)));
        return variabelen;
    }

    static String json(Object waarde) {
        try {
            return new ObjectMapper().writeValueAsString(waarde);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
