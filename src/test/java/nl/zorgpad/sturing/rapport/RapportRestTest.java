package nl.zorgpad.sturing.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.zip.ZipFile;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.organisatie.Stad;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import nl.zorgpad.scenario.Praktijk;
import nl.zorgpad.sturing.Feitenbron;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Who gets which report, over HTTP. */
@ZorgpadTest
class RapportRestTest {

    private static final YearMonth MAAND = YearMonth.of(2003, 3);
    private static final String RAPPORT = "/sturing/rapporten/2003-03/1/";

    @TempDir
    Path map;

    @LocalServerPort
    int poort;

    @Autowired
    Praktijk praktijk;

    @Autowired
    MaandrapportService rapporten;

    @Autowired
    Maandrapportproces proces;

    @Autowired
    Cijferlezer cijfers;

    @Autowired
    Rapportbestanden bestanden;

    @Autowired
    Rapportopslag opslag;

    @Autowired
    ApplicationEventPublisher gebeurtenissen;

    @Autowired
    PlatformTransactionManager transacties;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void eenRapport() {
        if (rapporten.zoek(MAAND, 1).isPresent()) {
            return;
        }
        var bron = new Feitenbron(gebeurtenissen, transacties);
        praktijk.begin(MAAND.atDay(28).atTime(12, 0));
        bron.meld(3, zaak -> zaak, "ondiep", MAAND.atDay(5));
        bron.meld(9, zaak -> zaak, "lunetten", MAAND.atDay(6));
        bron.meld(20, zaak -> zaak, "west", MAAND.atDay(6));
        praktijk.begin(MAAND.plusMonths(1).atDay(1).atTime(5, 30));
        proces.haalIn(MAAND);
        praktijk.wordt("MR-" + MAAND, MAAND.plusMonths(1).atDay(1).atTime(12, 0));
    }

    @AfterEach
    void ruimOp() {
        jdbc.update("delete from sturing_zaak where zaaknummer like 'PF-%'");
        jdbc.update("delete from sturing_zaak_historie where zaaknummer like 'PF-%'");
        praktijk.sluit();
    }

    private Webgebruiker als(String gebruiker) {
        return Webgebruiker.ingelogd(poort, gebruiker, "Zorgpad-demo-1");
    }

    @Test
    void eenTeammanagerKrijgtHetRapportVanHetEigenTeamEnGeenAnder() {
        var manager = als("teammanager.lunetten");

        assertThat(manager.get(RAPPORT + "lunetten.pdf").statusCode()).isEqualTo(200);
        assertThat(manager.get(RAPPORT + "lunetten.xlsx").statusCode()).isEqualTo(200);
        assertThat(manager.get(RAPPORT + "ondiep.pdf").statusCode()).isEqualTo(404);
        assertThat(manager.get(RAPPORT + "stad.xlsx").statusCode()).isEqualTo(404);
        assertThat(manager.pagina("/sturing/rapporten").body())
                .contains("lunetten.pdf")
                .doesNotContain("ondiep.pdf")
                .doesNotContain("stad.pdf")
                .doesNotContain("Vraag nieuwe versie");
    }

    @Test
    void eenGezinswerkerKrijgtNiets() {
        var werker = als("gezinswerker.lunetten");

        assertThat(werker.pagina("/sturing/rapporten").statusCode()).isEqualTo(403);
        assertThat(werker.get(RAPPORT + "lunetten.pdf").statusCode()).isEqualTo(403);
    }

    @Test
    void alleenWieAllesZietVraagtEenNieuweVersie() {
        var manager = als("teammanager.lunetten");
        var pad = "/sturing/rapporten/2003-03/correctie";

        assertThat(manager.formulier(
                                pad, "reden", "anders", "toelichting", "x", "_csrf", manager.koekje("ZORGPAD-XSRF"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(als("directie")
                        .formulier(pad, "reden", "anders", "toelichting", "x")
                        .statusCode())
                .as("zonder XSRF-token")
                .isEqualTo(403);
        assertThat(rapporten.zoek(MAAND, 2)).isEmpty();
    }

    @Test
    void eenKleinGetalVanEenAnderTeamStaatNietInHetRapportVanDeStad() throws IOException {
        var inhoud = new Rapportinhoud(
                rapporten.lees(MAAND, 1),
                opslag.cijfers(rapporten.lees(MAAND, 1).id()),
                rapporten.adviezen(rapporten.lees(MAAND, 1)));

        assertThat(inhoud.cijfers().get("ondiep").get("aanmeldingen").onderdrukt())
                .isTrue();
        assertThat(inhoud.cijfers().get("lunetten").get("aanmeldingen").onderdrukt())
                .as("anders is ondiep uit te rekenen")
                .isTrue();
        assertThat(inhoud.cijfers().get("west").get("aanmeldingen").onderdrukt())
                .isFalse();
        assertThat(blad(bestanden.maak(inhoud, Stad.TENANT, Bestandssoort.xlsx)))
                .contains("verborgen: minder dan vijf gezinnen");
        assertThat(blad(bestanden.maak(inhoud, "ondiep", Bestandssoort.xlsx))).contains("<v>3</v>");
    }

    @Test
    void hetRekenbladIsNogEenKeerGemaaktHetzelfde() throws IOException {
        var rapport = rapporten.lees(MAAND, 1);
        var inhoud = new Rapportinhoud(rapport, opslag.cijfers(rapport.id()), rapporten.adviezen(rapport));

        assertThat(blad(bestanden.maak(inhoud, Stad.TENANT, Bestandssoort.xlsx)))
                .isEqualTo(blad(rapporten
                        .bestand(rapport, Stad.TENANT, Bestandssoort.xlsx)
                        .orElseThrow()));
    }

    private String blad(byte[] boek) throws IOException {
        var bestand = Files.write(map.resolve("boek.xlsx"), boek);
        try (var delen = new ZipFile(bestand.toFile())) {
            return new String(
                    delen.getInputStream(delen.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
