package nl.zorgpad.tegelijk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.kantoor.Standaardantwoorden;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The intake changes while cases run: in version 2 a task has another name, a task was added, and a form got a question that
 * must be answered.
 */
@ZorgpadTest
class ModelversiesTest {

    private static final String PROCES = "aanmelding-tot-start";
    private static final String OUDE_NAAM = "Vraag verkennen";
    private static final String NIEUWE_NAAM = "Vraag verkennen met het gezin";
    private static final String NIEUWE_TAAK = "Collega raadplegen";
    private static final String NIEUW_FORMULIER = """
            {"id": "collega-raadplegen", "type": "default", "executionPlatform": "Camunda Platform",
             "executionPlatformVersion": "7.24.0", "schemaVersion": 16, "components": [
              {"type": "group", "id": "Group_dossier", "path": "dossier", "label": "Dossier", "showOutline": true,
               "components": [{"type": "textarea", "id": "Field_raad", "key": "raadVanCollega",
                 "label": "Wat raadde uw collega aan?", "validate": {"required": true, "maxLength": 1000}}]}]}
            """;

    @LocalServerPort
    int poort;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Praktijk praktijk;

    private Proceseigenaar proceseigenaar;
    private String levering;

    @BeforeEach
    void begin() {
        praktijk.begin(LocalDateTime.parse("2027-06-01T09:30"));
        proceseigenaar = new Proceseigenaar(poort);
    }

    @AfterEach
    void ruimOp() {
        praktijk.sluit();
        if (levering != null) {
            engine.getRepositoryService().deleteDeployment(levering, true, true, true);
        }
    }

    @Test
    void watLiepLooptDoorOpVersieEenEnNieuweZakenVolgenVersieTwee() {
        var oud = start("voordeur.lunetten", "lunetten");
        var termijn = taak(oud).getDueDate();

        leverVersieTwee();
        var nieuw = start("voordeur.lunetten", "lunetten");

        assertThat(taak(oud)).extracting(Task::getName, Task::getDueDate).containsExactly(OUDE_NAAM, termijn);
        assertThat(taak(nieuw)).extracting(Task::getName, Task::getDueDate).containsExactly(NIEUWE_NAAM, termijn);
        verken("voordeur.lunetten", oud, OUDE_NAAM);
        verken("voordeur.lunetten", nieuw, NIEUWE_NAAM);
        assertThat(taak(oud).getName()).isEqualTo("Uitkomst vaststellen");
        assertThat(taak(nieuw).getName()).isEqualTo(NIEUWE_TAAK);
        raadpleeg("voordeur.lunetten", nieuw);
        assertThat(taak(nieuw).getName()).isEqualTo("Uitkomst vaststellen");
        assertThat(praktijk.feiten(nieuw).get("kennismakingUiterlijk"))
                .isEqualTo(praktijk.feiten(oud).get("kennismakingUiterlijk"));
    }

    @Test
    void eenFormulierDatOpenstondVolgtDeVersieVanZijnTaak() {
        var oud = start("voordeur.lunetten", "lunetten");
        var voordeur = Webgebruiker.ingelogd(poort, "voordeur.lunetten", "Zorgpad-demo-1");
        var pad = "/camunda/api/engine/engine/default/task/" + taak(oud).getId();
        var open = voordeur.get(pad + "/deployed-form").body();

        leverVersieTwee();

        assertThat(voordeur.get(pad + "/deployed-form").body()).isEqualTo(open);
        assertThat(voordeur.post(
                                pad + "/submit-form",
                                Formulierbrief.van(
                                        Standaardantwoorden.vraagverkenning(false),
                                        Map.of("hulpvraagInEigenWoorden", "Verteld.")))
                        .statusCode())
                .isBetween(200, 204);
    }

