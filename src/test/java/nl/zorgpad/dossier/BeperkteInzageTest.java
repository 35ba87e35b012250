package nl.zorgpad.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A role outside the team sees a part of the dossier, for as long as it has a task on the case. */
@ZorgpadTest
class BeperkteInzageTest {

    private static final String JURIST = "juridische-zaken";
    private static final String COMMISSIE = "pgb-commissie";
    private static final byte[] INHOUD = "%PDF-".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int poort;

    @Autowired
    DossierService dossiers;

    @Autowired
    DocumentService documenten;

    @Autowired
    RepositoryService repositoryService;

    @Autowired
    RuntimeService runtimeService;

    @Autowired
    TaskService taskService;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock klok;

    private String zaaknummer;
    private String deployment;
    private Document beschikking;
    private Document kaderbericht;

    @BeforeEach
    void eenZaakMetEenPgbEnAndereZaken() {
        zaaknummer = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
        dossiers.legTekstenVast(zaaknummer, "pgb-besluit", "t1", Map.of("motivering", "Drie uur is genoeg."), null);
        dossiers.legTekstenVast(zaaknummer, "kennismaking", "t2", Map.of("verslag", "Vertrouwelijk verslag."), null);
        dossiers.registreer(zaaknummer, "urgentie", "U1", "D03-5", "S", null);
        beschikking = bewaar("pgb-beschikking");
        kaderbericht = bewaar("kaderbericht");
    }

