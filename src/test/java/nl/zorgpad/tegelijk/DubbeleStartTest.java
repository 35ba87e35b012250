package nl.zorgpad.tegelijk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A worker who reports a family, hears nothing, and presses the button again. */
@ZorgpadTest
class DubbeleStartTest {

    private static final int RONDES = 8;
    private static final String START =
            "/camunda/api/engine/engine/default/process-definition/key/aanmelding-tot-start/submit-form";

    @LocalServerPort
    int poort;

    @Autowired
    JdbcTemplate jdbc;

    private Webgebruiker voordeur;
    private String gezin;

    @BeforeEach
    void logIn() {
        voordeur = Webgebruiker.ingelogd(poort, "voordeur.lunetten", "Zorgpad-demo-1");
        gezin = "Dubbel " + UUID.randomUUID();
    }

    @AfterEach
    void weerNu() {
        ClockUtil.reset();
    }

    @Test
    void nogEensDrukkenGeeftGeenTweedeZaakMaarHetNummerVanDeEerste() {
        var eerste = zaaknummer(meld(gezin, "Proefstraat 1"));

        var nogEens = meld(gezin, "Proefstraat 1");

        assertThat(nogEens.statusCode()).isEqualTo(400);
        assertThat(nogEens.body())
                .contains("U hebt dit formulier net al verstuurd: het staat bij zaak " + eerste + ".");
        assertThat(gezinnen()).isOne();
    }

    @Test
    void vanTweeKeerTegelijkOpTweeNodesKomtEenZaak() {
        for (var ronde = 0; ronde < RONDES; ronde++) {
            gezin = "Dubbel " + UUID.randomUUID();
            Callable<HttpResponse<String>> druk = () -> meld(gezin, "Proefstraat 1");

            var antwoorden = Tegelijk.doe(druk, druk);

            assertThat(antwoorden).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 400);
            var zaaknummer = zaaknummer(antwoorden.stream()
                    .filter(antwoord -> antwoord.statusCode() == 200)
                    .findFirst()
                    .orElseThrow());
            assertThat(antwoorden.stream().filter(antwoord -> antwoord.statusCode() == 400))
                    .singleElement()
                    .satisfies(antwoord -> assertThat(antwoord.body()).contains("zaak " + zaaknummer));
            assertThat(gezinnen()).isOne();
        }
    }

    @Test
    void eenStartDieMisluktIsGeenEersteKeer() {
        assertThat(meld("", "Proefstraat 1").statusCode()).isEqualTo(400);

        assertThat(meld("", "Proefstraat 1").body()).contains("Gezinsnaam").doesNotContain("net al verstuurd");
        assertThat(meld(gezin, "Proefstraat 1").statusCode()).isEqualTo(200);
    }

    @Test
    void eenAnderGezinMetEenAnderAntwoordOfEenCollegaIsEenNieuweZaak() {
        meld(gezin, "Proefstraat 1");

        assertThat(meld(gezin, "Proefstraat 2").statusCode()).isEqualTo(200);
        assertThat(Webgebruiker.ingelogd(poort, "voordeur.ondiep", "Zorgpad-demo-1")
                        .post(START, Formulierbrief.aanmelding(gezin, "Proefstraat 1"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(gezinnen()).isEqualTo(3);
    }

    @Test
    void naTienMinutenTeltHetNietMeerEnIsHetSpoorWeg() {
        meld(gezin, "Proefstraat 1");
        ClockUtil.setCurrentTime(
                new Date(System.currentTimeMillis() + Duration.ofMinutes(11).toMillis()));

        assertThat(meld(gezin, "Proefstraat 1").statusCode()).isEqualTo(200);

        assertThat(jdbc.queryForObject(
                        "select count(*) from dubbele_start where verstuurd_op < now() + interval '10 minutes'",
                        Long.class))
                .isZero();
        assertThat(gezinnen()).isEqualTo(2);
    }

    @Test
    void inHetSpoorStaatGeenNaam() {
        meld(gezin, "Proefstraat 1");

        assertThat(jdbc.queryForList("select dubbele_start::text from dubbele_start", String.class))
                .isNotEmpty()
                .noneMatch(rij -> rij.contains("Dubbel") || rij.contains("Proefstraat"));
    }

    private HttpResponse<String> meld(String gezinsnaam, String adres) {
        return voordeur.post(START, Formulierbrief.aanmelding(gezinsnaam, adres));
    }

    private long gezinnen() {
        return jdbc.queryForObject("select count(*) from dossier where gezinsnaam = ?", Long.class, gezin);
    }

    private static String zaaknummer(HttpResponse<String> antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(200);
        return antwoord.body().replaceFirst("(?s).*\"businessKey\":\"([^\"]+)\".*", "$1");
    }
}
