package nl.zorgpad.aanmelding;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class TussentijdseOndersteuningBeslissingTest extends BeslissingTestBasis {

    TussentijdseOndersteuningBeslissingTest() {
        super("dmn/aanmelding/tussentijdse-ondersteuning.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                regel("D08-1").dan("aanbod", "contactritme"),
                regel("D08-2")
                        .als("collectiefAanbod", List.of("scheidingsatlas"))
                        .dan("aanbod", "collectief"),
                regel("D08-3").als("steunNetwerk", "zwak").dan("aanbod", "informele_zorg"),
                regel("D08-4")
                        .als("financieleSituatie", "schulden_of_achterstanden")
                        .dan("aanbod", "financiele_hulp"),
                regel("D08-4").als("financieleSituatie", "moeite_met_rondkomen").dan("aanbod", "financiele_hulp"),
                regel("D08-5").als("ouderPsychischeKlachten", "ja").dan("aanbod", "poh_ggz"),
                regel("D08-6").als("jongereTwaalfPlus", "ja").dan("aanbod", "jongerenwerk"),
                regel("D08-7").als("jongKind", "ja").dan("aanbod", "jong_kind_aanbod"));
    }

    @Test
    void moederMetSchuldenEnKlachtenKrijgtMeerdereVormenAangeboden() {
        assertThat(geraakteRegels(Map.of(
                        "financieleSituatie", "schulden_of_achterstanden",
                        "ouderPsychischeKlachten", "ja",
                        "steunNetwerk", "beperkt",
                        "collectiefAanbod", List.of())))
                .containsExactly("D08-1", "D08-4", "D08-5");
    }

    @Test
    void zonderGegevensAlleenEenContactritme() {
        assertThat(geraakteRegels(Map.of())).containsExactly("D08-1");
    }
}
