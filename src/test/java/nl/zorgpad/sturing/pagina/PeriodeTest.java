package nl.zorgpad.sturing.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods a manager can choose: whole ones of the calendar. */
class PeriodeTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2026-10, 2026-10-01, 2026-10-31, 2026-09-01",
        "2026-k4, 2026-10-01, 2026-12-31, 2026-07-01",
        "2026-h1, 2026-01-01, 2026-06-30, 2025-07-01",
        "2025, 2025-01-01, 2025-12-31, 2024-01-01"
    })
    void isEenHeelTijdvakMetEenEvenLangTijdvakErvoor(String code, LocalDate van, LocalDate tot, LocalDate vorige) {
        var periode = Periode.van(code, VANDAAG).orElseThrow();

        assertThat(periode.van()).isEqualTo(van);
        assertThat(periode.tot()).isEqualTo(tot);
        assertThat(periode.vorige().van()).isEqualTo(vorige);
        assertThat(periode.vorige().tot()).isEqualTo(van.minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"2026-12", "2027", "2026-13", "2026-k5", "2026-h3", "gisteren", "1999-01", "''"})
    void watNogNietBegonIsOfGeenPeriodeIsBestaatNiet(String code) {
        assertThat(Periode.van(code, VANDAAG)).isEmpty();
    }

    @Test
    void elkeKeuzeOpDePaginaIsTeVragen() {
        assertThat(Periode.keuzes(VANDAAG))
                .allSatisfy(
                        keuze -> assertThat(Periode.van(keuze.code(), VANDAAG)).contains(keuze));
        assertThat(Periode.keuzes(VANDAAG)).doesNotHaveDuplicates().contains(Periode.standaard(VANDAAG));
    }

    @Test
    void vanEenLopendePeriodeStaatErDatZeTotVandaagIs() {
        assertThat(Periode.standaard(VANDAAG).getDagen()).isEqualTo("1 juli 2026 tot en met vandaag, 22 november 2026");
        assertThat(Periode.van("2026-10", VANDAAG).orElseThrow().getDagen())
                .isEqualTo("1 oktober 2026 tot en met 31 oktober 2026");
    }
}
