package nl.zorgpad.pgb;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Beslistabel;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class BeslistermijnBeslissingTest extends BeslissingTestBasis {

    private static final String BESTAND = "dmn/pgb/beslistermijn.dmn";

    BeslistermijnBeslissingTest() {
        super(BESTAND);
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                termijn("D18-1", "aanvraag", 8, "weken", true),
                termijn("D18-2", "intern", 6, "weken", false),
                termijn("D18-3", "aanvulling", 2, "weken", true),
                termijn("D18-4", "bekendmaking", 6, "weken", true),
                termijn("D18-5", "bezwaar", 6, "weken", true),
                termijn("D18-6", "bezwaar_commissie", 12, "weken", true),
                termijn("D18-7", "verdaging", 6, "weken", true),
                termijn("D18-8", "ingebrekestelling", 14, "dagen", true),
                termijn("D18-9", "herbeoordeling", 12, "maanden", false));
    }

    private static Voorbeeld termijn(String regel, String soort, int aantal, String eenheid, boolean verlengen) {
        return regel(regel)
                .als("soort", soort)
                .dan("aantal", aantal)
                .dan("eenheid", eenheid)
                .dan("verlengen", verlengen);
    }

    @Test
    void eenAndereNormVoorDeAanvraagGeldtMeteen() {
        var metTien = Beslistabel.metAndereParameter(BESTAND, "PAR-28", "8", "10");

        assertThat(metTien.beslis(Map.of("soort", "aanvraag")).get(0)).containsEntry("aantal", 10);
    }

    @Test
    void eenOnbekendeTermijnHeeftGeenRegel() {
        assertThat(geraakteRegels(Map.of("soort", "anders"))).isEmpty();
    }
}
