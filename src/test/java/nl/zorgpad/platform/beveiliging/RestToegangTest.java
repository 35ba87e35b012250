package nl.zorgpad.platform.beveiliging;

import static nl.zorgpad.platform.beveiliging.Proefgebruikers.BEHEERDER;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.DIRECTIE;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.MANAGER_B;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WACHTWOORD;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WERKER_B;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.ZONDER_ROL;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody who is logged in, but no administrator, cannot even ask of the engine. */
@ZorgpadTest
class RestToegangTest {

    private static final String ID = "0a1b2c3d-0000-11f0-8000-0242ac120002";

    private static final List<String> DICHT = List.of(
            "GET /metrics",
            "GET /metrics/activity-instance-start/sum",
            "GET /metrics/task-worker/sum",
            "DELETE /metrics/task-worker",
            "GET /schema/log",
            "POST /schema/log",
            "GET /telemetry/configuration",
            "POST /telemetry/configuration",
            "GET /telemetry/data",
            "GET /application.wadl",
            "GET /authorization",
            "POST /authorization/create",
            "PUT /authorization/1",
            "DELETE /authorization/1",
            "POST /user/create",
            "DELETE /user/demo",
            "PUT /user/demo/profile",
            "POST /user/demo/unlock",
            "POST /group/create",
            "PUT /group/voordeur",
            "DELETE /group/voordeur",
            "PUT /group/camunda-admin/members/voordeur.lunetten",
            "DELETE /group/camunda-admin/members/beheer",
            "POST /tenant/create",
            "PUT /tenant/kanaleneiland/user-members/voordeur.lunetten",
            "PUT /tenant/kanaleneiland/group-members/voordeur",
            "DELETE /tenant/kanaleneiland",
            "POST /identity/verify",
            "POST /filter/create",
            "PUT /filter/1",
            "DELETE /filter/1",
            "POST /deployment/create",
            "POST /deployment/1/redeploy",
            "DELETE /deployment/1",
            "POST /message",
            "POST /signal",
            "POST /condition",
            "POST /task/create",
            "GET /task/report/candidate-group-count",
            "GET /task/1/comment/1",
            "PUT /task/1/comment",
            "DELETE /task/1/comment",
            "GET /task/1/attachment/1/data",
            "POST /task/1/attachment/create",
            "PUT /task/1",
            "DELETE /task/1",
            "PUT /task/1/variables/zaaknummer",
            "POST /task/1/variables",
            "DELETE /task/1/variables/zaaknummer",
            "POST /task/1/bpmnError",
            "POST /task/1/bpmnEscalation",
            "GET /process-instance/1/comment",
            "DELETE /process-instance/1",
            "PUT /process-instance/1/variables/zaaknummer",
            "POST /process-instance/1/variables",
            "POST /process-instance/1/modification",
            "POST /process-instance/1/modification-async",
            "PUT /process-instance/1/suspended",
            "PUT /process-instance/suspended",
            "POST /process-instance/delete",
            "POST /process-instance/delete-historic-query-based",
            "POST /process-instance/message-async",
            "POST /process-instance/job-retries",
            "POST /process-instance/variables-async",
            "POST /process-definition/1/restart",
            "PUT /process-definition/1/suspended",
            "PUT /process-definition/1/history-time-to-live",
            "DELETE /process-definition/1",
            "GET /execution",
            "GET /execution/1/localVariables",
            "POST /execution/1/signal",
            "POST /execution/1/localVariables",
            "POST /execution/1/messageSubscriptions/x/trigger",
            "POST /execution/1/create-incident",
            "GET /event-subscription",
            "POST /external-task/fetchAndLock",
            "POST /external-task/1/complete",
            "PUT /external-task/retries",
            "GET /external-task/1/errorDetails",
            "GET /job/1/stacktrace",
            "POST /job/1/execute",
            "PUT /job/1/duedate",
            "PUT /job/suspended",
            "PUT /job-definition/1/suspended",
            "POST /migration/generate",
            "POST /migration/execute",
            "POST /modification/execute",
            "DELETE /batch/1",
            "PUT /batch/1/suspended",
            "POST /decision-definition/key/urgentie/evaluate",
            "POST /case-definition/1/create",
            "POST /case-execution/1/complete",
            "DELETE /history/process-instance/1",
            "POST /history/process-instance/delete",
            "POST /history/process-instance/set-removal-time",
            "DELETE /history/variable-instance/1",
            "GET /history/variable-instance/1/data",
            "GET /history/detail/1/data",
            "DELETE /history/process-instance/1/variable-instances",
            "GET /history/job-log/1/stacktrace",
            "GET /history/external-task-log/1/error-details",
            "GET /history/process-definition/cleanable-process-instance-report",
            "POST /history/cleanup",
            "GET /history/cleanup/configuration",
            "GET /history/cleanup/job",
            "GET /history/process-instance/report",
            "GET /history/task/report",
            "PUT /history/user-operation/1/set-annotation",
            "GET /process-instance/1/variables/zaaknummer/data",
            "GET /variable-instance/1/data",
            "GET /onbekend");

    @LocalServerPort
    int poort;

    @Autowired
    ProcessEngine engine;

    static Stream<String> adressen() {
        return Stream.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");
    }

    @ParameterizedTest
    @MethodSource("adressen")
    void watEenMedewerkerNietNodigHeeftIsDicht(String adres) {
        for (String wie : List.of(WERKER_B, MANAGER_B, DIRECTIE)) {
            Webgebruiker medewerker = Webgebruiker.ingelogd(poort, wie, WACHTWOORD);

            for (String aanroep : DICHT) {
                isGeweigerd(wie + ": " + adres + " " + aanroep, doe(medewerker, adres, aanroep));
            }
        }
    }

