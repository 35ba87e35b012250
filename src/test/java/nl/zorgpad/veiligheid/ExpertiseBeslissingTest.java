package nl.zorgpad.veiligheid;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class ExpertiseBeslissingTest extends BeslissingTestBasis {

    ExpertiseBeslissingTest() {
        super("dmn/veiligheid/expertise.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                regel("D11-1")
                        .als("wijk", "leidsche_rijn")
                        .als("zorgOverKind", "ja")
                        .dan("expertise", "evu"),
                regel("D11-1")
                        .als("wijk", "overvecht_de_gagel")
                        .als("zorgOverKind", "ja")
                        .dan("expertise", "evu"),
                regel("D11-2").als("wijk", "west").als("zorgOverKind", "ja").dan("expertise", "save_consult"),
                regel("D11-3").als("jeugdcriminaliteit", "ja").dan("expertise", "jeugdreclassering_consult"),
                regel("D11-4")
                        .als("wijk", "leidsche_rijn")
                        .als("ouderPsychischLeidend", "ja")
                        .dan("expertise", "spv_evu"),
                regel("D11-5").als("alleenVolwassenen", "ja").dan("expertise", "veilig_thuis"),
                regel("D11-6").als("complexeScheiding", "ja").dan("expertise", "expertteam_scheidingen"),
                regel("D11-7").als("mensenhandel", "ja").dan("expertise", "meldpunt_mensenhandel"),
                regel("D11-8").als("teamTop3", false).dan("expertise", "aandachtsfunctionaris"),
                regel("D11-9").als("lvb", "ja").dan("expertise", "wss_evu"));
    }

    @Test
    void psychischeZiekteVanEenOuderBuitenHetEvuGebiedGeeftGeenVerpleegkundige() {
        assertThat(geraakteRegels(Map.of("wijk", "west", "zorgOverKind", "ja", "ouderPsychischLeidend", "ja")))
                .containsExactly("D11-2");
    }
}
