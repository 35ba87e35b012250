package nl.zorgpad.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
class PartnerBeheerTest {

    private static final String HUISARTS = """
            {"naam": "Huisartsenpraktijk De Linde", "kanaal": "huisarts", "team": "zuilen", "actief": %s, "versie": %s}""";

    @LocalServerPort
    int poort;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void ruimOp() {
        jdbc.update("delete from partner where id = 'huisarts-de-linde'");
    }

    @Test
    void functioneelBeheerMaaktEenPartnerMetEenGeheimDatEenKeerTeZienIs() {
        var gemaakt = put("functioneel-beheer", HUISARTS.formatted(true, null));

        assertThat(gemaakt.statusCode()).as(gemaakt.body()).isEqualTo(200);
        var geheim = geheim(gemaakt);
        assertThat(geheim).hasSizeGreaterThan(40);
        assertThat(als("functioneel-beheer").get("/api/partners").body())
                .contains("huisarts-de-linde", "school-de-wilg")
                .doesNotContain(geheim, "bcrypt", "geheim");
        assertThat(jdbc.queryForObject("select geheim_hash from partner where id = 'huisarts-de-linde'", String.class))
                .startsWith("{bcrypt}");
        assertThat(mag(geheim)).isTrue();
        assertThat(put("beheer", HUISARTS.formatted(true, 0)).body()).contains("\"geheim\":null");
        assertThat(mag(geheim)).isTrue();
    }

    @Test
    void eenNieuwGeheimOfStoppenMaaktHetOudeWaardeloos() {
        var oud = geheim(put("beheer", HUISARTS.formatted(true, null)));
        var nieuw = geheim(als("beheer").post("/api/partners/huisarts-de-linde/geheim", ""));
        assertThat(mag(oud)).isFalse();
        assertThat(mag(nieuw)).isTrue();

        var versie = jdbc.queryForObject("select versie from partner where id = 'huisarts-de-linde'", Integer.class);
        assertThat(put("beheer", HUISARTS.formatted(false, versie)).statusCode())
                .isEqualTo(200);
        assertThat(mag(nieuw)).isFalse();
    }

    @Test
    void eenWerkerMagGeenPartnersZienOfMaken() {
        assertThat(als("teammanager.ondiep").get("/api/partners").statusCode()).isEqualTo(403);
        assertThat(put("teammanager.ondiep", HUISARTS.formatted(true, null)).statusCode())
                .isEqualTo(403);
        assertThat(als("teammanager.ondiep")
                        .post("/api/partners/school-de-wilg/geheim", "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Webgebruiker.onbekende(poort).get("/api/partners").statusCode())
                .isEqualTo(401);
    }

    @Test
    void foutenNoemenElkVeldEnOudeGegevensWordenGeweigerd() {
        var fout = put("beheer", """
                {"naam": "Basisschool De Wilg", "kanaal": "postduif", "team": "nergens", "actief": true}""");
        assertThat(fout.statusCode()).isEqualTo(400);
        assertThat(fout.body()).contains("\"naam\"", "\"kanaal\"", "\"team\"", "Er is al een partner met deze naam.");

        put("beheer", HUISARTS.formatted(true, null));
        assertThat(put("beheer", HUISARTS.formatted(true, null)).statusCode()).isEqualTo(409);
        assertThat(put("beheer", "{").statusCode()).isEqualTo(400);
        assertThat(als("beheer").post("/api/partners/bestaat-niet/geheim", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void inDeNaamVanEenPartnerStaatGeenOpmaakEnNietsOnzichtbaars() {
        var opmaak = put("beheer", HUISARTS.formatted(true, null).replace("\"naam\": \"", "\"naam\": \"<b>"));
        var onzichtbaar =
                put("beheer", HUISARTS.formatted(true, null).replace("\"naam\": \"", "\"naam\": \"\\u202e\\u0000"));

        assertThat(opmaak.statusCode()).isEqualTo(400);
        assertThat(opmaak.body()).contains("\"naam\"", "Gebruik in de naam geen");
        assertThat(onzichtbaar.statusCode()).as(onzichtbaar.body()).isEqualTo(200);
        assertThat(onzichtbaar.body()).doesNotContain("\u202e");
    }

    @Test
    void wieBlijftRadenMoetWachten() {
        var rader = new Partnerbeller(poort, "huisarts-de-rader", "verkeerd");
        for (var i = 0; i < 5; i++) {
            assertThat(rader.post("application/json", "{}").statusCode()).isEqualTo(401);
        }

        var antwoord = rader.post("application/json", "{}");

        assertThat(antwoord.statusCode()).isEqualTo(429);
        assertThat(antwoord.headers().firstValue("Retry-After")).isPresent();
    }

    /** A family without a name is no case; the answer tells whether the door opened. */
    private boolean mag(String geheim) {
        return bel(geheim).statusCode() == 400;
    }

    private HttpResponse<String> bel(String geheim) {
        return new Partnerbeller(poort, "huisarts-de-linde", geheim).post("application/json", "{}");
    }

    private static String geheim(HttpResponse<String> antwoord) {
        return Partnerbeller.inhoud(antwoord).get("geheim").asText();
    }

    private HttpResponse<String> put(String gebruiker, String inhoud) {
        return als(gebruiker).json("PUT", "/api/partners/huisarts-de-linde", inhoud);
    }

    private Webgebruiker als(String gebruiker) {
        return Webgebruiker.metBasic(poort, gebruiker, "Zorgpad-demo-1");
    }
}
