package nl.zorgpad.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The filters as a worker's Tasklist asks for them: over REST. */
@ZorgpadTest
class TaakfilterTest {

    private static final String PROCES = "proef-taakfilter";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @LocalServerPort
    int poort;

    @Autowired
    RepositoryService definities;

    @Autowired
    RuntimeService zaken;

    @Autowired
    TaskService taken;

    private final ObjectMapper json = new ObjectMapper();
    private String deployment;

    @BeforeEach
    void zetProcesKlaar() {
        deployment = definities
                .createDeployment()
                .addString(PROCES + ".bpmn", Proefproces.metRollen(PROCES, "gezinswerker", "voordeur", "bto-sociaal"))
                .deploy()
                .getId();
    }

    @AfterEach
    void ruimOp() {
        ClockUtil.reset();
        definities.deleteDeployment(deployment, true);
    }

    @Test
    void elkeRolZietDeEigenFiltersInVasteVolgorde() throws Exception {
        assertThat(filters("gezinswerker.lunetten"))
                .containsExactly("Mijn taken", "Mijn team", "Vandaag en te laat", "Wachtlijst");
        assertThat(filters("voordeur.lunetten"))
                .containsExactly("Mijn taken", "Mijn team", "Vandaag en te laat", "Voordeur");
        assertThat(filters("teammanager.lunetten"))
                .containsExactly(
                        "Mijn taken", "Mijn team", "Vandaag en te laat", "Voordeur", "Wachtlijst", "Veiligheid");
        assertThat(filters("aandachtsfunctionaris.lunetten"))
                .containsExactly("Mijn taken", "Mijn team", "Vandaag en te laat", "Veiligheid");
        assertThat(filters("directie"))
                .containsExactly("Mijn taken", "Mijn team", "Vandaag en te laat", "Wachtlijst", "Capaciteit");
        assertThat(filters("bto-sociaal")).containsExactly("Mijn taken", "Mijn team", "Vandaag en te laat");
        assertThat(filters("functioneel-beheer")).containsExactly("Mijn taken", "Mijn team", "Vandaag en te laat");
        assertThat(filters("proceseigenaar")).isEmpty();
    }

    @Test
    void mijnTakenZijnDieVanMijEnMijnTeamOokDieVanCollegas() throws Exception {
        String lunetten = start("lunetten");
        start("ondiep");
        taken.setAssignee(taak(lunetten, "gezinswerker").getId(), "gezinswerker.lunetten");

        assertThat(inFilter("gezinswerker.lunetten", "Mijn taken")).containsExactly(lunetten + " gezinswerker");
        assertThat(inFilter("gezinswerker2.lunetten", "Mijn taken")).isEmpty();
        assertThat(inFilter("gezinswerker2.lunetten", "Mijn team")).containsExactly(lunetten + " gezinswerker");
        assertThat(inFilter("voordeur.lunetten", "Voordeur")).containsExactly(lunetten + " voordeur");
    }

    @Test
    void deTeammanagerZietHetHeleTeamDeDirectieElkTeamEnEenPartnerDeEigenRol() throws Exception {
        String lunetten = start("lunetten");
        String ondiep = start("ondiep");

        assertThat(inFilter("teammanager.lunetten", "Mijn team"))
                .containsExactlyInAnyOrder(
                        lunetten + " gezinswerker", lunetten + " voordeur", lunetten + " bto-sociaal");
        assertThat(inFilter("directie", "Mijn team")).hasSize(6);
        assertThat(inFilter("bto-sociaal", "Mijn team"))
                .containsExactlyInAnyOrder(lunetten + " bto-sociaal", ondiep + " bto-sociaal");
    }

