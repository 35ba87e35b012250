package nl.zorgpad.aanmelding;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class CapaciteitsschuifBeslissingTest extends BeslissingTestBasis {

    CapaciteitsschuifBeslissingTest() {
        super("dmn/aanmelding/capaciteitsschuif.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                team("D07-1", 10, 12.0, 20, 20, "gelijk", 98).dan("advies", "vraagt_capaciteit"),
                team("D07-1", 3, 25.5, 20, 20, "gelijk", 98).dan("advies", "vraagt_capaciteit"),
                team("D07-2", 9, 25.0, 22.5, 20, "stijgt", 98).dan("advies", "vraagt_capaciteit_licht"),
                team("D07-3", 0, 0.0, 18, 20, "daalt", 94).dan("advies", "kan_leveren"),
                team("D07-4", 2, 5.0, 20, 20, "gelijk", 98).dan("advies", "neutraal"));
    }

    private static Voorbeeld team(
            String regel, int lang, double procent, double drieMaanden, double jaar, String trend, double bezetting) {
        return regel(regel)
                .als("langwachtenden", lang)
                .als("langwachtendPercentage", procent)
                .als("aanmeldingenDrieMaanden", drieMaanden)
                .als("aanmeldingenJaarGemiddelde", jaar)
                .als("wachtlijstTrend", trend)
                .als("bezetting", bezetting);
    }

    @Test
    void preciesHonderdtienProcentOfEenDalendeWachtlijstVraagtNiets() {
        assertThat(geraakteRegels(team("", 2, 5.0, 22, 20, "stijgt", 98).invoer()))
                .containsExactly("D07-4");
        assertThat(geraakteRegels(team("", 2, 5.0, 30, 20, "daalt", 98).invoer()))
                .containsExactly("D07-4");
    }

    @Test
    void volTeamKanNietLeveren() {
        assertThat(geraakteRegels(team("", 0, 0, 18, 20, "daalt", 95).invoer())).containsExactly("D07-4");
        assertThat(geraakteRegels(team("", 1, 0, 18, 20, "daalt", 80).invoer())).containsExactly("D07-4");
    }

    @Test
    void ontbrekendPercentageHoudtTienLangwachtendenNietTegen() {
        assertThat(geraakteRegels(Map.of("langwachtenden", 10))).containsExactly("D07-1");
        assertThat(geraakteRegels(Map.of("langwachtendPercentage", 26.0))).containsExactly("D07-1");
    }

    @Test
    void zonderGegevensNeutraal() {
        assertThat(geraakteRegels(Map.of())).containsExactly("D07-4");
    }

    @Test
    void gelijkeWachtlijstLevertGeenCapaciteit() {
        assertThat(geraakteRegels(team("", 0, 0, 18, 20, "gelijk", 80).invoer()))
                .containsExactly("D07-4");
    }
}
