package nl.zorgpad.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.List;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class OrganisatieRestTest {

    private static final String NIEUW = "nieuw.west";
    private static final String MEDEWERKER = """
            {"naam": "Nina Nieuwland", "actief": true, "rollen": ["%s"], "teams": ["west"],
             "wachtwoord": "Tulp-en-roos-7"}""";

    @LocalServerPort
    int poort;

    @Autowired
    IdentityService identiteiten;

    @Autowired
    TeamService teams;

    @Autowired
    OrganisatieBeheer beheer;

    @Autowired
    JdbcTemplate jdbc;

    private final ObjectMapper json = new ObjectMapper();

    @AfterEach
    void ruimOp() {
        jdbc.update("delete from medewerker where gebruikersnaam = ?", NIEUW);
        identiteiten.deleteUser(NIEUW);
    }

    @Test
    void functioneelBeheerVoegtEenMedewerkerToeDieMeteenKanWerken() {
        HttpResponse<String> antwoord =
                put("functioneel-beheer", "medewerkers/" + NIEUW, MEDEWERKER.formatted("voordeur"));

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        assertThat(antwoord.body()).doesNotContain("Tulp-en-roos-7");
        assertThat(Webgebruiker.metBasic(poort, NIEUW, "Tulp-en-roos-7")
                        .get("/engine-rest/filter")
                        .body())
                .contains("Voordeur");
    }

    @Test
    void eenWerkerMagDeOrganisatieNietZienOfWijzigen() {
        assertThat(als("teammanager.lunetten")
                        .get("/api/organisatie/medewerkers")
                        .statusCode())
                .isEqualTo(403);
        assertThat(als("teammanager.lunetten").get("/api/organisatie/teams").statusCode())
                .isEqualTo(403);
        assertThat(put("teammanager.lunetten", "medewerkers/" + NIEUW, MEDEWERKER.formatted("voordeur"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(als("teammanager.lunetten")
                        .post("/api/organisatie/synchronisatie", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Webgebruiker.onbekende(poort).get("/api/organisatie/teams").statusCode())
                .isEqualTo(401);
    }

    @Test
    void functioneelBeheerKanZichzelfGeenRechtenGevenEnGeenBeheerderMaken() throws Exception {
        ObjectNode zelf = (ObjectNode) vind("medewerkers", "gebruikersnaam", "functioneel-beheer");
        zelf.putArray("rollen").add("functioneel-beheer").add("directie");

        assertThat(put("functioneel-beheer", "medewerkers/functioneel-beheer", zelf.toString())
                        .body())
                .contains("U mag uw eigen rollen en teams niet wijzigen.");
        assertThat(put("functioneel-beheer", "medewerkers/" + NIEUW, MEDEWERKER.formatted("camunda-admin"))
                        .statusCode())
                .isEqualTo(403);
        ObjectNode beheerder = (ObjectNode) vind("medewerkers", "gebruikersnaam", "beheer");
        beheerder.put("wachtwoord", "Overgenomen-8!");
        assertThat(put("functioneel-beheer", "medewerkers/beheer", beheerder.toString())
                        .statusCode())
                .isEqualTo(403);
        assertThat(identiteiten.checkPassword("beheer", DemoGebruikers.WACHTWOORD))
                .isTrue();
    }

    @Test
    void deLaatsteBeheerderBlijft() throws Exception {
        ObjectNode beheerder = (ObjectNode) vind("medewerkers", "gebruikersnaam", "beheer");
        beheerder.put("actief", false);

        HttpResponse<String> antwoord = put("beheer", "medewerkers/beheer", beheerder.toString());

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("Er moet altijd één actieve technisch beheerder zijn.");
        assertThat(identiteiten.checkPassword("beheer", DemoGebruikers.WACHTWOORD))
                .isTrue();
    }

    @Test
    void foutenNoemenElkVeldInHetNederlands() throws Exception {
        HttpResponse<String> antwoord = put("beheer", "medewerkers/" + NIEUW, """
                {"naam": "", "actief": true, "rollen": ["voordeur", "tovenaar"], "teams": []}""");

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(json.readTree(antwoord.body()).get("fouten"))
                .extracting(fout -> fout.get("veld").asText())
                .containsExactly("naam", "rollen", "teams");
        assertThat(put("beheer", "medewerkers/" + NIEUW, """
                {"naam": "Nina", "actief": true, "rollen": [null], "teams": [null]}""").body()).contains("\"rollen\"", "\"teams\"");
        assertThat(put(
                                "beheer",
                                "medewerkers/" + NIEUW,
                                MEDEWERKER.formatted("voordeur").replace("Tulp-en-roos-7", "x"))
                        .body())
                .contains("Kies een wachtwoord van minstens 10 tekens");
        assertThat(identiteiten.createUserQuery().userId(NIEUW).count()).isZero();
        assertThat(put("beheer", "teams/Met Spaties", "{}").statusCode()).isEqualTo(400);
        assertThat(put("beheer", "wijken/lunetten", "{\"naam\": \"x\", \"teamId\": \"nergens\"}")
                        .body())
                .contains("Kies bij teamId een bestaand team.");
    }

    @Test
    void inEenNaamStaatGeenOpmaakEnNietsDatHetSchermOmdraait() throws Exception {
        ObjectNode team = (ObjectNode) vind("teams", "id", "west");
        ObjectNode wijk = (ObjectNode) vind("wijken", "code", "lunetten");

        for (String naam : List.of("<b>West</b>", "**West**", "[West](http://x.example)", "{{7*7}}", "${naam}")) {
            assertThat(put("beheer", "teams/west", team.put("naam", naam).toString())
                            .body())
                    .contains("Gebruik in de naam geen");
            assertThat(put("beheer", "wijken/lunetten", wijk.put("naam", naam).toString())
                            .body())
                    .contains("Gebruik in de naam geen");
        }
        HttpResponse<String> medewerker = put(
                "beheer",
                "medewerkers/" + NIEUW,
                MEDEWERKER.formatted("voordeur").replace("Nina", "\\u202eJose\\u0301\\u0000\\ud83d"));
        assertThat(json.readTree(medewerker.body()).get("naam").asText()).isEqualTo("Jos\u00e9 Nieuwland");
    }

    @Test
    void eenNaamIsVanEenTeam() throws Exception {
        ObjectNode team = (ObjectNode) vind("teams", "id", "west");

        HttpResponse<String> antwoord = put(
                "beheer",
                "teams/west",
                team.put("naam", teams.team("lunetten").orElseThrow().naam()).toString());

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains("Er is al een team met deze naam.");
    }

    @Test
    void functioneelBeheerLegtVastHoeveelGezinnenEenTeamKanHelpen() throws Exception {
        ObjectNode team = (ObjectNode) vind("teams", "id", "west");

        assertThat(put(
                                "functioneel-beheer",
                                "teams/west",
                                team.put("capaciteit", 140).toString())
                        .statusCode())
                .isEqualTo(200);
        try {
            assertThat(teams.team("west").orElseThrow().capaciteit()).isEqualTo(140);
            assertThat(put(
                                    "functioneel-beheer",
                                    "teams/west",
                                    team.put("capaciteit", 0).toString())
                            .body())
                    .contains("Vul bij capaciteit een getal in van 1 tot 9999");
        } finally {
            ObjectNode nu = (ObjectNode) vind("teams", "id", "west");
            put("functioneel-beheer", "teams/west", nu.putNull("capaciteit").toString());
        }
    }

    @Test
    void eenTeamHeetNietStad() throws Exception {
        ObjectNode team = (ObjectNode) vind("teams", "id", "west");

        assertThat(put(
                                "beheer",
                                "teams/stad",
                                team.putNull("versie").put("naam", "Stad").toString())
                        .body())
                .contains("Het id stad is al van de hele stad.");
    }

    @Test
    void eenWijzigingOpOudeGegevensWordtGeweigerd() throws Exception {
        JsonNode team = vind("teams", "id", "zuilen");
        try {
            assertThat(put(
                                    "beheer",
                                    "teams/zuilen",
                                    ((ObjectNode) team.deepCopy())
                                            .put("naam", "Zuilen-Oost")
                                            .toString())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(identiteiten
                            .createTenantQuery()
                            .tenantId("zuilen")
                            .singleResult()
                            .getName())
                    .isEqualTo("Zuilen-Oost");

            HttpResponse<String> telaat = put("beheer", "teams/zuilen", team.toString());

            assertThat(telaat.statusCode()).isEqualTo(409);
            assertThat(telaat.body()).contains("Iemand heeft dit intussen gewijzigd.");
        } finally {
            Team nu = teams.team("zuilen").orElseThrow();
            beheer.bewaar(new Team(
                    nu.id(),
                    "Zuilen",
                    nu.soort(),
                    nu.top3Getraind(),
                    nu.vroegsignalering(),
                    nu.evu(),
                    nu.capaciteit(),
                    nu.herkomst(),
                    nu.toelichting(),
                    nu.versie()));
        }
    }

    @Test
    void naEenWijzigingMetSqlBrengtSynchroniserenDeRechtenInOrde() {
        put("beheer", "medewerkers/" + NIEUW, MEDEWERKER.formatted("voordeur"));
        jdbc.update("update medewerker_rol set rol = 'gezinswerker' where gebruikersnaam = ?", NIEUW);

        assertThat(als("beheer").post("/api/organisatie/synchronisatie", "").statusCode())
                .isEqualTo(204);

        assertThat(identiteiten
                        .createUserQuery()
                        .userId(NIEUW)
                        .memberOfGroup("gezinswerker")
                        .count())
                .isOne();
        assertThat(identiteiten
                        .createUserQuery()
                        .userId(NIEUW)
                        .memberOfGroup("voordeur")
                        .count())
                .isZero();
    }

    private JsonNode vind(String soort, String sleutel, String waarde) throws Exception {
        for (JsonNode rij :
                json.readTree(als("beheer").get("/api/organisatie/" + soort).body())) {
            if (rij.get(sleutel).asText().equals(waarde)) {
                return rij;
            }
        }
        throw new IllegalArgumentException(waarde);
    }

    private HttpResponse<String> put(String gebruiker, String pad, String inhoud) {
        return als(gebruiker).json("PUT", "/api/organisatie/" + pad.replace(" ", "%20"), inhoud);
    }

    private Webgebruiker als(String gebruiker) {
        return Webgebruiker.metBasic(poort, gebruiker, DemoGebruikers.WACHTWOORD);
    }
}
