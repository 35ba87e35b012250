package nl.zorgpad.platform.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.Kanarie;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No way of setting a variable or a text gets past the allow-list, not even for an administrator. */
class StuurgegevensBewakingTest extends Formulierproef {

    private static final Map<String, Object> NAAM = Map.of("naam", Kanarie.VOORNAAM);
    private static final Map<String, Object> VERHAAL = Map.of("besluit", Kanarie.VRIJE_TEKST);

    @Test
    void inJavaKomtGeenEnkeleWegLangsDeLijst() {
        ProcessInstance zaak = zaak();
        Task taak = taakVan(zaak);
        TaskService taken = engine.getTaskService();
        RuntimeService zaken = engine.getRuntimeService();
        for (Map<String, Object> fout : List.of(NAAM, VERHAAL, Map.<String, Object>of("dossier", Map.of("a", "b")))) {
            geweigerd(() -> taken.setVariables(taak.getId(), fout));
            geweigerd(() -> taken.setVariablesLocal(taak.getId(), fout));
            geweigerd(() -> zaken.setVariables(zaak.getId(), fout));
            geweigerd(() -> zaken.setVariablesLocal(zaak.getId(), fout));
            geweigerd(() -> zaken.createMessageCorrelation("formulierproef.gestart")
                    .setVariables(fout)
                    .correlateStartMessage());
            geweigerd(() -> zaken.createProcessInstanceModification(zaak.getId())
                    .startBeforeActivity("zonderFormulier")
                    .setVariables(fout)
                    .execute());
            geweigerd(() -> zaken.setVariablesAsync(List.of(zaak.getId()), fout));
        }

        zaken.setVariable(zaak.getId(), "besluit", "ja");
        assertThat(variabele(zaak.getId(), "besluit")).isEqualTo("ja");
        zaken.setVariable(zaak.getId(), "teamNaam", "Dichters- en Rivierenwijk");
    }

    @Test
    void eenTransienteWaardeMagMaarBlijftNietBestaan() {
        ProcessInstance zaak = zaak();

        engine.getRuntimeService()
                .setVariables(
                        zaak.getId(),
                        Variables.putValueTyped("dossier", Variables.stringValue(Kanarie.VRIJE_TEKST, true)));

        assertThat(variabele(zaak.getId(), "dossier")).isNull();
    }

    @Test
    void eenBerichtMetCodesStartWel() {
        engine.getRuntimeService()
                .createMessageCorrelation("formulierproef.gestart")
                .processInstanceBusinessKey("GZ-2025-000002")
                .setVariable("kanaal", "school")
                .correlateStartMessage();
        geweigerd(() -> engine.getRuntimeService()
                .createMessageCorrelation("formulierproef.gestart")
                .processInstanceBusinessKey("Familie " + Kanarie.ACHTERNAAM)
                .correlateStartMessage());

        assertThat(zaken()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"variables", "localVariables"})
    void overRestKanEenTaakgegevenNietWordenGezet(String soort) {
        String pad = "/engine-rest/task/" + taak().getId() + "/" + soort;
        String waarde = json(Map.of("value", Kanarie.VRIJE_TEKST));

        geweigerd(rest.json("PUT", pad + "/naam", waarde));
        geweigerd(rest.json("PUT", pad + "/besluit", waarde));
        geweigerd(rest.post(pad, json(Map.of("modifications", variabelen(NAAM)))));
    }

    @Test
    void overRestKanEenZaakgegevenNietWordenGezet() {
        ProcessInstance zaak = zaak();
        String waarde = json(Map.of("value", Kanarie.VRIJE_TEKST));
        for (String soort : List.of("/process-instance/", "/execution/")) {
            String variabelen = soort.equals("/execution/") ? "/localVariables" : "/variables";
            String pad = "/engine-rest" + soort + zaak.getId() + variabelen;
            geweigerd(rest.json("PUT", pad + "/naam", waarde));
            geweigerd(rest.json("PUT", pad + "/besluit", waarde));
            geweigerd(rest.post(pad, json(Map.of("modifications", variabelen(VERHAAL)))));
        }
        geweigerd(rest.post(
                "/engine-rest/message",
                json(Map.of("messageName", "formulierproef.gestart", "processVariables", variabelen(NAAM)))));
        geweigerd(rest.post(
                "/engine-rest/process-instance/variables-async",
                json(Map.of("processInstanceIds", List.of(zaak.getId()), "variables", variabelen(NAAM)))));
    }

