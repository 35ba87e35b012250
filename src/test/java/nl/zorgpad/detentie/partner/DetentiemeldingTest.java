package nl.zorgpad.detentie.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.detentie.DetentieService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.partner.Partnerbeller;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.scenario.Praktijk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@ZorgpadTest
@ExtendWith(OutputCaptureExtension.class)
class DetentiemeldingTest {

    private static final String PAD = "/api/detentiemeldingen";

    @LocalServerPort
    int poort;

    @Autowired
    Praktijk praktijk;

    @Autowired
    DossierService dossiers;

    @Autowired
    DetentieService detenties;

    @Autowired
    DataSource dataSource;

    @Autowired
    JdbcTemplate jdbc;

    private Partnerbeller frontOffice;
    private ObjectNode melding;

    @BeforeEach
    void opnieuw() {
        praktijk.sluit();
        frontOffice = new Partnerbeller(poort, "front-office-detentie", Partnerbeller.GEHEIM);
        melding = melding();
    }

    @Test
    void deMeldingVanDeFrontOfficeBegintMetDeGrondslagInHetTeamVanDeWijk(CapturedOutput logboek) {
        var antwoord = meld(frontOffice);

        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(201);
        var zaaknummer = zaaknummer(antwoord);
        assertThat(antwoord.headers().firstValue("Location")).hasValue(PAD + "/" + zaaknummer);
        assertThat(Partnerbeller.inhoud(antwoord).get("team").asText()).isEqualTo("Ondiep");
        assertThat(praktijk.taken(zaaknummer)).singleElement().satisfies(taak -> {
            assertThat(taak)
                    .extracting(Task::getName, Task::getTenantId)
                    .containsExactly("Grondslag vastleggen", "ondiep");
            assertThat(praktijk.kandidaten(taak)).containsExactly("front-office-dt");
        });
        assertThat(praktijk.feiten(zaaknummer))
                .containsEntry("meldendeRol", "front-office-dt")
                .containsEntry("bronMelding", "front_office_dt")
                .containsEntry("startDetentie", "2026-01-05");
        assertThat(detenties.lopend(zaaknummer)).hasSize(1);
        assertThat(dossiers.personen(zaaknummer))
                .extracting(persoon -> persoon.voornaam())
                .containsExactly(Kanarie.VOORNAAM, "Partner", Kanarie.KIND_VOORNAAM);
        Kanarie.zoekInEngine(dataSource);
        Kanarie.zoekIn(logboek.getAll());
        Kanarie.zoekIn(antwoord.body());
    }

    @Test
    void tweeKeerSturenIsEenZaakEnAndereGegevensBotsen() {
        var eerst = meld(frontOffice);
        var nogEens = meld(frontOffice);
        melding.put("strafOfVoorlopig", "voorlopig");
        var anders = meld(frontOffice);

        assertThat(nogEens.statusCode()).isEqualTo(200);
        assertThat(zaaknummer(nogEens)).isEqualTo(zaaknummer(eerst));
        assertThat(anders.statusCode()).isEqualTo(409);
        assertThat(frontOffice.get(PAD + "/" + zaaknummer(eerst)).statusCode()).isEqualTo(200);
        assertThat(frontOffice.get(PAD + "/GZ-2026-999999").statusCode()).isEqualTo(404);
    }

    @Test
    void foutenNoemenHetVeldEnErBlijftNietsBewaard() {
        var aantal = aantal();
        melding.put("verwachteEinddatum", "2025-01-01").remove("wijk");
        melding.put("onbekendVeld", "x");
        ((ObjectNode) melding.get("gedetineerde")).remove("familierol");
        ((ObjectNode) melding.get("kinderen").get(0)).remove("geboortedatum");

        var antwoord = meld(frontOffice);

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(velden(antwoord))
                .containsExactlyInAnyOrder(
                        "onbekendVeld",
                        "wijk",
                        "verwachteEinddatum",
                        "gedetineerde.familierol",
                        "kinderen[0].geboortedatum");
        Kanarie.zoekIn(antwoord.body());
        assertThat(aantal()).isEqualTo(aantal);
    }

    @Test
    void alleenDeFrontOfficeMeldtHierEnGeenMedewerker() {
        assertThat(meld(new Partnerbeller(poort, "school-de-wilg", Partnerbeller.GEHEIM))
                        .statusCode())
                .isEqualTo(403);
        assertThat(meld(new Partnerbeller(poort, "front-office-detentie", "verkeerd-geheim"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(meld(new Partnerbeller(poort, "front-office-dt", "Zorgpad-demo-1"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(frontOffice
                        .verstuur("DELETE", PAD + "/GZ-2026-000001", null, BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(403);
        assertThat(frontOffice
                        .verstuur("POST", PAD, "text/plain", BodyPublishers.ofString("{}"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(frontOffice
                        .verstuur("POST", PAD, "application/json", BodyPublishers.ofString(" ".repeat(70_000)))
                        .statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> meld(Partnerbeller wie) {
        return wie.verstuur("POST", PAD, "application/json", BodyPublishers.ofString(melding.toString()));
    }

    private static String zaaknummer(HttpResponse<String> antwoord) {
        return Partnerbeller.inhoud(antwoord).get("zaaknummer").asText();
    }

    private static List<String> velden(HttpResponse<String> antwoord) {
        return StreamSupport.stream(Partnerbeller.inhoud(antwoord).get("fouten").spliterator(), false)
                .map(fout -> fout.get("veld").asText())
                .toList();
    }

    private Integer aantal() {
        return jdbc.queryForObject(
                "select (select count(*) from zaak) + (select count(*) from detentie)"
                        + " + (select count(*) from detentiemelding) + (select count(*) from act_hi_procinst)",
                Integer.class);
    }

    private static ObjectNode melding() {
        return Partnerbeller.lees("""
                {"bronReferentie": "%s", "wijk": "ondiep", "startDetentie": "2026-01-05",
                 "verwachteEinddatum": "2026-09-01", "inrichtingType": "pi", "strafOfVoorlopig": "straf",
                 "betrokkeneRol": "ouder", "ouderVanMinderjarige": "ja", "terugkeerInUtrecht": "ja",
                 "slachtofferInHuishouden": "nee",
                 "gedetineerde": {"voornaam": "%s", "geboortedatum": "%s", "familierol": "vader"},
                 "gezin": {"gezinsnaam": "%s", "adres": "%s", "telefoon": "%s"},
                 "thuis": [{"voornaam": "Partner", "rol": "moeder"}],
                 "kinderen": [{"voornaam": "%s", "geboortedatum": "2018-05-31", "schoolsoort": "po"}],
                 "contactInrichting": "%s", "toelichting": "%s"}
                """.formatted(
                        UUID.randomUUID(),
                        Kanarie.VOORNAAM,
                        Kanarie.GEBOORTEDATUM,
                        Kanarie.ACHTERNAAM,
                        Kanarie.ADRES,
                        Kanarie.TELEFOON,
                        Kanarie.KIND_VOORNAAM,
                        Kanarie.VOORNAAM,
                        Kanarie.VRIJE_TEKST));
    }
}
