package nl.zorgpad.platform.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A stranger guesses the password of a worker, on the engine's clock. */
@ZorgpadTest
class WachtwoordenRadenTest {

    private static final String WIE = "proef.geraden";
    private static final String GOED = "Zorgpad-demo-1";
    private static final Duration ZES_UUR = Duration.ofHours(6);

    @LocalServerPort
    int poort;

    @Autowired
    IdentityService identiteiten;

    private long nu = Date.from(java.time.Instant.parse("2027-06-01T08:00:00Z")).getTime();

    @BeforeEach
    void maakMedewerker() {
        var medewerker = identiteiten.newUser(WIE);
        medewerker.setFirstName("Proef");
        medewerker.setLastName("Geraden");
        medewerker.setPassword(GOED);
        identiteiten.saveUser(medewerker);
        identiteiten.createMembership(WIE, "voordeur");
        identiteiten.createTenantUserMembership("lunetten", WIE);
        klok();
    }

    @AfterEach
    void ruimOp() {
        ClockUtil.reset();
        identiteiten.deleteUser(WIE);
    }

    @Test
    void naHonderdVerkeerdePogingenKomtDeMedewerkerEenMinuutLaterGewoonBinnen() {
        for (var poging = 0; poging < 100; poging++) {
            verder(Duration.ofMinutes(2));
            assertThat(identiteiten.checkPassword(WIE, "verkeerd")).isFalse();
        }

        verder(Duration.ofSeconds(61));

        assertThat(identiteiten.checkPassword(WIE, GOED)).isTrue();
    }

    @Test
    void inZesUurTeltErHoogstensEenPogingPerMinuut() {
        var geteld = 0;
        for (var voorbij = Duration.ZERO; voorbij.compareTo(ZES_UUR) < 0; voorbij = voorbij.plusSeconds(30)) {
            var vooraf = pogingen();
            identiteiten.checkPassword(WIE, "verkeerd");
            geteld += pogingen() > vooraf ? 1 : 0;
            verder(Duration.ofSeconds(30));
        }

        assertThat(geteld).isBetween(300, 365);
    }

    @Test
    void tijdensHetWachtenHelptOokHetGoedeWachtwoordNietEnZegtDePaginaDatWachtenHelpt() {
        for (var poging = 0; poging < 8; poging++) {
            identiteiten.checkPassword(WIE, "verkeerd");
            verder(Duration.ofMinutes(2));
        }
        identiteiten.checkPassword(WIE, "verkeerd");
        var medewerker = Webgebruiker.onbekende(poort);

        var antwoord = medewerker.logIn(WIE, GOED);

        assertThat(Webgebruiker.pad(antwoord)).isEqualTo("/inloggen?fout");
        assertThat(medewerker.get("/inloggen?fout").body()).contains("Wacht een minuut");
        verder(Duration.ofSeconds(61));
        assertThat(Webgebruiker.pad(Webgebruiker.onbekende(poort).logIn(WIE, GOED)))
                .isEqualTo("/");
    }

    @Test
    void eenBeheerderHeftHetWachtenOp() {
        for (var poging = 0; poging < 8; poging++) {
            identiteiten.checkPassword(WIE, "verkeerd");
            verder(Duration.ofMinutes(2));
        }
        identiteiten.checkPassword(WIE, "verkeerd");

        var antwoord = Webgebruiker.metBasic(poort, "beheer", GOED).post("/engine-rest/user/" + WIE + "/unlock", "{}");

        assertThat(antwoord.statusCode()).isEqualTo(204);
        assertThat(identiteiten.checkPassword(WIE, GOED)).isTrue();
    }

    private int pogingen() {
        return ((org.camunda.bpm.engine.impl.persistence.entity.UserEntity)
                        identiteiten.createUserQuery().userId(WIE).singleResult())
                .getAttempts();
    }

    private void verder(Duration tijd) {
        nu += tijd.toMillis();
        klok();
    }

    private void klok() {
        ClockUtil.setCurrentTime(new Date(nu));
    }
}