    @Test
    void ookVoorEenProgrammaMetHetWachtwoordVanEenMedewerker() {
        Webgebruiker programma = Webgebruiker.metBasic(poort, WERKER_B, WACHTWOORD);

        for (String aanroep : DICHT) {
            isGeweigerd(aanroep, doe(programma, "/engine-rest", aanroep));
        }
    }

    @Test
    void eenBeheerderKomtErWel() {
        Webgebruiker beheerder = Webgebruiker.ingelogd(poort, BEHEERDER, WACHTWOORD);

        for (String pad : List.of("/authorization", "/schema/log", "/execution", "/history/cleanup/configuration")) {
            assertThat(beheerder.get("/engine-rest" + pad).statusCode()).as(pad).isEqualTo(200);
            assertThat(beheerder.get("/camunda/api/engine/engine/default" + pad).statusCode())
                    .as(pad)
                    .isEqualTo(200);
        }
    }

    @Test
    void wieGeenBeheerderMeerIsKanErMeteenNietMeerBijOokAlBleefHijIngelogd() {
        IdentityService identiteiten = engine.getIdentityService();
        Proefgebruikers.maakIemandZonderRol(engine);
        try {
            identiteiten.createMembership(ZONDER_ROL, Groups.CAMUNDA_ADMIN);
            Webgebruiker wasBeheerder = Webgebruiker.ingelogd(poort, ZONDER_ROL, WACHTWOORD);
            assertThat(wasBeheerder.get("/engine-rest/metrics").statusCode()).isEqualTo(200);

            identiteiten.deleteMembership(ZONDER_ROL, Groups.CAMUNDA_ADMIN);

            isGeweigerd("metrics", wasBeheerder.get("/engine-rest/metrics"));
        } finally {
            Proefgebruikers.verwijder(engine);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/application.wadl", "/engine-rest/task?_wadl"})
    void deRestBeschrijftZichzelfNiet(String pad) {
        HttpResponse<String> antwoord =
                Webgebruiker.metBasic(poort, BEHEERDER, WACHTWOORD).get(pad);

        assertThat(antwoord.body()).doesNotContain("<application", "wadl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/;x=1/metrics",
                "/engine-rest//metrics",
                "/engine-rest/task/..%2fmetrics",
                "/engine-rest/%2e%2e/engine-rest/metrics",
                "/engine-rest/./metrics",
                "/engine-rest/%6detrics",
                "/engine-rest/metrics/",
                "/engine-rest/engine/default/engine/default/metrics"
            })
    void eenAndereSchrijfwijzeHelptNiet(String pad) {
        HttpResponse<String> antwoord =
                Webgebruiker.metBasic(poort, WERKER_B, WACHTWOORD).get(pad);

        assertThat(antwoord.statusCode()).isIn(400, 403, 404);
    }

    @Test
    void niemandMaaktEenEersteBeheerderAan() {
        String aanvraag = "{\"profile\":{\"id\":\"aanvaller\",\"firstName\":\"A\",\"lastName\":\"B\"},"
                + "\"credentials\":{\"password\":\"Zorgpad-aanval-1\"}}";
        String pad = "/camunda/api/admin/setup/default/user/create";
        Webgebruiker onbekende = Webgebruiker.onbekende(poort);
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_B, WACHTWOORD);
        Webgebruiker beheerder = Webgebruiker.ingelogd(poort, BEHEERDER, WACHTWOORD);

        assertThat(onbekende.post(pad, aanvraag).statusCode()).isEqualTo(401);
        isGeweigerd("werker", werker.post(pad, aanvraag));
        isGeweigerd("beheerder", beheerder.post(pad, aanvraag));
        assertThat(engine.getIdentityService()
                        .createUserQuery()
                        .userId("aanvaller")
                        .count())
                .isZero();
    }

    @Test
    void deInschrijfpaginaVanDeWebappsIsDicht() {
        assertThat(Webgebruiker.onbekende(poort)
                        .get("/camunda/app/admin/default/setup/")
                        .statusCode())
                .isEqualTo(401);
        assertThat(Webgebruiker.ingelogd(poort, BEHEERDER, WACHTWOORD)
                        .get("/camunda/app/admin/default/setup/")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/plugin/adminPlugins/default/metrics/x/aggregated",
                "/camunda/api/admin/plugin/adminPlugins/default/",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/cockpit/plugin/base/default/incident",
                "/camunda/api/tasklist/plugin/base/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/"
            })
    void eenWerkerKomtNietInCockpitOfAdmin(String pad) {
        HttpResponse<String> antwoord =
                Webgebruiker.ingelogd(poort, WERKER_B, WACHTWOORD).get(pad);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isIn(302, 401, 403, 404);
    }

    private static HttpResponse<String> doe(Webgebruiker wie, String adres, String aanroep) {
        String[] delen = aanroep.replace("/1", "/" + ID).split(" ", 2);
        return switch (delen[0]) {
            case "GET" -> wie.get(adres + delen[1]);
            case "DELETE" -> wie.delete(adres + delen[1]);
            default -> wie.json(delen[0], adres + delen[1], "{}");
        };
    }

    private static void isGeweigerd(String wat, HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(wat + ": " + antwoord.body()).isEqualTo(403);
        assertThat(antwoord.body()).as(wat).contains("U hebt hier geen toegang toe.");
    }
}
