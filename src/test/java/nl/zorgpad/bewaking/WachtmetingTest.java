package nl.zorgpad.bewaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.sturing.Cijfers;
import nl.zorgpad.sturing.Vraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class WachtmetingTest {

    @Autowired
    Wachtmeting meting;

    @Autowired
    MeterRegistry metingen;

    @Autowired
    Cijfers cijfers;

    @Autowired
    Clock klok;

    @Test
    void wieWachtIsGelijkAanHetCijferVanDeManagers() {
        meting.meet();

        var vandaag = LocalDate.now(klok);
        assertThat(metingen.get("zorgpad.gezinnen.wachtend").gauges())
                .hasSize(5)
                .allSatisfy(gezinnen -> assertThat(gezinnen.value())
                        .isEqualTo(cijfers.bereken(gezinnen.getId().getTag("klasse"), Vraag.periode(vandaag, vandaag))
                                .teller()
                                .doubleValue()));
    }
}
