package nl.zorgpad.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class KlokTest {

    @Autowired
    Clock klok;

    @AfterEach
    void zetDeKlokTerug() {
        ClockUtil.reset();
    }

    @Test
    void klokLooptMetDeEngineMeeInNederlandseTijd() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2025-03-10T23:30:00Z")));

        assertThat(klok.instant()).isEqualTo("2025-03-10T23:30:00Z");
        assertThat(LocalDate.now(klok)).isEqualTo("2025-03-11");
    }
}