    @Test
    void vrijeTekstBijEenTaakHoortInHetDossier() {
        Task taak = taak();
        String pad = "/engine-rest/task/" + taak.getId();
        String tekst = Kanarie.VRIJE_TEKST;

        FormulierBewakerTest.assertFout(
                rest.post(pad + "/comment/create", json(Map.of("message", tekst))),
                "Opmerkingen en bijlagen horen in het dossier, niet bij de taak.");
        geweigerd(rest.json("PUT", pad, json(Map.of("name", tekst))));
        geweigerd(rest.json("PUT", pad, json(Map.of("name", taak.getName(), "description", tekst))));
        geweigerd(rest.post("/engine-rest/task/create", json(Map.of("name", tekst))));
        geweigerd(rest.post(pad + "/bpmnError", json(Map.of("errorCode", "x", "errorMessage", tekst))));
        geweigerd(rest.post(pad + "/claim", json(Map.of("userId", Kanarie.ACHTERNAAM))));
        geweigerd(rest.post(pad + "/assignee", json(Map.of("userId", Kanarie.ACHTERNAAM))));
        geweigerd(rest.post(pad + "/delegate", json(Map.of("userId", Kanarie.ACHTERNAAM))));
        geweigerd(() -> engine.getTaskService().createComment(taak.getId(), null, tekst));
        geweigerd(() -> engine.getTaskService().createAttachment("t", taak.getId(), null, tekst, tekst, "http://x"));
        assertThat(rest.post(pad + "/claim", json(Map.of("userId", MEDEWERKER))).statusCode())
                .isEqualTo(204);
    }

    @Test
    void deSoortVanEenVerwijzingNaarEenMedewerkerIsGeenPlekVoorTekst() {
        String pad = "/engine-rest/task/" + taak().getId() + "/identity-links";
        String tekst = Kanarie.VRIJE_TEKST;

        geweigerd(rest.post(pad, json(Map.of("userId", MEDEWERKER, "type", tekst))));
        geweigerd(rest.post(pad, json(Map.of("groupId", "voordeur", "type", tekst))));
        geweigerd(rest.post(pad + "/delete", json(Map.of("userId", MEDEWERKER, "type", tekst))));
        geweigerd(rest.post(pad + "/delete", json(Map.of("userId", Kanarie.ACHTERNAAM, "type", "candidate"))));
        geweigerd(rest.post(pad + "/delete", json(Map.of("groupId", Kanarie.ACHTERNAAM, "type", "candidate"))));

        String kandidaat = json(Map.of("userId", MEDEWERKER, "type", "candidate"));
        assertThat(rest.post(pad, kandidaat).statusCode()).isEqualTo(204);
        assertThat(rest.post(pad + "/delete", kandidaat).statusCode()).isEqualTo(204);
    }

    @Test
    void ookBijEenVerplaatsteZaakHoortDeToelichtingInHetDossier() {
        ProcessInstance zaak = zaak();
        Map<String, Object> stap = Map.of("type", "startBeforeActivity", "activityId", "zonderFormulier");
        String pad = "/engine-rest/process-instance/" + zaak.getId() + "/modification";
        String metTekst = json(Map.of("instructions", List.of(stap), "annotation", Kanarie.VRIJE_TEKST));

        geweigerd(rest.post(pad, metTekst));
        geweigerd(() -> engine.getRuntimeService()
                .createProcessInstanceModification(zaak.getId())
                .startBeforeActivity("zonderFormulier")
                .setAnnotation(Kanarie.VRIJE_TEKST)
                .executeAsync());
        var velen = engine.getRuntimeService()
                .createModification(zaak.getProcessDefinitionId())
                .startBeforeActivity("zonderFormulier")
                .processInstanceIds(zaak.getId())
                .setAnnotation(Kanarie.VRIJE_TEKST);
        geweigerd(velen::execute);
        geweigerd(velen::executeAsync);

        assertThat(rest.post(pad, json(Map.of("instructions", List.of(stap)))).statusCode())
                .isEqualTo(204);
    }

    @Test
    void eenProcesMetFormulierMaarZonderStuurgegevensWordtNietGeleverd() {
        String bpmn = leesProef().replace("name=\"stuurgegevens\"", "name=\"anders\"");
        assertThatThrownBy(() -> lever(bpmn))
                .isInstanceOf(FormulierModelFout.class)
                .hasMessageContaining(
                        "Proces formulierproef heeft formulieren maar geen proceseigenschap 'stuurgegevens'");

        String zonderBesluit = leesProef().replace(" besluit ", " ");
        assertThatThrownBy(() -> lever(zonderBesluit))
                .isInstanceOf(FormulierModelFout.class)
                .hasMessageEndingWith("in een groep 'dossier': besluit");
    }

    private void lever(String bpmn) {
        engine.getRepositoryService()
                .createDeployment()
                .addString("formulierproef.bpmn", bpmn)
                .addClasspathResource("formulierproef/formulierproef-start.form")
                .addClasspathResource("formulierproef/formulierproef-taak.form")
                .deploy();
    }

    private static String leesProef() {
        try (var bestand = StuurgegevensBewakingTest.class.getResourceAsStream("/formulierproef/formulierproef.bpmn")) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void geweigerd(ThrowingCallable aanroep) {
        assertThatThrownBy(aanroep)
                .isInstanceOf(FormulierFout.class)
                .satisfies(fout -> Kanarie.zoekIn(fout.getMessage()));
        Kanarie.zoekInEngine(dataSource);
    }

    private void geweigerd(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        assertThat(antwoord.body()).contains("FormulierFout");
        Kanarie.zoekIn(antwoord.body());
        Kanarie.zoekInEngine(dataSource);
    }
}