    @Test
    void eenStartformulierDatOpenstondHoortBijDeVersieDieHetToonde() {
        var voordeur = Webgebruiker.ingelogd(poort, "voordeur.lunetten", "Zorgpad-demo-1");
        var api = "/camunda/api/engine/engine/default/process-definition/";
        var geopend = definitie(1);

        leverVersieTwee();
        var antwoord = voordeur.post(
                api + geopend + "/submit-form",
                Formulierbrief.aanmelding("Versie " + UUID.randomUUID(), "Proefstraat 1"));

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.body()).contains("\"definitionId\":\"" + geopend + "\"");
    }

    @Test
    void lopendeZakenGaanOverNaarVersieTweeMetHunTakenTermijnenEnTimers() {
        var bijVerkennen = start("voordeur.lunetten", "lunetten");
        var anderTeam = start("voordeur.ondiep", "ondiep");
        var bijKennismaken = start("voordeur.lunetten", "lunetten");
        totKennismaken(bijKennismaken);
        var vooraf = Map.of(
                bijVerkennen, stand(bijVerkennen),
                anderTeam, stand(anderTeam),
                bijKennismaken, stand(bijKennismaken));
        assertThat(timers(bijKennismaken)).isNotEmpty();
        leverVersieTwee();

        migreer(bijVerkennen, anderTeam, bijKennismaken);

        vooraf.forEach((zaak, stand) -> {
            assertThat(stand(zaak)).isEqualTo(stand);
            assertThat(engine.getRuntimeService()
                            .createProcessInstanceQuery()
                            .processInstanceBusinessKey(zaak)
                            .processDefinitionKey(PROCES)
                            .singleResult()
                            .getProcessDefinitionId())
                    .isEqualTo(definitie(2));
        });
        assertThat(taak(anderTeam).getTenantId()).isEqualTo("ondiep");
        gaatVerderOpVersieTwee("voordeur.ondiep", anderTeam);
        gaatVerderOpVersieTwee("voordeur.lunetten", bijVerkennen);
        praktijk.wordt(bijKennismaken, LocalDateTime.parse("2027-07-01T09:30"));
        assertThat(praktijk.taken(bijKennismaken))
                .extracting(Task::getName)
                .contains("Kennismaking plannen", "Late kennismaking bespreken");
    }

    @Test
    void eenZaakOpEenStapDieDeAndereVersieNietHeeftGaatNietMeeEnDeAnderenDanOokNiet() {
        leverVersieTwee();
        var opNieuweStap = start("voordeur.lunetten", "lunetten");
        verken("voordeur.lunetten", opNieuweStap, NIEUWE_NAAM);
        var eerder = start("voordeur.lunetten", "lunetten");

        var plan = proceseigenaar.post(
                "/engine-rest/migration/generate",
                Map.of("sourceProcessDefinitionId", definitie(2), "targetProcessDefinitionId", definitie(1)));
        var antwoord =
                proceseigenaar.post("/engine-rest/migration/execute", uitvoering(plan.body(), opNieuweStap, eerder));

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        assertThat(antwoord.body()).contains("userTask_collegaRaadplegen", "Geen enkele zaak is gewijzigd.");
        assertThat(taak(opNieuweStap).getProcessDefinitionId()).isEqualTo(definitie(2));
        assertThat(taak(eerder).getProcessDefinitionId()).isEqualTo(definitie(2));
        raadpleeg("voordeur.lunetten", opNieuweStap);
    }

    @Test
    void eenMigratieBrengtGeenGegevensBinnenEnIsNietVoorMedewerkers() {
        var zaak = start("voordeur.lunetten", "lunetten");
        leverVersieTwee();
        var bericht = Formulierbrief.schrijf(
                Map.of("sourceProcessDefinitionId", definitie(1), "targetProcessDefinitionId", definitie(2)));

        var medewerker = Webgebruiker.metBasic(poort, "voordeur.lunetten", "Zorgpad-demo-1")
                .post("/engine-rest/migration/generate", bericht);
        var plan =
                proceseigenaar.post("/engine-rest/migration/generate", bericht).body();
        var metGegevens = plan.substring(0, plan.lastIndexOf('}')).replaceFirst(",\"variables\":null", "")
                + ",\"variables\":{\"naamVanHetKind\":{\"value\":\"Voorbeeld\",\"type\":\"String\"}}}";
        var antwoord = proceseigenaar.post("/engine-rest/migration/execute", uitvoering(metGegevens, zaak));

        assertThat(medewerker.statusCode()).isEqualTo(403);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(400);
        assertThat(antwoord.body()).contains("is geen stuurgegeven");
        assertThat(taak(zaak).getProcessDefinitionId()).isEqualTo(definitie(1));
    }

    private void gaatVerderOpVersieTwee(String voordeur, String zaak) {
        // The name of an open task is that of its version; the next task comes from the new one.
        assertThatThrownBy(
                        () -> praktijk.doe(voordeur, zaak, OUDE_NAAM, Map.of("leefgebieden", List.of("x")), Map.of()))
                .isInstanceOf(FormulierFout.class);
        verken(voordeur, zaak, OUDE_NAAM);
        assertThat(taak(zaak).getName()).isEqualTo(NIEUWE_TAAK);
        assertThatThrownBy(() -> praktijk.doe(voordeur, zaak, NIEUWE_TAAK, Map.of(), Map.of()))
                .isInstanceOf(FormulierFout.class)
                .hasMessageContaining("Wat raadde uw collega aan?");
        raadpleeg(voordeur, zaak);
        assertThat(taak(zaak).getName()).isEqualTo("Uitkomst vaststellen");
    }

    /** As docs/beheer.md says. */
    private void migreer(String... zaken) {
        var plan = proceseigenaar.post(
                "/engine-rest/migration/generate",
                Map.of("sourceProcessDefinitionId", definitie(1), "targetProcessDefinitionId", definitie(2)));
        assertThat(plan.statusCode()).as(plan.body()).isEqualTo(200);
        var antwoord = proceseigenaar.post("/engine-rest/migration/execute", uitvoering(plan.body(), zaken));
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(204);
    }

    private String uitvoering(String plan, String... zaken) {
        var instanties =
                engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(PROCES).list().stream()
                        .filter(instantie -> List.of(zaken).contains(instantie.getBusinessKey()))
                        .map(instantie -> "\"" + instantie.getId() + "\"")
                        .toList();
        return "{\"migrationPlan\":" + plan + ",\"processInstanceIds\":" + instanties
                + ",\"skipCustomListeners\":true}";
    }

    private void leverVersieTwee() {
        var model = Bpmn.readModelFromFile(
                Path.of("bpmn/aanmelding/aanmelding-tot-start.bpmn").toFile());
        UserTask verkennen = model.getModelElementById("userTask_vraagVerkennen");
        verkennen.setName(NIEUWE_NAAM);
        SequenceFlow naar = model.getModelElementById("sequenceFlow_vraagVerkennen_financieelVervolgBepalen");
        FlowNode doel = naar.getTarget();
        var extra = model.newInstance(UserTask.class, "userTask_collegaRaadplegen");
        verkennen.getParentElement().addChildElement(extra);
        extra.setName(NIEUWE_TAAK);
        extra.setCamundaFormRef("collega-raadplegen");
        extra.setCamundaFormRefBinding("deployment");
        extra.setCamundaCandidateGroups("voordeur");
        extra.setCamundaDueDate("${taaktermijn.uiterlijk(execution, 'vraagverkenning')}");
        doel.getIncoming().remove(naar);
        naar.setTarget(extra);
        extra.getIncoming().add(naar);
        var verder = model.newInstance(SequenceFlow.class, "sequenceFlow_collegaRaadplegen_verder");
        verkennen.getParentElement().addChildElement(verder);
        verder.setSource(extra);
        verder.setTarget(doel);
        extra.getOutgoing().add(verder);
        doel.getIncoming().add(verder);
        var bestanden = new HashMap<>(Proceseigenaar.formulieren());
        bestanden.put("collega-raadplegen.form", NIEUW_FORMULIER);
        bestanden.put(PROCES + ".bpmn", Bpmn.convertToString(model));

        var antwoord = proceseigenaar.lever("versie 2", bestanden);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        levering = antwoord.body().replaceFirst("(?s).*?\"id\":\"([^\"]+)\",\"name\":\"versie 2\".*", "$1");
    }

    private String definitie(int versie) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(PROCES)
                .processDefinitionVersion(versie)
                .singleResult()
                .getId();
    }

    private String start(String voordeur, String wijk) {
        return praktijk.zaaknummer(praktijk.start(voordeur, PROCES, aanmelding(wijk), gezin()));
    }

    private void verken(String voordeur, String zaak, String naam) {
        praktijk.doe(
                voordeur,
                zaak,
                naam,
                Standaardantwoorden.vraagverkenning(false),
                Map.of("hulpvraagInEigenWoorden", "Verteld."));
    }

    private void raadpleeg(String voordeur, String zaak) {
        praktijk.doe(voordeur, zaak, NIEUWE_TAAK, Map.of(), Map.of("raadVanCollega", "Eerst bellen."));
    }

    private void totKennismaken(String zaak) {
        verken("voordeur.lunetten", zaak, OUDE_NAAM);
        praktijk.doe(
                "voordeur.lunetten",
                zaak,
                "Uitkomst vaststellen",
                Map.of("uitkomstVraagverkenning", "kennismaking"),
                Map.of());
        praktijk.doe(
                "teammanager.lunetten",
                zaak,
                "Gezinswerker toewijzen",
                Map.of("gezinswerkerId", "gezinswerker.lunetten", "zelfdeWerkerAlsBegeleiding", true),
                Map.of());
    }

    private Task taak(String zaak) {
        return praktijk.taken(zaak).get(0);
    }

    private List<Job> timers(String zaak) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(taak(zaak).getProcessInstanceId())
                .timers()
                .list();
    }

    /** What may not change: the open tasks, whose they are and when they are due, and when timers go. */
    private List<String> stand(String zaak) {
        return java.util.stream.Stream.concat(
                        praktijk.taken(zaak).stream()
                                .map(taak -> taak.getId() + " " + taak.getName() + " " + taak.getAssignee() + " "
                                        + taak.getDueDate() + " " + taak.getTenantId() + " "
                                        + praktijk.kandidaten(taak)),
                        timers(zaak).stream().map(timer -> timer.getId() + " " + timer.getDuedate()))
                .sorted()
                .toList();
    }

    private static Map<String, Object> aanmelding(String wijk) {
        var velden = new HashMap<String, Object>(Map.of(
                "kanaal", "zelf_digitaal",
                "aanmeldDatumTijd", "2027-06-01T09:00",
                "gezinOpDeHoogte", "ja",
                "woonplaatsUtrecht", "ja",
                "wijk", wijk,
                "tolk", "nee",
                "aantalOuders", 1,
                "aantalKinderen", 1));
        velden.putAll(Map.of("zwangerschap", "nee", "aanmelderIsJongere", "nee", "toeslagenGedupeerd", "nee"));
        return velden;
    }

    private static Map<String, Object> gezin() {
        var velden = new HashMap<String, Object>(Map.of(
                "gezinsnaam", "Versie",
                "telefoon", "06 00000000",
                "ouder1Voornaam", "Ouder",
                "ouder1Achternaam", "Versie",
                "ouder1Rol", "moeder",
                "ouder1Gezag", "ja",
                "kind1Voornaam", "Kind",
                "kind1Geboortedatum", "2018-01-01",
                "kind1Schoolsoort", "po"));
        velden.put("kind1EigenVraag", true);
        return velden;
    }
}
