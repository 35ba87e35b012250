package nl.zorgpad.aanbod;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollectiefAanbodBeslissingTest extends BeslissingTestBasis {

    CollectiefAanbodBeslissingTest() {
        super("dmn/aanbod/collectief-aanbod.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                scheiding("D25-1", List.of(5), List.of("groep_1")).dan("aanbod", "stoere_schildpadden"),
                scheiding("D25-2", List.of(7), List.of("groep_4")).dan("aanbod", "dappere_dinos"),
                regel("D25-3").als("themaScheiding", "ja").dan("aanbod", "scheidingsatlas"),
                regel("D25-4")
                        .als("jongereInGezin", "ja")
                        .als("wijk", "de_meern")
                        .als("leefgebieden", List.of("onderwijs", "psychische_gezondheid"))
                        .dan("aanbod", "bukojou"),
                regel("D25-5")
                        .als("wijk", "leidsche_rijn_terwijde")
                        .als("leefgebieden", List.of("opvoeden_opgroeien"))
                        .dan("aanbod", "druk_in_de_wijk"),
                regel("D25-6").als("toeslagenGedupeerd", "ja").dan("aanbod", "lotgenotenbijeenkomst"),
                regel("D25-7")
                        .als("wijk", "vleuten")
                        .als("leefgebieden", List.of("onderwijs"))
                        .dan("aanbod", "vleuten_versterkt"),
                regel("D25-8")
                        .als("wijk", "overvecht_centrum")
                        .als("schoolsoort", "po")
                        .als("leefgebieden", List.of("opvoeden_opgroeien", "onderwijs"))
                        .dan("aanbod", "signaalpilot_overvecht"),
                regel("D25-9").als("jongKind", "ja").dan("aanbod", "ouder_kindgroep"));
    }

    private static Voorbeeld scheiding(String regel, List<Integer> leeftijden, List<String> groepen) {
        return regel(regel)
                .als("themaScheiding", "ja")
                .als("kindLeeftijden", leeftijden)
                .als("schoolgroepen", groepen);
    }

    @ParameterizedTest
    @CsvSource({"groep_1, D25-1", "groep_2, D25-1", "groep_3, D25-2", "groep_4, D25-2"})
    void bijEenKindVanZesBeslistDeSchoolgroep(String groep, String regel) {
        assertThat(geraakteRegels(scheiding("", List.of(6), List.of(groep)).invoer()))
                .containsExactly(regel, "D25-3");
    }

    @Test
    void kindVanZesZonderBekendeSchoolgroepKrijgtNogGeenKindergroep() {
        assertThat(geraakteRegels(scheiding("", List.of(6), List.of()).invoer()))
                .containsExactly("D25-3");
    }

    @ParameterizedTest
    @CsvSource({"3, ", "4, D25-1", "5, D25-1", "7, D25-2", "8, D25-2", "9, "})
    void bijAndereLeeftijdenBeslistDeLeeftijd(int leeftijd, String regel) {
        var verwacht = regel == null ? List.<Object>of("D25-3") : List.<Object>of(regel, "D25-3");

        assertThat(geraakteRegels(
                        scheiding("", List.of(leeftijd), List.of("groep_3")).invoer()))
                .isEqualTo(verwacht);
    }

    @Test
    void tweeKinderenVanZesInGroepTweeEnDriePassenInBeideGroepen() {
        assertThat(geraakteRegels(scheiding("", List.of(6, 6), List.of("groep_2", "groep_3"))
                        .invoer()))
                .containsExactly("D25-1", "D25-2", "D25-3");
    }

    @ParameterizedTest
    @MethodSource("regels")
    void acuteOnveiligheidSluitAllesUit(Voorbeeld voorbeeld) {
        assertThat(geraakteRegels(voorbeeld.als("acuut", "ja").invoer())).isEmpty();
    }

    @Test
    void zonderScheidingGeenScheidingsgroepen() {
        assertThat(geraakteRegels(scheiding("", List.of(5, 7), List.of("groep_1", "groep_4"))
                        .als("themaScheiding", "nee")
                        .invoer()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vleuten",
                "de_meern",
                "leidsche_rijn",
                "leidsche_rijn_terwijde",
                "binnenstad_oost",
                "noordoost",
                "west"
            })
    void bukojouIsErVoorJongerenInZevenWijken(String wijk) {
        assertThat(geraakteRegels(bukojou(wijk, "ja", "sociaal_netwerk"))).containsExactly("D25-4");
        assertThat(geraakteRegels(bukojou(wijk, "ja", "psychische_gezondheid"))).containsExactly("D25-4");
        assertThat(geraakteRegels(bukojou(wijk, "nee", "sociaal_netwerk"))).isEmpty();
        assertThat(geraakteRegels(bukojou(wijk, "ja", "wonen"))).isEmpty();
    }

    private static Map<String, Object> bukojou(String wijk, String jongere, String leefgebied) {
        return Map.of("wijk", wijk, "jongereInGezin", jongere, "leefgebieden", List.of(leefgebied));
    }

    @Test
    void drukInDeWijkIsErInHeelLeidscheRijn() {
        assertThat(geraakteRegels(Map.of("wijk", "leidsche_rijn", "leefgebieden", List.of("opvoeden_opgroeien"))))
                .containsExactly("D25-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overvecht_vechtzoom", "overvecht_de_gagel", "overvecht_spoorzoom", "overvecht_centrum"})
    void signaalpilotIsErVoorBasisschoolleerlingenMetBeideLeefgebieden(String wijk) {
        var leerling = regel("D25-8")
                .als("wijk", wijk)
                .als("schoolsoort", "po")
                .als("leefgebieden", List.of("opvoeden_opgroeien", "onderwijs"));

        assertThat(geraakteRegels(leerling.invoer())).containsExactly("D25-8");
        assertThat(geraakteRegels(leerling.als("schoolsoort", "vo").invoer())).isEmpty();
        assertThat(geraakteRegels(
                        leerling.als("leefgebieden", List.of("onderwijs")).invoer()))
                .isEmpty();
        assertThat(geraakteRegels(leerling.als("leefgebieden", List.of("opvoeden_opgroeien"))
                        .invoer()))
                .isEmpty();
    }

    @Test
    void vleutenVersterktIsErBijEenVraagOverSchool() {
        assertThat(geraakteRegels(Map.of("wijk", "vleuten", "leefgebieden", List.of("wonen"))))
                .isEmpty();
    }

    @Test
    void eenAanbodVanEenAndereWijkKomtNietInBeeld() {
        assertThat(geraakteRegels(Map.of(
                        "wijk", "lunetten",
                        "jongereInGezin", "ja",
                        "schoolsoort", "po",
                        "leefgebieden",
                                List.of(
                                        "opvoeden_opgroeien",
                                        "onderwijs",
                                        "psychische_gezondheid",
                                        "sociaal_netwerk"))))
                .isEmpty();
    }

    @Test
    void zonderGegevensGeenAanbod() {
        assertThat(geraakteRegels(Map.of())).isEmpty();
    }
}
