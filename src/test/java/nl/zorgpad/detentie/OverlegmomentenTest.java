package nl.zorgpad.detentie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverlegmomentenTest {

    private static final List<Integer> WEKEN = List.of(8, 4, 1);

    @Test
    void tellenTerugVanafDeVrijlatingEnElkeDrieMaandenVanafHetPlan() {
        var momenten = Overlegmomenten.van(
                LocalDate.parse("2025-09-15"),
                LocalDate.parse("2026-05-29"),
                WEKEN,
                3,
                OverlegmomentenTest::zonderWeekendEnGoedeVrijdag);

        assertThat(momenten)
                .containsExactly(
                        Map.entry(LocalDate.parse("2025-12-15"), "kwartaal"),
                        Map.entry(LocalDate.parse("2026-03-13"), "kwartaal"),
                        Map.entry(LocalDate.parse("2026-04-02"), "weken_8"),
                        Map.entry(LocalDate.parse("2026-05-01"), "weken_4"),
                        Map.entry(LocalDate.parse("2026-05-22"), "weken_1"));
    }

    @Test
    void watVoorHetPlanLigtValtWeg() {
        var momenten = Overlegmomenten.van(
                LocalDate.parse("2026-05-10"),
                LocalDate.parse("2026-05-29"),
                WEKEN,
                3,
                OverlegmomentenTest::zonderWeekendEnGoedeVrijdag);

        assertThat(momenten.keySet()).containsExactly(LocalDate.parse("2026-05-22"));
    }

    @Test
    void zonderVrijlatingsdagBlijftHetRitmeDoorgaan() {
        var momenten = Overlegmomenten.van(
                LocalDate.parse("2026-01-03"), null, WEKEN, 3, OverlegmomentenTest::zonderWeekendEnGoedeVrijdag);

        assertThat(momenten.firstKey()).isEqualTo(LocalDate.parse("2026-04-02"));
        assertThat(momenten).hasSizeGreaterThan(12);
    }

    private static LocalDate zonderWeekendEnGoedeVrijdag(LocalDate dag) {
        while (dag.getDayOfWeek() == DayOfWeek.SATURDAY
                || dag.getDayOfWeek() == DayOfWeek.SUNDAY
                || dag.equals(LocalDate.parse("2026-04-03"))) {
            dag = dag.minusDays(1);
        }
        return dag;
    }
}
