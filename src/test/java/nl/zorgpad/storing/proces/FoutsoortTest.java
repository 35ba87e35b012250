package nl.zorgpad.storing.proces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoutsoortTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.lang.IllegalStateException (melding niet bewaard)|IllegalStateException",
                "nl.zorgpad.brief.BriefFout$Leeg (melding niet bewaard)|BriefFout",
                "ENGINE-03083 Unexpected exception while executing database operations for Kwartel|ENGINE-03083",
                "DMN-01002 Error while evaluating Kwartel|DMN-01002",
                "Unknown property used in expression: ${kwartel}. Cause: Cannot resolve identifier 'kwartel'|expressie",
                "Gezin Kwartel is er niet|onbekend",
                "kwartel.Kwartel en nog iets|onbekend",
                "|onbekend"
            })
    void vanEenMeldingBlijftAlleenEenKlasseOfCode(String melding, String soort) {
        assertThat(Foutsoort.van(melding)).isEqualTo(soort);
    }
}
