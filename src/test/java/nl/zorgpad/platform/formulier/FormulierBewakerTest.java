package nl.zorgpad.platform.formulier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FormulierBewakerTest extends Formulierproef {

    private static final String DEFINITIE = "/engine-rest/process-definition/key/" + PROCES;

    @Test
    void startenInJavaDraagtHetGezinOverEnBewaartAlleenStuurgegevens() {
        ProcessInstance zaak = zaak();

        assertThat(overdracht.ontvangen).singleElement().satisfies(inzending -> {
            assertThat(inzending.formulier()).isEqualTo("formulierproef-start");
            assertThat(inzending.taskId()).isNull();
            assertThat(inzending.dossier()).containsEntry("adres", Kanarie.ADRES);
            assertThat(inzending.stuurgegevens()).containsEntry("aantal", 2L).containsEntry("kanaal", "school");
        });
        assertThat(engine.getRuntimeService().getVariables(zaak.getId()))
                .containsOnlyKeys("zaaknummer", "kanaal", "aantal")
                .containsEntry("aantal", 2L);
    }

    @Test
    void startenLangsElkeAndereWegDoetHetzelfde() {
        String definitie = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCES)
                .singleResult()
                .getId();
        engine.getFormService().submitStartForm(definitie, goedeStart());
        Kanarie.zoekInEngine(dataSource);
        engine.getRuntimeService()
                .createProcessInstanceByKey(PROCES)
                .setVariables(goedeStart())
                .executeWithVariablesInReturn();
        Kanarie.zoekInEngine(dataSource);
        Webgebruiker voordeur = voordeur();
        String waarden = json(Map.of("variables", variabelen(goedeStart())));
        assertGoed(voordeur.post(DEFINITIE + "/start", waarden));
        Kanarie.zoekInEngine(dataSource);
        assertGoed(voordeur.post(DEFINITIE + "/submit-form", waarden));

        assertThat(overdracht.ontvangen).hasSize(4);
        assertThat(zaken()).isEqualTo(4);
    }

    @Test
    void eenOnvolledigeStartWordtOpElkeWegGeweigerdEnLaatNietsAchter(CapturedOutput log) {
        Map<String, Object> zonderNaam = new HashMap<>(goedeStart());
        zonderNaam.put("dossier", Map.of("verhaal", Kanarie.VRIJE_TEKST));
        String melding = "Naam van het gezin: vul dit veld in.";

        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(PROCES, zonderNaam))
                .isInstanceOf(FormulierFout.class)
                .hasMessage(melding);
        assertFout(post(DEFINITIE + "/start", zonderNaam), melding);
        assertFout(post(DEFINITIE + "/submit-form", zonderNaam), melding);

        assertThat(zaken()).isZero();
        assertThat(overdracht.ontvangen).isEmpty();
        Kanarie.zoekIn(log.getAll());
    }

    @Test
    void zegtDeOverdrachtNeeDanStartErNiets() {
        Map<String, Object> bestaand =
                Map.of("kanaal", "school", "dossier", Map.of("naam", Proefoverdracht.GEWEIGERDE_NAAM));

        assertFout(post(DEFINITIE + "/submit-form", bestaand), "Dit gezin is al aangemeld.");

        assertThat(zaken()).isZero();
    }

    @Test
    void eenMedewerkerKiestGeenZaaknummerEnBegintBijHetBegin() {
        String metSleutel = json(Map.of("businessKey", "GZ-2025-000001", "variables", variabelen(goedeStart())));
        assertFout(
                rest.post(DEFINITIE + "/submit-form", metSleutel),
                "Zorgpad geeft het zaaknummer zelf; laat dit veld leeg.");
        String middenin = json(Map.of(
                "variables",
                Map.of(),
                "startInstructions",
                List.of(Map.of("type", "startBeforeActivity", "activityId", "zonderFormulier"))));
        assertFout(rest.post(DEFINITIE + "/start", middenin), "Een proces begint altijd bij het begin.");
        assertThatThrownBy(() -> engine.getRuntimeService()
                        .startProcessInstanceByKey(PROCES, "De familie " + Kanarie.ACHTERNAAM, goedeStart()))
                .isInstanceOf(FormulierFout.class);

        assertThat(zaken()).isZero();
    }

    @Test
    void eenTaakAfrondenKanLangsElkeWegMetHetFormulier() {
        engine.getTaskService().complete(taak().getId(), goedeTaak());
        Kanarie.zoekInEngine(dataSource);
        engine.getTaskService().completeWithVariablesInReturn(taak().getId(), goedeTaak(), true);
        Kanarie.zoekInEngine(dataSource);
        engine.getFormService().submitTaskForm(taak().getId(), goedeTaak());
        Kanarie.zoekInEngine(dataSource);
        String wegen = "/engine-rest/task/";
        assertThat(post(wegen + taak().getId() + "/complete", goedeTaak()).statusCode())
                .isEqualTo(204);
        Kanarie.zoekInEngine(dataSource);
        assertThat(post(wegen + taak().getId() + "/submit-form", goedeTaak()).statusCode())
                .isEqualTo(204);

        assertThat(overdracht.ontvangen)
                .filteredOn(inzending -> inzending.taskId() != null)
                .hasSize(5)
                .allSatisfy(inzending -> {
                    assertThat(inzending.dossier()).containsEntry("verslag", Kanarie.VRIJE_TEKST);
                    assertThat(inzending.zaaknummer()).isEqualTo("GZ-2025-990001");
                    assertThat(inzending.stuurgegevens()).containsEntry("leefgebieden", List.of("wonen"));
                });
    }

    @Test
    void deEngineKrijgtCodesInEenJsonLijstEnNullVoorWatNietGevraagdWas() {
        ProcessInstance zaak = zaak();

        engine.getTaskService().complete(taakVan(zaak).getId(), goedeTaak());

        assertThat(variabele(zaak.getId(), "leefgebieden"))
                .isInstanceOfSatisfying(
                        SpinJsonNode.class,
                        lijst -> assertThat(lijst.toString()).isEqualTo("[\"wonen\"]"));
        assertThat(engine.getRuntimeService().getVariables(zaak.getId()))
                .containsEntry("reden", null)
                .containsEntry("tussenstand", 3L)
                .doesNotContainKeys("dossier", "advies");
    }

    @Test
    void eenFoutLaatDeTaakOpenEnBewaartNietsOokNietInHetLogboek(CapturedOutput log) {
        ProcessInstance zaak = zaak();
        Task taak = taakVan(zaak);
        overdracht.ontvangen.clear();
        Map<String, Object> fout = Map.of(
                "besluit", "nee", "leefgebieden", List.of("wonen"), "dossier", Map.of("verslag", Kanarie.VRIJE_TEKST));
        String pad = "/engine-rest/task/" + taak.getId();

        assertFout(post(pad + "/complete", fout), "Reden: vul dit veld in.");
        assertFout(post(pad + "/submit-form", fout), "Reden: vul dit veld in.");
        assertThatThrownBy(() -> engine.getTaskService().complete(taak.getId(), fout))
                .isInstanceOf(FormulierFout.class);
        assertThatThrownBy(() -> engine.getTaskService().complete(taak.getId())).isInstanceOf(FormulierFout.class);
        assertThatThrownBy(() -> engine.getTaskService().resolveTask(taak.getId(), fout))
                .isInstanceOf(FormulierFout.class);

        assertThat(isOpen(taak)).isTrue();
        assertThat(overdracht.ontvangen).isEmpty();
        assertThat(engine.getRuntimeService().getVariables(zaak.getId())).doesNotContainKey("besluit");
        Kanarie.zoekIn(log.getAll());
    }

    @Test
    void tasklistKrijgtDezelfdeNederlandseMelding() {
        Task taak = taak();
        Webgebruiker tasklist = Webgebruiker.ingelogd(poort, MEDEWERKER, "Zorgpad-demo-1");

        HttpResponse<String> antwoord = tasklist.post(
                "/camunda/api/engine/engine/default/task/" + taak.getId() + "/submit-form",
                json(Map.of("variables", variabelen(Map.of("dossier", Map.of("verslag", Kanarie.VRIJE_TEKST))))));

        assertFout(antwoord, "Is de hulp akkoord? Vul dit veld in.");
        assertThat(isOpen(taak)).isTrue();
    }

    @Test
    void onbekendeVeldenEnDocumentenWordenGeweigerd() {
        Task taak = taak();
        Map<String, Object> metNaam = new HashMap<>(goedeTaak());
        metNaam.put("naam", Kanarie.VOORNAAM);
        assertThatThrownBy(() -> engine.getTaskService().complete(taak.getId(), metNaam))
                .isInstanceOf(FormulierFout.class)
                .hasMessage("Onbekend veld: naam.");

        Map<String, Object> metBestand = new HashMap<>(goedeTaak());
        metBestand.put(
                "werker",
                Variables.fileValue("brief.txt")
                        .file(Kanarie.VRIJE_TEKST.getBytes())
                        .create());
        assertThatThrownBy(() -> engine.getTaskService().complete(taak.getId(), metBestand))
                .isInstanceOf(FormulierFout.class)
                .hasMessage("Gezinswerker: kies een waarde uit de lijst.");
        assertThat(isOpen(taak)).isTrue();
    }

    @Test
    void eenTaakZonderFormulierNeemtVanEenMedewerkerNietsAan() {
        ProcessInstance zaak = zaak();
        engine.getTaskService().complete(taakVan(zaak).getId(), goedeTaak());
        Task zonder = taakVan(zaak);
        String pad = "/engine-rest/task/" + zonder.getId() + "/complete";

        assertFout(
                post(pad, Map.of("besluit", "nee")),
                "Hier hoort geen formulier bij, dus er kan niets worden ingevuld.");
        assertThat(isOpen(zonder)).isTrue();
        assertThat(rest.post(pad, "{}").statusCode()).isEqualTo(204);
    }

    @Test
    void wieEenOvergedragenTaakTeruggeeftStuurtGeenFormulier() {
        Task taak = taak();
        overdracht.ontvangen.clear();
        String pad = "/engine-rest/task/" + taak.getId();
        assertThat(rest.post(pad + "/delegate", json(Map.of("userId", MEDEWERKER)))
                        .statusCode())
                .isEqualTo(204);

        assertFout(
                post(pad + "/resolve", goedeTaak()),
                "Teruggeven gaat zonder formulier; wie de taak afrondt, vult het in.");
        assertThat(overdracht.ontvangen).isEmpty();
        assertThat(rest.post(pad + "/resolve", "{}").statusCode()).isEqualTo(204);
        assertThat(post(pad + "/complete", goedeTaak()).statusCode()).isEqualTo(204);

        assertThat(overdracht.ontvangen).hasSize(1);
    }

    @Test
    void wieDeTaakNietMagDoenKrijgtNietTeHorenWatErMist() {
        Task taak = taak();
        engine.getIdentityService().setAuthentication("buitenstaander", List.of(), List.of());

        assertThatThrownBy(() -> engine.getTaskService().complete(taak.getId(), Map.of()))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey(PROCES, Map.of()))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void eenKeuzelijstUitDeGegevensStaatInHetFormulierEnGeldtBijHetControleren() throws Exception {
        Task taak = taak();

        HttpResponse<String> formulier = rest.get("/engine-rest/task/" + taak.getId() + "/deployed-form");

        JsonNode veld =
                new ObjectMapper().readTree(formulier.body()).path("components").path(5);
        assertThat(veld.path("key").asText()).isEqualTo("werker");
        assertThat(veld.path("values").path(0).path("label").asText()).isEqualTo("Werker van " + MEDEWERKER);
        assertThat(veld.has("valuesKey")).isFalse();

        Map<String, Object> vreemd = new HashMap<>(goedeTaak());
        vreemd.put("werker", "werker.twee");
        assertThatThrownBy(() -> engine.getTaskService().complete(taak.getId(), vreemd))
                .hasMessage("Gezinswerker: kies een waarde uit de lijst.");
        vreemd.put("werker", "werker.een");
        engine.getTaskService().complete(taak.getId(), vreemd);
        assertThat(isOpen(taak)).isFalse();
    }

    private static void assertGoed(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
    }

    static void assertFout(HttpResponse<String> antwoord, String melding) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        try {
            JsonNode inhoud = new ObjectMapper().readTree(antwoord.body());
            assertThat(inhoud.path("message").asText()).isEqualTo(melding);
            assertThat(inhoud.path("fouten").path(0).path("melding").asText())
                    .isEqualTo(melding.lines().findFirst().orElseThrow());
        } catch (JsonProcessingException e) {
            throw new AssertionError("Geen JSON", e);
        }
        Kanarie.zoekIn(antwoord.body());
    }
}
