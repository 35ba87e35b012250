package nl.zorgpad.platform.werkdagen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class WerkdagenKalenderTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    @Autowired
    WerkdagenKalender kalender;

    @AfterEach
    void weerNu() {
        ClockUtil.reset();
    }

    @ParameterizedTest(name = "{0} plus {1} werkdagen is {2}")
    @CsvSource({
        "2025-03-03, 0, 2025-03-03",
        "2025-03-03, 5, 2025-03-10",
        "2025-04-17, 5, 2025-04-28",
        "2025-06-02, 5, 2025-06-10",
        "2026-05-12, 3, 2026-05-18",
        "2025-12-22, 5, 2025-12-31",
        "2025-04-24, 1, 2025-04-25",
        "2025-04-25, 1, 2025-04-28",
        "2027-04-26, 1, 2027-04-28",
        "2025-05-02, 1, 2025-05-06",
        "2025-03-08, 1, 2025-03-10"
    })
    void teltWerkdagenNaDeEersteDag(LocalDate start, int werkdagen, LocalDate einde) {
        assertThat(kalender.plusWerkdagen(start, werkdagen)).isEqualTo(einde);
    }

    @ParameterizedTest(name = "van {0} tot {1}: {2} werkdagen")
    @CsvSource({
        "2025-03-03, 2025-03-07, 4",
        "2025-04-17, 2025-04-28, 5",
        "2025-09-01, 2025-09-16, 11",
        "2025-11-03, 2025-11-20, 13",
        "2025-06-02, 2025-06-24, 15",
        "2025-03-03, 2025-03-03, 0",
        "2025-03-03, 2025-02-28, 0"
    })
    void teltWerkdagenTussenTweeDagen(LocalDate van, LocalDate tot, int werkdagen) {
        assertThat(kalender.werkdagenTussen(van, tot)).isEqualTo(werkdagen);
        assertThat(kalender.teller().applyAsInt(van, tot)).isEqualTo(werkdagen);
    }

    @ParameterizedTest(name = "{0} wordt {1}")
    @CsvSource({"2026-04-03, 2026-04-02", "2026-04-06, 2026-04-02", "2026-05-01, 2026-05-01", "2026-05-02, 2026-05-01"})
    void schuiftTerugNaarDeVorigeWerkdag(LocalDate dag, LocalDate werkdag) {
        assertThat(kalender.vorigeWerkdag(dag)).isEqualTo(werkdag);
    }

    @Test
    void eenDatumDuurtTotHetEindeVanDeNederlandseDag() {
        var termijnen = new Termijnkalender(kalender);
        assertThat(termijnen.resolveDuedate("2025-11-10")).isEqualTo(moment("2025-11-10T23:59:59"));
        assertThat(termijnen.resolveDuedate("2025-07-10")).isEqualTo(moment("2025-07-10T23:59:59"));
        assertThat(termijnen.resolveDuedate("2025-11-10T09:30:00Z")).isEqualTo(moment("2025-11-10T10:30:00"));
    }

    @Test
    void werkdagenAlsTermijnTellenVanafNu() {
        ClockUtil.setCurrentTime(moment("2025-04-17T23:30:00"));
        assertThat(new Termijnkalender(kalender).resolveDuedate("P5WD")).isEqualTo(moment("2025-04-28T23:59:59"));
        assertThat(new Termijnkalender(kalender).resolveDuedate("P1D")).isEqualTo(moment("2025-04-18T23:30:00"));
    }

    @Test
    void eenRijMomentenKomtEenVoorEenEnHoudtDanOp() {
        var momenten = new Momentenkalender(kalender);
        var rij = "2025-03-25/2025-04-08";
        ClockUtil.setCurrentTime(moment("2025-03-10T12:00:00"));
        assertThat(momenten.resolveDuedate(rij)).isEqualTo(moment("2025-03-25T00:00:00"));
        ClockUtil.setCurrentTime(moment("2025-03-25T00:00:00"));
        assertThat(momenten.resolveDuedate(rij, null, 0L)).isEqualTo(moment("2025-04-08T00:00:00"));
        ClockUtil.setCurrentTime(moment("2025-04-08T00:00:00"));
        assertThat(momenten.resolveDuedate(rij, null, 0L)).isNull();
    }

    @Test
    void momentenDieAlVoorbijZijnGevenMeteenEenSignaal() {
        ClockUtil.setCurrentTime(moment("2025-05-01T12:00:00"));
        assertThat(new Momentenkalender(kalender).resolveDuedate("2025-03-25/2025-04-08"))
                .isEqualTo(moment("2025-05-01T12:00:00"));
    }

    private static Date moment(String nederlands) {
        return Date.from(LocalDateTime.parse(nederlands).atZone(NEDERLAND).toInstant());
    }
}