    @AfterEach
    void ruimOp() {
        if (deployment != null) {
            repositoryService.deleteDeployment(deployment, true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {JURIST, COMMISSIE})
    void metEenOpenTaakZietEenRolAlleenHetDeelDatBijDieTaakHoort(String rol) {
        var taak = taak("pgb-proefinzage", zaaknummer, "lunetten", rol);

        var antwoord = lees(rol, "?taak=" + taak);

        assertThat(antwoord.statusCode()).isEqualTo(200);
        var blad = JsonPath.parse(antwoord.body());
        assertThat(blad.read("$.beperkt", Boolean.class)).isTrue();
        assertThat(blad.<List<String>>read("$.personen[*].voornaam")).containsExactly("Mirte", "Joris", "Pien");
        assertThat(blad.<List<String>>read("$.teksten[*].tekst")).containsExactly("Drie uur is genoeg.");
        assertThat(blad.<List<String>>read("$.documenten[*].soort")).containsExactly("pgb-beschikking");
        assertThat(antwoord.body())
                .doesNotContain("Vertrouwelijk", "Verzonnenlaan", "3526", "06 12345678", "voorbeeld.example")
                .doesNotContain("Verzonnen School", "U1", "kaderbericht", "zelf_telefoon");
        assertThat(blad.<List<String>>read("$.personen[*].geboortedatum")).containsOnlyNulls();
        assertThat(log())
                .extracting("gebruiker", "handeling", "onderdeel", "taak_id")
                .containsExactly(tuple(rol, "gelezen", "dossierblad", taak));
    }

    @Test
    void zonderOpenTaakBestaatDeZaakNiet() {
        assertThat(lees(JURIST, "").statusCode()).isEqualTo(404);

        var taak = taak("pgb-proefinzage", zaaknummer, "lunetten", JURIST);
        assertThat(lees(JURIST, "").statusCode()).isEqualTo(200);
        taskService.complete(taak);

        assertThat(lees(JURIST, "").statusCode()).isEqualTo(404);
        assertThat(log()).extracting("handeling").containsExactly("geweigerd", "gelezen", "geweigerd");
    }

    @Test
    void eenTaakDieIemandHeeftOpgepaktGeeftDeRolNogSteedsInzage() {
        taskService.setAssignee(taak("pgb-proefinzage", zaaknummer, "lunetten", JURIST), JURIST);

        assertThat(lees(JURIST, "").statusCode()).isEqualTo(200);
    }

    @Test
    void eenTaakVanEenAnderProcesOfEenAndereRolOfEenAndereZaakGeeftNiets() {
        taak("veiligheid-proefinzage", zaaknummer, "lunetten", JURIST);
        assertThat(lees(JURIST, "").statusCode()).isEqualTo(404);
        ruimOp();

        taak("pgb-proefinzage", zaaknummer, "lunetten", Rol.PGB_SPECIALIST.id());
        assertThat(lees(JURIST, "").statusCode()).isEqualTo(404);
        ruimOp();

        var andere = dossiers.openZaak(Voorbeeldgezin.zaak("lunetten", klok)).zaaknummer();
        taak("pgb-proefinzage", andere, "lunetten", JURIST);
        assertThat(lees(JURIST, "").statusCode()).isEqualTo(404);
    }

    @Test
    void vanDeDocumentenIsAlleenHetEigenDeelTeDownloaden() {
        taak("pgb-proefinzage", zaaknummer, "lunetten", JURIST);

        assertThat(lees(JURIST, "/documenten/" + beschikking.id()).statusCode()).isEqualTo(200);
        var geweigerd = lees(JURIST, "/documenten/" + kaderbericht.id());
        var verzonnen = lees(JURIST, "/documenten/" + UUID.randomUUID());

        assertThat(geweigerd.statusCode()).isEqualTo(verzonnen.statusCode()).isEqualTo(404);
        assertThat(log())
                .extracting("handeling", "onderdeel")
                .startsWith(
                        tuple("gelezen", "document:" + beschikking.id()),
                        tuple("geweigerd", "document:" + kaderbericht.id()));
    }

    @Test
    void lezenIsGeenWijzigenEnGeenToezicht() {
        taak("pgb-proefinzage", zaaknummer, "lunetten", JURIST);

        var wijziging =
                webgebruiker(JURIST).json("POST", pad("/personen"), "{\"rol\": \"anders\", \"voornaam\": \"Saar\"}");

        assertThat(wijziging.statusCode()).isEqualTo(404);
        assertThat(lees(JURIST, "/inzagen").statusCode()).isEqualTo(404);
        assertThat(dossiers.personen(zaaknummer)).hasSize(3);
    }

    @Test
    void wieHetGezinHelptZietAlles() {
        taak("pgb-proefinzage", zaaknummer, "lunetten", JURIST);

        var blad = JsonPath.parse(lees("gezinswerker.lunetten", "").body());

        assertThat(blad.read("$.beperkt", Boolean.class)).isFalse();
        assertThat(blad.<List<String>>read("$.documenten[*].soort"))
                .containsExactlyInAnyOrder("pgb-beschikking", "kaderbericht");
    }

    @Test
    void elkeRegelNoemtBestaandeRollenDieNietAlleenInEenTeamWerken() {
        assertThat(Inzagedeel.lees()).isNotEmpty().allSatisfy(deel -> {
            assertThat(deel.rollen())
                    .allSatisfy(rol -> assertThat(Rol.vanId(rol))
                            .get()
                            .satisfies(bekend -> assertThat(Dossiertoegang.ZORG).doesNotContain(bekend)));
            assertThat(List.of(deel.processen(), deel.formulieren(), deel.documenten()))
                    .allSatisfy(lijst -> assertThat(lijst)
                            .isNotEmpty()
                            .allSatisfy(begin -> assertThat(begin).hasSizeGreaterThan(3)));
        });
    }

    private Document bewaar(String soort) {
        return documenten.bewaar(zaaknummer, soort, soort + ".pdf", DocumentService.PDF, INHOUD, null);
    }

    private HttpResponse<String> lees(String gebruiker, String deel) {
        return webgebruiker(gebruiker).get(pad(deel));
    }

    private Webgebruiker webgebruiker(String gebruiker) {
        return Webgebruiker.ingelogd(poort, gebruiker, "Zorgpad-demo-1");
    }

    private String pad(String deel) {
        return "/api/dossiers/zaak/" + zaaknummer + deel;
    }

    private List<Map<String, Object>> log() {
        return jdbc.queryForList("select * from inzage where zaaknummer = ? order by volgnummer", zaaknummer);
    }

    private String taak(String proces, String zaak, String team, String rol) {
        var model = Bpmn.createExecutableProcess(proces)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask()
                .camundaCandidateGroups(rol)
                .endEvent()
                .done();
        var definitie = repositoryService
                .createDeployment()
                .addModelInstance(proces + ".bpmn", model)
                .tenantId(team)
                .deployWithResult()
                .getDeployedProcessDefinitions()
                .get(0);
        deployment = definitie.getDeploymentId();
        var instantie = runtimeService.startProcessInstanceById(definitie.getId(), zaak);
        return taskService
                .createTaskQuery()
                .processInstanceId(instantie.getId())
                .singleResult()
                .getId();
    }
}
