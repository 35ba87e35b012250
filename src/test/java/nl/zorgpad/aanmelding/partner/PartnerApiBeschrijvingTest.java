package nl.zorgpad.aanmelding.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.partner.Partnerbeller;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ZorgpadTest
class PartnerApiBeschrijvingTest {

    @LocalServerPort
    int poort;

    @Test
    void deBeschrijvingNoemtVeldenCodesFoutenEnHoeEenPartnerZichBewijst() throws Exception {
        var api = beschrijving();

        var melden = api.at("/paths/~1api~1aanmeldingen/post");
        assertThat(namen(melden.get("responses")))
                .contains("200", "201", "400", "401", "409", "413", "415", "429", "503");
        assertThat(melden.at("/security/0").has("partner")).isTrue();
        assertThat(melden.at("/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Aanmelding");
        assertThat(melden.at("/responses/400/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Probleem");
        assertThat(api.at("/components/securitySchemes/partner/scheme").asText())
                .isEqualTo("basic");
        var aanmelding = api.at("/components/schemas/Aanmelding");
        assertThat(waarden(aanmelding.get("required")))
                .contains("bronReferentie", "gezin", "zwangerschap")
                .doesNotContain("wijk", "melder", "toelichting");
        assertThat(aanmelding.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(waarden(aanmelding.at("/properties/wijk/enum"))).contains("kanaleneiland_zuid", "de_meern");
        assertThat(waarden(api.at("/components/schemas/Kind/properties/schoolsoort/enum")))
                .contains("voorschool", "vso");
        assertThat(api.at("/components/schemas/Kind/properties/geboortedatum/format")
                        .asText())
                .isEqualTo("date");
    }

    @Test
    void hetVoorbeeldUitDeBeschrijvingIsEenGoedeAanmelding() throws Exception {
        var schemas = beschrijving().at("/components/schemas");
        var voorbeeld = (com.fasterxml.jackson.databind.node.ObjectNode) voorbeeld(schemas, schemas.get("Aanmelding"));
        voorbeeld.put("bronReferentie", "voorbeeld-uit-de-beschrijving");
        voorbeeld.remove("verwachteVrijlating");

        var antwoord = new Partnerbeller(poort, "school-de-wilg", Partnerbeller.GEHEIM).meld(voorbeeld);

        assertThat(antwoord.statusCode()).as(antwoord.body() + voorbeeld).isIn(200, 201);
    }

    @Test
    void onzeAndereBronnenStaanErinEnDieVanDeEngineNiet() throws Exception {
        assertThat(namen(beschrijving().get("paths")))
                .contains("/api/partners", "/api/organisatie/teams")
                .allMatch(pad -> pad.startsWith("/api/"));
        assertThat(Webgebruiker.onbekende(poort).get("/v3/api-docs").statusCode())
                .isEqualTo(401);
        assertThat(Webgebruiker.ingelogd(poort, "beheer", "Zorgpad-demo-1")
                        .get("/swagger-ui/index.html")
                        .statusCode())
                .isIn(403, 404);
    }

    private JsonNode beschrijving() throws Exception {
        var antwoord = Webgebruiker.ingelogd(poort, "beheer", "Zorgpad-demo-1").get("/v3/api-docs");
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        return new ObjectMapper().readTree(antwoord.body());
    }

    private static JsonNode voorbeeld(JsonNode schemas, JsonNode schema) {
        if (schema.has("$ref")) {
            return voorbeeld(schemas, schemas.get(schema.get("$ref").asText().replace("#/components/schemas/", "")));
        }
        var json = new ObjectMapper();
        if ("array".equals(schema.path("type").asText())) {
            return json.createArrayNode().add(voorbeeld(schemas, schema.get("items")));
        }
        if (!schema.has("properties")) {
            return schema.get("example");
        }
        var object = json.createObjectNode();
        schema.get("properties")
                .fields()
                .forEachRemaining(veld -> object.set(veld.getKey(), voorbeeld(schemas, veld.getValue())));
        return object;
    }

    private static List<String> namen(JsonNode object) {
        var namen = new ArrayList<String>();
        object.fieldNames().forEachRemaining(namen::add);
        return namen;
    }

    private static List<String> waarden(JsonNode lijst) {
        var waarden = new ArrayList<String>();
        lijst.forEach(waarde -> waarden.add(waarde.asText()));
        return waarden;
    }
}
