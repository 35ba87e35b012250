package nl.zorgpad.aanmelding;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UitkomstVraagverkenningBeslissingTest extends BeslissingTestBasis {

    private static final Map<String, Object> LICHTE_VRAAG = Map.of(
            "aardVraag", "licht",
            "zorgenOverVeiligheid", "nee",
            "collectiefAanbod", List.of("scheidingsatlas"),
            "wilCollectief", "ja",
            "steunNetwerk", "sterk");

    UitkomstVraagverkenningBeslissingTest() {
        super("dmn/aanmelding/uitkomst-vraagverkenning.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                regel("D02-1").als("acuut", "ja").als("ingang", "bto_sociaal").dan("uitkomst", "crisis"),
                regel("D02-1")
                        .als("suicidaliteitAcuut", "ja")
                        .als("aardVraag", "licht")
                        .dan("uitkomst", "crisis"),
                regel("D02-2").als("ingang", "bto_sociaal").dan("uitkomst", "doorgeleiden"),
                regel("D02-3")
                        .als("ingang", "wijkteam")
                        .als("lopendeMaatregel", "ja")
                        .als("vrijwilligeVraag", "nee")
                        .dan("uitkomst", "afstemmen_gi"),
                regel("D02-4")
                        .als("aardVraag", "informatie")
                        .als("zorgenOverVeiligheid", "nee")
                        .als("financieleSituatie", "geen_zorgen")
                        .als("leefgebieden", List.of("vrije_tijd"))
                        .dan("uitkomst", "informatie_advies"),
                regel("D02-5")
                        .als("aardVraag", "licht")
                        .als("zorgenOverVeiligheid", "nee")
                        .als("collectiefAanbod", List.of("scheidingsatlas"))
                        .als("wilCollectief", "ja")
                        .als("steunNetwerk", "sterk")
                        .dan("uitkomst", "collectief"),
                regel("D02-6")
                        .als("aardVraag", "licht")
                        .als("zorgenOverVeiligheid", "nee")
                        .als("collectiefAanbod", List.of())
                        .als("wilCollectief", "ja")
                        .als("steunNetwerk", "beperkt")
                        .dan("uitkomst", "sociale_basis"),
                regel("D02-7")
                        .als("aardVraag", "overig")
                        .als("zorgenOverVeiligheid", "nee")
                        .dan("uitkomst", "kennismaking"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nog_onbekend", "ja"})
    void lichteVraagZonderZekerheidOverVeiligheidGeeftKennismaking(String veiligheid) {
        Map<String, Object> invoer = new HashMap<>(LICHTE_VRAAG);
        invoer.put("zorgenOverVeiligheid", veiligheid);

        assertThat(geraakteRegels(invoer)).containsExactly("D02-7");
    }

    @Test
    void lichteVraagZonderCollectieveWensEnMetZwakNetwerkGeeftKennismaking() {
        Map<String, Object> invoer = new HashMap<>(LICHTE_VRAAG);
        invoer.put("wilCollectief", "nee");
        assertThat(geraakteRegels(invoer)).containsExactly("D02-6");

        invoer.put("steunNetwerk", "zwak");
        assertThat(geraakteRegels(invoer)).containsExactly("D02-7");
    }

    @Test
    void informatieOverTweeLeefgebiedenOfMetGeldzorgenGeeftKennismaking() {
        assertThat(geraakteRegels(informatie("geen_zorgen", List.of("wonen", "financien"))))
                .containsExactly("D02-7");
        assertThat(geraakteRegels(informatie("moeite_met_rondkomen", List.of("wonen"))))
                .containsExactly("D02-7");
    }

    private static Map<String, Object> informatie(String geld, List<String> leefgebieden) {
        return Map.of(
                "aardVraag",
                "informatie",
                "zorgenOverVeiligheid",
                "nee",
                "financieleSituatie",
                geld,
                "leefgebieden",
                leefgebieden);
    }

    @Test
    void lopendeMaatregelMetEigenVraagGaatDoorNaarKennismaking() {
        assertThat(geraakteRegels(Map.of("lopendeMaatregel", "ja", "vrijwilligeVraag", "ja")))
                .containsExactly("D02-7");
        assertThat(geraakteRegels(Map.of("lopendeMaatregel", "ja"))).containsExactly("D02-7");
    }

    @Test
    void zonderGegevensKennismaking() {
        assertThat(geraakteRegels(Map.of())).containsExactly("D02-7");
    }

    @Test
    void zwaardereVraagGeeftKennismakingOokAlsDeRestMeezit() {
        Map<String, Object> invoer = new HashMap<>(LICHTE_VRAAG);
        invoer.put("aardVraag", "overig");
        invoer.put("financieleSituatie", "geen_zorgen");
        invoer.put("leefgebieden", List.of("wonen"));

        assertThat(geraakteRegels(invoer)).containsExactly("D02-7");
    }

    @Test
    void informatievraagZonderZekerheidOverVeiligheidGeeftKennismaking() {
        Map<String, Object> invoer = new HashMap<>(informatie("geen_zorgen", List.of("wonen")));
        invoer.put("zorgenOverVeiligheid", "nog_onbekend");

        assertThat(geraakteRegels(invoer)).containsExactly("D02-7");
    }

    @Test
    void zonderLopendeMaatregelGeenAfstemmingMetDeGi() {
        assertThat(geraakteRegels(Map.of("lopendeMaatregel", "nee", "vrijwilligeVraag", "nee")))
                .containsExactly("D02-7");
    }
}
