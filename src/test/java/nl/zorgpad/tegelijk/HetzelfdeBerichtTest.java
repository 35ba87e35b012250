package nl.zorgpad.tegelijk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.partner.Partnerbeller;
import nl.zorgpad.scenario.Praktijk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A partner whose program sends the same message several times at once, because it got no answer in time. */
@ZorgpadTest
class HetzelfdeBerichtTest {

    private static final int RONDES = 10;

    @LocalServerPort
    int poort;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Praktijk praktijk;

    @BeforeEach
    void nu() {
        praktijk.sluit();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/api/aanmeldingen, school-de-wilg", "/api/detentiemeldingen, front-office-detentie"})
    void hetzelfdeBerichtTegelijkIsEenZaakMetHetzelfdeAntwoord(String pad, String partner) {
        var beller = new Partnerbeller(poort, partner, Partnerbeller.GEHEIM);
        for (var ronde = 0; ronde < RONDES; ronde++) {
            var bericht = bericht(pad).toString();
            var zakenVooraf = zaken();
            Callable<HttpResponse<String>> meld =
                    () -> beller.verstuur("POST", pad, "application/json", BodyPublishers.ofString(bericht));

            var antwoorden = Tegelijk.doe(meld, meld, meld);

            assertThat(antwoorden).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 200, 200);
            assertThat(antwoorden.stream().map(Partnerbeller::inhoud).distinct())
                    .hasSize(1);
            assertThat(antwoorden.stream()
                            .map(antwoord -> antwoord.headers().firstValue("Location"))
                            .distinct())
                    .hasSize(1);
            assertThat(zaken()).isEqualTo(zakenVooraf + 1);
            var zaaknummer =
                    Partnerbeller.inhoud(antwoorden.get(0)).get("zaaknummer").asText();
            assertThat(jdbc.queryForObject(
                            "select count(*) from act_hi_procinst where business_key_ = ?", Long.class, zaaknummer))
                    .isOne();
            assertThat(praktijk.taken(zaaknummer)).hasSize(1);
        }
    }

    private long zaken() {
        return jdbc.queryForObject("select count(*) from zaak", Long.class);
    }

    private static JsonNode bericht(String pad) {
        return pad.endsWith("aanmeldingen")
                ? Partnerbeller.kanariegezin()
                : Partnerbeller.lees("""
                        {"bronReferentie": "%s", "wijk": "ondiep", "startDetentie": "2026-01-05",
                         "verwachteEinddatum": "2026-09-01", "inrichtingType": "pi", "strafOfVoorlopig": "straf",
                         "betrokkeneRol": "ouder", "ouderVanMinderjarige": "ja", "terugkeerInUtrecht": "ja",
                         "slachtofferInHuishouden": "nee",
                         "gedetineerde": {"voornaam": "Voorbeeld", "geboortedatum": "1985-05-05", "familierol": "vader"},
                         "gezin": {"gezinsnaam": "Voorbeeld", "adres": "Proefstraat 1", "telefoon": "06 00000000"},
                         "thuis": [{"voornaam": "Partner", "rol": "moeder"}],
                         "kinderen": [{"voornaam": "Kind", "geboortedatum": "2018-05-31", "schoolsoort": "po"}],
                         "contactInrichting": "Voorbeeld", "toelichting": "Verzonnen."}
                        """.formatted(UUID.randomUUID()));
    }
}
