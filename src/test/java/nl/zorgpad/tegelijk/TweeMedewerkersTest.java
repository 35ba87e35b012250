package nl.zorgpad.tegelijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two workers of the front door with the same task open, each in a browser of their own. */
@ZorgpadTest
class TweeMedewerkersTest {

    private static final int RONDES = 12;
    private static final String API = "/camunda/api/engine/engine/default";
    private static final String EEN = "voordeur.lunetten";
    private static final String TWEE = "proef.voordeur2";

    @LocalServerPort
    int poort;

    @Autowired
    IdentityService identiteiten;

    @Autowired
    TaskService taken;

    @Autowired
    Praktijk praktijk;

    @Autowired
    JdbcTemplate jdbc;

    private Webgebruiker een;
    private Webgebruiker twee;

    @BeforeEach
    void logIn() {
        var collega = identiteiten.newUser(TWEE);
        collega.setFirstName("Proef");
        collega.setLastName("Voordeur");
        collega.setPassword("Zorgpad-demo-1");
        identiteiten.saveUser(collega);
        identiteiten.createMembership(TWEE, "voordeur");
        identiteiten.createTenantUserMembership("lunetten", TWEE);
        een = Webgebruiker.ingelogd(poort, EEN, "Zorgpad-demo-1");
        twee = Webgebruiker.ingelogd(poort, TWEE, "Zorgpad-demo-1");
    }

    @AfterEach
    void ruimOp() {
        identiteiten.deleteUser(TWEE);
    }

    @Test
    void vanTweeDieTegelijkAfrondenLuktErEenEnHoortDeAnderWaarom() {
        for (var ronde = 0; ronde < RONDES; ronde++) {
            var taak = nieuweTaak();
            var pad = API + "/task/" + taak.getId() + "/submit-form";

            var antwoorden = Tegelijk.doe(
                    () -> een.post(pad, Formulierbrief.vraagverkenning("Verteld aan de eerste.")),
                    () -> twee.post(pad, Formulierbrief.vraagverkenning("Verteld aan de tweede.")));

            eenGeluktEenUitgelegd(antwoorden);
            var winnaar = gelukt(antwoorden.get(0)) ? "eerste" : "tweede";
            assertThat(jdbc.queryForList(
                            "select tekst from dossier_tekst where taak_id = ?", String.class, taak.getId()))
                    .containsExactly("Verteld aan de " + winnaar + ".");
            assertThat(praktijk.taken(zaaknummer(taak)))
                    .extracting(Task::getName)
                    .containsExactly("Uitkomst vaststellen");
            assertThat(jdbc.queryForObject(
                            "select count(*) from act_hi_taskinst where id_ = ? and delete_reason_ = 'completed'",
                            Long.class,
                            taak.getId()))
                    .isOne();
            assertThat(jdbc.queryForObject(
                            "select count(*) from act_hi_actinst where proc_inst_id_ = ? and act_id_ ="
                                    + " 'businessRuleTask_urgentieBepalen'",
                            Long.class,
                            taak.getProcessInstanceId()))
                    .isOne();
        }
    }

    @Test
    void vanTweeDieEenTaakTegelijkOppakkenHeeftErEenHem() {
        for (var ronde = 0; ronde < RONDES; ronde++) {
            var taak = nieuweTaak();
            var pad = API + "/task/" + taak.getId() + "/claim";

            var antwoorden = Tegelijk.doe(
                    () -> een.post(pad, Formulierbrief.schrijf(Map.of("userId", EEN))),
                    () -> twee.post(pad, Formulierbrief.schrijf(Map.of("userId", TWEE))));

            eenGeluktEenUitgelegd(antwoorden);
            assertThat(taken.createTaskQuery()
                            .taskId(taak.getId())
                            .singleResult()
                            .getAssignee())
                    .isEqualTo(gelukt(antwoorden.get(0)) ? EEN : TWEE);
        }
    }

    @Test
    void wieEenTaakAfrondtDieEenCollegaNetAfhadHoortDat() {
        var taak = nieuweTaak();
        var pad = API + "/task/" + taak.getId();
        assertThat(gelukt(een.post(pad + "/submit-form", Formulierbrief.vraagverkenning("Verteld aan de eerste."))))
                .isTrue();

        var antwoord = twee.post(pad + "/submit-form", Formulierbrief.vraagverkenning("Verteld aan de tweede."));

        assertThat(antwoord.statusCode()).isEqualTo(404);
        assertThat(antwoord.body()).contains("Deze taak is er niet meer. Misschien heeft iemand anders hem afgerond.");
    }

    @Test
    void wieEenTaakOppaktDieEenCollegaAlHeeftHoortDat() {
        var taak = nieuweTaak();
        var pad = API + "/task/" + taak.getId() + "/claim";
        assertThat(gelukt(een.post(pad, Formulierbrief.schrijf(Map.of("userId", EEN)))))
                .isTrue();

        var antwoord = twee.post(pad, Formulierbrief.schrijf(Map.of("userId", TWEE)));

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body())
                .contains("Deze taak is van een collega. Vraag de teammanager om de taak over te dragen.");
    }

    @Test
    void ookEenTeammanagerNeemtEenOpgepakteTaakNietOngemerktOver() {
        var taak = nieuweTaak();
        var pad = API + "/task/" + taak.getId() + "/claim";
        assertThat(gelukt(een.post(pad, Formulierbrief.schrijf(Map.of("userId", EEN)))))
                .isTrue();

        var antwoord = Webgebruiker.ingelogd(poort, "teammanager.lunetten", "Zorgpad-demo-1")
                .post(pad, Formulierbrief.schrijf(Map.of("userId", "teammanager.lunetten")));

        assertThat(antwoord.statusCode()).isEqualTo(409);
        assertThat(antwoord.body()).contains("Een collega heeft deze taak al opgepakt.");
    }

    private static void eenGeluktEenUitgelegd(List<HttpResponse<String>> antwoorden) {
        assertThat(antwoorden.stream().filter(TweeMedewerkersTest::gelukt)).hasSize(1);
        assertThat(antwoorden.stream().filter(antwoord -> !gelukt(antwoord)))
                .singleElement()
                .satisfies(antwoord -> {
                    assertThat(antwoord.statusCode()).as(antwoord.body()).isIn(403, 404, 409);
                    assertThat(antwoord.body())
                            .containsAnyOf(
                                    "Iemand anders was u net voor.",
                                    "Deze taak is er niet meer.",
                                    "Deze taak is van een collega.")
                            .doesNotContain("\\tat ", "ENGINE-", "stackTrace");
                });
    }

    private Task nieuweTaak() {
        var naam = "Tegelijk " + UUID.randomUUID();
        var start = een.post(
                API + "/process-definition/key/aanmelding-tot-start/submit-form",
                Formulierbrief.aanmelding(naam, "Proefstraat 1"));
        assertThat(start.statusCode()).as(start.body()).isEqualTo(200);
        var zaaknummer = start.body().replaceFirst("(?s).*\"businessKey\":\"([^\"]+)\".*", "$1");
        return praktijk.taken(zaaknummer).get(0);
    }

    private String zaaknummer(Task taak) {
        return praktijk.zaaknummer(taak.getProcessInstanceId());
    }

    private static boolean gelukt(HttpResponse<String> antwoord) {
        return antwoord.statusCode() < 300;
    }
}
