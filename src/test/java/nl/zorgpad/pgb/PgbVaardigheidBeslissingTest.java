package nl.zorgpad.pgb;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class PgbVaardigheidBeslissingTest extends BeslissingTestBasis {

    PgbVaardigheidBeslissingTest() {
        super("dmn/pgb/pgb-vaardigheid.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                oordeel("D17-1", 0, null, "voldoende"),
                oordeel("D17-2", 1, "ja", "voldoende_met_hulp"),
                oordeel("D17-2", 3, "ja", "voldoende_met_hulp"),
                oordeel("D17-3", 1, "nee", "onvoldoende"),
                oordeel("D17-3", 4, "ja", "onvoldoende"));
    }

    private static Voorbeeld oordeel(String regel, int keerNee, String helper, String oordeel) {
        return regel(regel)
                .als("tienPunten", punten(keerNee))
                .als("helperVoorNee", helper)
                .dan("pgbVaardigheid", oordeel)
                .dan("aantalNee", keerNee);
    }

    /** Ten answers; what is not no, is partly done with help. */
    private static List<String> punten(int keerNee) {
        var punten = new ArrayList<>(Collections.nCopies(keerNee, "nee"));
        punten.addAll(Collections.nCopies(10 - keerNee, keerNee % 2 == 0 ? "zelf" : "met_hulp"));
        return punten;
    }

    @Test
    void hulpBijHetDoenTeltNietAlsNee() {
        assertThat(geraakteRegels(Map.of("tienPunten", Collections.nCopies(10, "met_hulp"))))
                .containsExactly("D17-1");
    }
}
