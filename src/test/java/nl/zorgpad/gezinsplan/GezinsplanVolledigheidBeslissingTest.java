package nl.zorgpad.gezinsplan;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class GezinsplanVolledigheidBeslissingTest extends BeslissingTestBasis {

    GezinsplanVolledigheidBeslissingTest() {
        super("dmn/gezinsplan/gezinsplan-volledigheid.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                gat(1).dan("blokkeert", true).dan("blokkeertAltijd", true),
                gat(2).als("zorgenOverVeiligheid", "ja")
                        .als("visieGezin", false)
                        .dan("blokkeert", true)
                        .dan("blokkeertAltijd", false),
                gat(3).als("zorgenOverVeiligheid", "ja")
                        .als("visieGezinswerker", false)
                        .dan("blokkeert", true)
                        .dan("blokkeertAltijd", false),
                gat(4).als("zorgenOverVeiligheid", "ja")
                        .als("doelOpZorg", false)
                        .dan("blokkeert", true)
                        .dan("blokkeertAltijd", false),
                gat(5).als("zorgenOverVeiligheid", "nog_onbekend")
                        .dan("blokkeert", true)
                        .dan("blokkeertAltijd", true),
                gat(6).als("financienBesproken", false).dan("blokkeert", false),
                gat(7).als("jongKind", "ja").als("ontwikkelingGevraagd", false).dan("blokkeert", false),
                gat(8).als("toestemmingVolledig", false).dan("blokkeert", true).dan("blokkeertAltijd", true),
                gat(9).als("familiegroepsplanAangeboden", false).dan("blokkeert", false),
                gat(10).als("personenZonderDoel", 1).dan("blokkeert", false),
                gat(11).als("digitaalAangeboden", false).dan("blokkeert", false));
    }

    private static Voorbeeld gat(int nummer) {
        return regel("D13-" + nummer).dan("gat", "G" + nummer);
    }

    @Test
    void eenVolledigPlanHeeftGeenGaten() {
        assertThat(geraakteRegels(volledig())).isEmpty();
    }

    @Test
    void zonderVisieVanDeWerkerEnZonderDoelBlijvenTweeGaten() {
        var plan = volledig();
        plan.put("zorgenOverVeiligheid", "ja");
        plan.put("visieGezinswerker", false);
        plan.put("doelOpZorg", false);

        assertThat(geraakteRegels(plan)).containsExactly("D13-3", "D13-4");
    }

    @Test
    void nogOnbekendMetEenDagIsGeenGat() {
        var plan = volledig();
        plan.put("zorgenOverVeiligheid", "nog_onbekend");
        plan.put("vervolgDatum", "2025-05-19");

        assertThat(geraakteRegels(plan)).isEmpty();
    }

    private static Map<String, Object> volledig() {
        var plan = new HashMap<String, Object>();
        plan.put("zorgenOverVeiligheid", "nee");
        plan.put("jongKind", "nee");
        plan.put("personenZonderDoel", 0);
        List.of(
                        "visieGezin",
                        "visieGezinswerker",
                        "doelOpZorg",
                        "financienBesproken",
                        "ontwikkelingGevraagd",
                        "toestemmingVolledig",
                        "familiegroepsplanAangeboden",
                        "digitaalAangeboden")
                .forEach(feit -> plan.put(feit, true));
        return plan;
    }
}
