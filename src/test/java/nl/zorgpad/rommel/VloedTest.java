package nl.zorgpad.rommel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.partner.Partnerbeller;
import nl.zorgpad.rommel.Beller.Antwoord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who asks far too much waits, and nobody else notices. The flood comes from an address of its own. */
@ZorgpadTest
class VloedTest {

    private static final byte[] NIETS = {};
    private static final String PAD = "/api/aanmeldingen/GZ-2026-999999";
    private static final Duration SNEL = Duration.ofSeconds(5);

    @LocalServerPort
    int poort;

    @Value("${zorgpad.grenzen.partnerberichten}")
    int berichten;

    @Value("${zorgpad.grenzen.verkeerde-wachtwoorden}")
    int wachtwoorden;

    @Test
    void eenPartnerDieBlijftSturenWachtEnEenAnderePartnerNiet() {
        var vloed = new Beller(poort, "127.0.0.4");
        var school = Beller.basic("school-de-wilg", Partnerbeller.GEHEIM);

        var eerste = vloed.vraag("GET", PAD, school, NIETS);
        var laatste = tot429(berichten, () -> vloed.vraag("GET", PAD, school, NIETS));

        assertThat(eerste.status()).isEqualTo(404);
        assertThat(laatste.status()).isEqualTo(429);
        assertThat(laatste.kop("Content-Type")).startsWith("application/problem+json");
        assertThat(Integer.parseInt(laatste.kop("Retry-After"))).isBetween(1, 61);
        assertThat(laatste.inhoud()).contains("U stuurt te veel berichten. Er is niets bewaard.");
        var anders = Beller.basic("front-office-detentie", Partnerbeller.GEHEIM);
        snel(() -> vloed.vraag("GET", PAD, anders, NIETS), 404);
        snel(() -> new Beller(poort, "127.0.0.5").vraag("GET", PAD, school, NIETS), 404);
        snel(() -> vloed.vraag("GET", "/livez", "", NIETS), 200);
    }

    @Test
    void wieWachtwoordenProbeertWachtOokOpDeInlogpaginaEnEenAnderNiet() {
        var vloed = new Beller(poort, "127.0.0.6");
        var raden = new ArrayList<String>();
        var laatste = tot429(wachtwoorden, () -> {
            raden.add("x");
            return vloed.vraag("GET", "/engine-rest/task", Beller.basic("raad-" + raden.size(), "Fout-1"), NIETS);
        });

        assertThat(laatste.status()).isEqualTo(429);
        assertThat(Integer.parseInt(laatste.kop("Retry-After"))).isBetween(1, 61);
        assertThat(laatste.inhoud()).contains("Er is te vaak een verkeerd wachtwoord gebruikt. Wacht");
        var pagina = inloggen(vloed);
        assertThat(pagina.status()).isEqualTo(429);
        assertThat(pagina.inhoud()).contains("Te vaak geprobeerd", "lang=\"nl\"");
        snel(() -> inloggen(new Beller(poort, "127.0.0.7")), 302);
    }

    private static Antwoord inloggen(Beller wie) {
        var koekje = Pattern.compile("zorgpad-xsrf=([^;\\s]+)")
                .matcher(wie.vraag("GET", "/inloggen", "", NIETS).koppen());
        assertThat(koekje.find()).isTrue();
        return wie.vraag(
                "POST",
                "/inloggen",
                "Accept: text/html\r\nCookie: ZORGPAD-XSRF=" + koekje.group(1)
                        + "\r\nContent-Type: application/x-www-form-urlencoded",
                ("_csrf=" + koekje.group(1) + "&gebruikersnaam=directie&wachtwoord=Zorgpad-demo-1")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static Antwoord tot429(int meeste, Supplier<Antwoord> vraag) {
        var antwoord = vraag.get();
        for (var keer = 0; keer <= meeste && antwoord.status() != 429; keer++) {
            antwoord = vraag.get();
        }
        return antwoord;
    }

    private static void snel(Supplier<Antwoord> vraag, int status) {
        var begin = System.nanoTime();
        assertThat(vraag.get().status()).isEqualTo(status);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(SNEL);
    }
}
