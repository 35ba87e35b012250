package nl.zorgpad.veiligheid;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class KaderBeslissingTest extends BeslissingTestBasis {

    KaderBeslissingTest() {
        super("dmn/veiligheid/kader.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                regel("D12-1")
                        .als("maatregel", "ots")
                        .als("zorgenOverVeiligheid", "ja")
                        .als("toestemming", "geweigerd")
                        .dan("kader", "GEDWONGEN")
                        .dan("regie", "gi"),
                regel("D12-2")
                        .als("maatregel", "geen")
                        .als("jeugdreclassering", "ja")
                        .dan("kader", "GEDWONGEN_STRAF")
                        .dan("regie", "gi_en_buurtteam"),
                regel("D12-3")
                        .als("maatregel", "geen")
                        .als("rvdkOnderzoek", "ja")
                        .als("zorgenOverVeiligheid", "ja")
                        .als("toestemming", "gegeven")
                        .dan("kader", "VRIJWILLIG_TIJDENS_ONDERZOEK"),
                regel("D12-4")
                        .als("zorgenOverVeiligheid", "ja")
                        .als("toestemming", "gegeven")
                        .dan("kader", "INTENSIEF_VRIJWILLIG")
                        .dan("regie", "buurtteam"),
                regel("D12-5")
                        .als("zorgenOverVeiligheid", "ja")
                        .als("toestemming", "ingetrokken")
                        .dan("kader", "GEEN_GRONDSLAG")
                        .dan("regie", "geen"),
                regel("D12-6")
                        .als("zorgenOverVeiligheid", "nee")
                        .als("toestemming", "gegeven")
                        .dan("kader", "VRIJWILLIG"));
    }

    @Test
    void weigerenTijdensEenOnderzoekVerandertHetKaderNiet() {
        assertThat(geraakteRegels(Map.of(
                        "maatregel",
                        "geen",
                        "rvdkOnderzoek",
                        "ja",
                        "zorgenOverVeiligheid",
                        "ja",
                        "toestemming",
                        "geweigerd")))
                .containsExactly("D12-3");
    }
}
