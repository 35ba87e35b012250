package nl.zorgpad.aanmelding;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Beslistabel;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class TermijnKennismakingBeslissingTest extends BeslissingTestBasis {

    private static final String BESTAND = "dmn/aanmelding/termijn-kennismaking.dmn";

    TermijnKennismakingBeslissingTest() {
        super(BESTAND);
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                termijn("D04-1", "U0", 0, 1, 100),
                termijn("D04-2", "U1", 1, 3, 75),
                termijn("D04-3", "UT", null, 5, 60),
                termijn("D04-4", "U2", 2, 5, 50));
    }

    private static Voorbeeld termijn(String regel, String klasse, Integer contact, int kennismaking, int prioriteit) {
        return regel(regel)
                .als("klasse", klasse)
                .dan("eersteContactWerkdagen", contact)
                .dan("kennismakingWerkdagen", kennismaking)
                .dan("prioriteit", prioriteit);
    }

    @Test
    void eenAndereNormVoorDeKennismakingGeldtMeteenVoorRegulier() {
        var metNormVier = Beslistabel.metAndereParameter(BESTAND, "PAR-01", "5", "4");

        assertThat(kennismaking(metNormVier, "U2")).isEqualTo(4);
        assertThat(kennismaking(metNormVier, "U1")).isEqualTo(3);
        assertThat(kennismaking(metNormVier, "UT")).isEqualTo(5);
    }

    @Test
    void eenAndereNormVoorVoorrangGeldtAlleenVoorVoorrang() {
        var metNormTwee = Beslistabel.metAndereParameter(BESTAND, "PAR-03", "3", "2");

        assertThat(kennismaking(metNormTwee, "U1")).isEqualTo(2);
        assertThat(kennismaking(metNormTwee, "U2")).isEqualTo(5);
    }

    private static Object kennismaking(Beslistabel tabel, String klasse) {
        return tabel.beslis(Map.of("klasse", klasse)).get(0).get("kennismakingWerkdagen");
    }

    @Test
    void zonderKlasseGeenTermijn() {
        assertThat(geraakteRegels(Map.of())).isEmpty();
        assertThat(geraakteRegels(Map.of("klasse", "U9"))).isEmpty();
    }
}
