package nl.zorgpad.gezinsplan;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VeiligheidsrouteBeslissingTest extends BeslissingTestBasis {

    VeiligheidsrouteBeslissingTest() {
        super("dmn/gezinsplan/veiligheidsroute.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                antwoord("D09-1", "ja").als("acuut", "ja").dan("route", "acuut").dan("fase", "directe_veiligheid"),
                antwoord("D09-2", "ja")
                        .als("acuut", "nee")
                        .als("structureel", "ja")
                        .dan("route", "veiligheidstraject_melden")
                        .dan("fase", "directe_veiligheid"),
                antwoord("D09-3", "ja").dan("route", "veiligheidstraject").dan("fase", "directe_veiligheid"),
                antwoord("D09-4", "nog_onbekend")
                        .als("eerderOnbekend", true)
                        .als("wekenOnbekend", 5)
                        .dan("route", "opvolgen_supervisie")
                        .dan("fase", null),
                antwoord("D09-5", "nog_onbekend")
                        .als("eerderOnbekend", false)
                        .als("wekenOnbekend", 0)
                        .dan("route", "opvolgen")
                        .dan("fase", null),
                antwoord("D09-6", "nee").dan("route", "vastleggen").dan("fase", null),
                regel("D09-7").dan("route", "onvolledig").dan("fase", null));
    }

    private static Voorbeeld antwoord(String regel, String antwoord) {
        return regel(regel).als("zorgenOverVeiligheid", antwoord);
    }

    @ParameterizedTest
    @CsvSource({"12, D09-5", "13, D09-4"})
    void pasNaTwaalfWekenIsHetTeLangOnbekend(int weken, String regel) {
        assertThat(geraakteRegels(Map.of(
                        "zorgenOverVeiligheid", "nog_onbekend", "eerderOnbekend", false, "wekenOnbekend", weken)))
                .containsExactly(regel);
    }

    @Test
    void gevaarGaatVoorAlsHetAntwoordNogOntbreekt() {
        assertThat(geraakteRegels(Map.of("acuut", "ja"))).containsExactly("D09-1");
    }

    @Test
    void eenNeeNaOnbekendSluitDeVraag() {
        assertThat(geraakteRegels(Map.of("zorgenOverVeiligheid", "nee", "eerderOnbekend", true)))
                .containsExactly("D09-6");
    }
}
