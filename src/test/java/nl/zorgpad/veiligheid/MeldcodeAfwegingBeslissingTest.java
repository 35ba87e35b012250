package nl.zorgpad.veiligheid;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class MeldcodeAfwegingBeslissingTest extends BeslissingTestBasis {

    MeldcodeAfwegingBeslissingTest() {
        super("dmn/veiligheid/meldcode-afweging.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                regel("D10-1").als("vermoeden", "nee").als("acuut", "nee").dan("besluit", "afsluiten"),
                regel("D10-2").als("vermoeden", "ja").als("acuut", "ja").dan("besluit", "melden"),
                regel("D10-2").als("vermoeden", "ja").als("structureel", "ja").dan("besluit", "melden"),
                regel("D10-3")
                        .als("vermoeden", "ja")
                        .als("kanEffectieveHulpBieden", "nee")
                        .dan("besluit", "melden"),
                regel("D10-4")
                        .als("vermoeden", "ja")
                        .als("kanEffectieveHulpBieden", "ja")
                        .als("betrokkenenAanvaardenHulp", "nee")
                        .als("resultaatBinnenTermijn", "ja")
                        .dan("besluit", "melden"),
                regel("D10-5")
                        .als("vermoeden", "ja")
                        .als("betrokkenenAanvaardenHulp", "ja")
                        .als("resultaatBinnenTermijn", "nee")
                        .dan("besluit", "melden"),
                regel("D10-6")
                        .als("vermoeden", "ja")
                        .als("kanEffectieveHulpBieden", "ja")
                        .als("betrokkenenAanvaardenHulp", "ja")
                        .als("resultaatBinnenTermijn", "ja")
                        .dan("besluit", "hulp_afsluiten"),
                regel("D10-7")
                        .als("vermoeden", "ja")
                        .als("kanEffectieveHulpBieden", "ja")
                        .als("betrokkenenAanvaardenHulp", "ja")
                        .als("resultaatBinnenTermijn", "nog_niet_bekend")
                        .dan("besluit", "hulp_bieden"));
    }

    @Test
    void wieNietsInvultKrijgtNooitHetAdviesOmAfTeSluiten() {
        assertThat(tabel.beslisMetLegeInvoer(Map.of())).extracting("besluit").containsExactly("hulp_bieden");
    }
}
