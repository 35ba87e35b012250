package nl.zorgpad.gezinsplan;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class HulpniveauBeslissingTest extends BeslissingTestBasis {

    HulpniveauBeslissingTest() {
        super("dmn/gezinsplan/hulpniveau.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                regel("D24-1").als("acuut", "ja").als("specialistNodig", "ja").dan("hulpniveau", "crisis"),
                regel("D24-2")
                        .als("pilotschool", "ja")
                        .als("zorgOpSchool", "ja")
                        .dan("hulpniveau", "collectief_op_school"),
                regel("D24-3").als("eigenMogelijkhedenGenoeg", "ja").dan("hulpniveau", "eigen_kracht"),
                regel("D24-4").als("collectiefGenoeg", "ja").dan("hulpniveau", "collectief_informeel"),
                regel("D24-5").als("basishulpGenoeg", "ja").dan("hulpniveau", "basishulp"),
                regel("D24-6").als("twijfelSpecialist", "ja").dan("hulpniveau", "basishulp_met_consult"),
                regel("D24-7").als("specialistNodig", "ja").dan("hulpniveau", "aanvullende_zorg"),
                regel("D24-8").als("acuut", "nee").dan("hulpniveau", "onvolledig"));
    }

    @Test
    void hulpBuitenDePilotschoolWordtGewoonBepaald() {
        assertThat(geraakteRegels(Map.of("pilotschool", "ja", "zorgOpSchool", "nee", "specialistNodig", "ja")))
                .containsExactly("D24-7");
    }

    @Test
    void lichteHulpGaatVoorZwareHulp() {
        assertThat(geraakteRegels(Map.of("collectiefGenoeg", "ja", "specialistNodig", "ja")))
                .containsExactly("D24-4");
    }
}
