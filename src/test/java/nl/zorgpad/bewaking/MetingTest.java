package nl.zorgpad.bewaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ZorgpadTest
class MetingTest {

    @LocalServerPort
    int poort;

    @Autowired
    MeterRegistry metingen;

    @Test
    void eenGeweigerdeInlogWordtGeteld() {
        var eerder = teller("zorgpad.inloggen.geweigerd");

        Webgebruiker.metBasic(poort, "niemand", "geen-wachtwoord").get("/engine-rest/task");

        assertThat(teller("zorgpad.inloggen.geweigerd")).isEqualTo(eerder + 1);
    }

    @Test
    void metingenZijnNietTeLezenOpDePoortVanDeMedewerkers() {
        assertThat(Webgebruiker.onbekende(poort).get("/actuator/prometheus").statusCode())
                .isIn(401, 403);
    }

    private double teller(String naam) {
        return metingen.get(naam).counter().count();
    }
}
