package nl.zorgpad.platform.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZorgpadFormServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"{{7*7}}", "Doel {{{1}}} halen", "= bellen met de PI", "  =1"})
    void watIemandTypteRekentDeBrowserNietUit(String label) {
        var letterlijk = ZorgpadFormService.letterlijk(label);

        assertThat(letterlijk).doesNotContain("{{").doesNotMatch("\\s*=.*");
        assertThat(letterlijk.replace("\u2060", "")).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Samen eten", "a = b", "{los}"})
    void eenGewoneNaamBlijftZoalsHijIs(String label) {
        assertThat(ZorgpadFormService.letterlijk(label)).isEqualTo(label);
    }
}