    @Test
    void vandaagEindigtOmMiddernachtInUtrechtEnHetVroegsteStaatBovenaan() throws Exception {
        LocalDate vandaag = LocalDate.of(2031, 7, 10);
        ClockUtil.setCurrentTime(om(vandaag, 9, 0));
        String straks = start("lunetten");
        String telaat = start("lunetten");
        String morgen = start("lunetten");
        zetKlaar(straks, om(vandaag, 23, 59));
        zetKlaar(telaat, om(vandaag.minusDays(3), 12, 0));
        zetKlaar(morgen, om(vandaag.plusDays(1), 0, 30));

        assertThat(inFilter("gezinswerker.lunetten", "Vandaag en te laat"))
                .containsExactly(telaat + " gezinswerker", straks + " gezinswerker");
        assertThat(inFilter("teammanager.lunetten", "Vandaag en te laat"))
                .containsExactly(telaat + " gezinswerker", straks + " gezinswerker");
    }

    @Test
    void opDeKaartStaanZaakTeamUrgentieEnTermijn() throws Exception {
        JsonNode eigenschappen = null;
        for (JsonNode filter : lijst("voordeur.lunetten", "/engine-rest/filter")) {
            if (filter.get("name").asText().equals("Mijn taken")) {
                eigenschappen = filter.get("properties");
            }
        }

        assertThat(eigenschappen.get("refresh").asBoolean()).isTrue();
        assertThat(eigenschappen.get("showUndefinedVariable").asBoolean()).isFalse();
        assertThat(eigenschappen.get("variables"))
                .extracting(v -> v.get("name").asText() + "=" + v.get("label").asText())
                .containsExactly(
                        "zaaknummer=Zaak",
                        "teamNaam=Team",
                        "urgentie=Urgentie",
                        "kennismakingUiterlijk=Kennismaking uiterlijk",
                        "kennismakingGehouden=Kennismaking gehouden",
                        "planUiterlijk=Plan uiterlijk",
                        "planVastgesteld=Plan vastgesteld",
                        "besluitUiterlijk=Besluit uiterlijk",
                        "besluitGenomen=Besluit genomen",
                        "fase=Fase",
                        "rolKeuze=Voor");
    }

    private String start(String team) throws Exception {
        return Teamkeuze.namensTeam(team, () -> zaken.startProcessInstanceByKey(PROCES))
                .getId();
    }

    private Task taak(String zaak, String rol) {
        return taken.createTaskQuery()
                .processInstanceId(zaak)
                .taskDefinitionKey("taak_" + rol)
                .singleResult();
    }

    private void zetKlaar(String zaak, Date uiterlijk) {
        Task taak = taak(zaak, "gezinswerker");
        taak.setDueDate(uiterlijk);
        taken.saveTask(taak);
    }

    private static Date om(LocalDate dag, int uur, int minuut) {
        return Date.from(dag.atTime(uur, minuut).atZone(ZONE).toInstant());
    }

    private List<String> filters(String gebruiker) throws Exception {
        List<Map.Entry<Integer, String>> gevonden = new ArrayList<>();
        for (JsonNode filter : lijst(gebruiker, "/engine-rest/filter")) {
            gevonden.add(Map.entry(
                    filter.at("/properties/priority").asInt(),
                    filter.get("name").asText()));
        }
        return gevonden.stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** What this filter shows of the cases of this test, in the order of the filter. */
    private List<String> inFilter(String gebruiker, String naam) throws Exception {
        for (JsonNode filter : lijst(gebruiker, "/engine-rest/filter")) {
            if (filter.get("name").asText().equals(naam)) {
                List<String> gevonden = new ArrayList<>();
                String pad = "/engine-rest/filter/" + filter.get("id").asText() + "/list?maxResults=5000";
                for (JsonNode taak : lijst(gebruiker, pad)) {
                    if (taak.get("processDefinitionId").asText().startsWith(PROCES)) {
                        gevonden.add(taak.get("processInstanceId").asText() + " "
                                + taak.get("name").asText());
                    }
                }
                return gevonden;
            }
        }
        throw new IllegalArgumentException(gebruiker + " heeft geen filter " + naam);
    }

    private JsonNode lijst(String gebruiker, String pad) throws Exception {
        HttpResponse<String> antwoord = Webgebruiker.metBasic(poort, gebruiker, DemoGebruikers.WACHTWOORD)
                .get(pad);
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        return json.readTree(antwoord.body());
    }
}
