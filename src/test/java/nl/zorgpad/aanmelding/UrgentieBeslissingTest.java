package nl.zorgpad.aanmelding;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrgentieBeslissingTest extends BeslissingTestBasis {

    UrgentieBeslissingTest() {
        super("dmn/aanmelding/urgentie.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                regel("D03-1")
                        .als("acuut", "ja")
                        .als("structureel", "ja")
                        .als("wijk", "overvecht_spoorzoom")
                        .dan("klasse", "U0")
                        .dan("vlaggen", List.of("veiligheid")),
                regel("D03-2")
                        .als("suicidaliteitAcuut", "ja")
                        .als("structureel", "ja")
                        .dan("klasse", "U0")
                        .dan("vlaggen", List.of("crisis", "huisarts_crisisdienst")),
                regel("D03-3")
                        .als("structureel", "ja")
                        .als("zorgenOverVeiligheid", "ja")
                        .dan("klasse", "U1")
                        .dan("vlaggen", List.of("veiligheid", "meldcode")),
                regel("D03-4")
                        .als("bedreigendeSituatie", List.of("ontruiming"))
                        .dan("klasse", "U1")
                        .dan("vlaggen", List.of("wi_spoed")),
                regel("D03-5")
                        .als("wijk", "kanaleneiland")
                        .als("jongKind", "ja")
                        .dan("klasse", "U1")
                        .dan("vlaggen", List.of("jong_kind", "partners_direct")),
                regel("D03-5")
                        .als("wijk", "kanaleneiland_zuid")
                        .als("jongKind", "ja")
                        .als("toeslagenGedupeerd", "ja")
                        .dan("klasse", "U1"),
                regel("D03-6")
                        .als("toeslagenGedupeerd", "ja")
                        .als("jongKind", "nee")
                        .dan("klasse", "UT")
                        .dan("vlaggen", List.of("toeslagen")),
                regel("D03-6").als("ingang", "toeslagen").dan("klasse", "UT"),
                regel("D03-7")
                        .als("ingang", "detentie")
                        .als("werkdagenTotVrijlating", 10)
                        .dan("klasse", "U1")
                        .dan("vlaggen", List.of("detentie")),
                regel("D03-8")
                        .als("wekenAfwezig", 4)
                        .als("terugkeerplanSchool", "nee")
                        .dan("klasse", "U1")
                        .dan("vlaggen", List.of("school")),
                regel("D03-9")
                        .als("zorgenOverVeiligheid", "ja")
                        .als("acuut", "nee")
                        .als("structureel", "nee")
                        .dan("klasse", "U1")
                        .dan("vlaggen", List.of("veiligheid")),
                regel("D03-10")
                        .als("wijk", "overvecht_de_gagel")
                        .als("jongKind", "ja")
                        .dan("klasse", "U2")
                        .dan("vlaggen", List.of("jong_kind_intensief")),
                regel("D03-11")
                        .als("wijk", "zuilen")
                        .als("jongKind", "ja")
                        .als("zorgenOverVeiligheid", "nog_onbekend")
                        .dan("klasse", "U2")
                        .dan("vlaggen", List.of("jong_kind")),
                regel("D03-12")
                        .als("zorgenOverVeiligheid", "nog_onbekend")
                        .als("wijk", "kanaleneiland")
                        .als("jongKind", "nee")
                        .dan("klasse", "U2")
                        .dan("vlaggen", List.of("veiligheid_opvolgen")),
                regel("D03-13")
                        .als("zorgenOverVeiligheid", "nee")
                        .als("wijk", "lunetten")
                        .dan("klasse", "U2")
                        .dan("vlaggen", List.of()));
    }

    @Test
    void ontruimingGaatVoorToeslagen() {
        assertThat(geraakteRegels(Map.of("bedreigendeSituatie", List.of("ontruiming"), "toeslagenGedupeerd", "ja")))
                .containsExactly("D03-4");
    }

    @Test
    void geenBedreigendeSituatieTeltAlsLeeg() {
        assertThat(geraakteRegels(Map.of("bedreigendeSituatie", List.of("geen"), "toeslagenGedupeerd", "ja")))
                .containsExactly("D03-6");
        assertThat(geraakteRegels(Map.of("bedreigendeSituatie", List.of()))).containsExactly("D03-13");
    }

    @Test
    void kindVanVierOpSchoolInKanaleneilandIsRegulier() {
        assertThat(geraakteRegels(
                        Map.of("wijk", "kanaleneiland_zuid", "jongKind", "nee", "zorgenOverVeiligheid", "nee")))
                .containsExactly("D03-13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overvecht_vechtzoom", "overvecht_de_gagel", "overvecht_spoorzoom", "overvecht_centrum"})
    void jongKindInHeelOvervechtKrijgtMeerInzetMaarGeenVoorrang(String wijk) {
        assertThat(geraakteRegels(Map.of("wijk", wijk, "jongKind", "ja"))).containsExactly("D03-10");
    }

    @Test
    void vrijlatingOverElfWerkdagenOfOpOnbekendeDatumGeeftGeenVoorrang() {
        assertThat(geraakteRegels(Map.of("ingang", "detentie", "werkdagenTotVrijlating", 11)))
                .containsExactly("D03-13");
        assertThat(geraakteRegels(Map.of("ingang", "detentie"))).containsExactly("D03-13");
    }

    @Test
    void drieWekenAfwezigOfEenTerugkeerplanGeeftGeenVoorrang() {
        assertThat(geraakteRegels(Map.of("wekenAfwezig", 3, "terugkeerplanSchool", "nee")))
                .containsExactly("D03-13");
        assertThat(geraakteRegels(Map.of("wekenAfwezig", 6, "terugkeerplanSchool", "ja")))
                .containsExactly("D03-13");
    }

    @Test
    void onbekendTerugkeerplanTeltAlsGeenPlan() {
        assertThat(geraakteRegels(Map.of("wekenAfwezig", 6))).containsExactly("D03-8");
    }

    @Test
    void zonderGegevensRegulier() {
        assertThat(geraakteRegels(Map.of())).containsExactly("D03-13");
    }

    @Test
    void vrijlatingTeltAlleenBijDeIngangDetentie() {
        assertThat(geraakteRegels(Map.of("ingang", "wijkteam", "werkdagenTotVrijlating", 5)))
                .containsExactly("D03-13");
    }

    @Test
    void gezinZonderJongKindInOvervechtIsRegulier() {
        assertThat(geraakteRegels(Map.of("wijk", "overvecht_centrum", "jongKind", "nee")))
                .containsExactly("D03-13");
    }
}
