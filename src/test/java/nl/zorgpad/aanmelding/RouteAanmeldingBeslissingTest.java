package nl.zorgpad.aanmelding;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class RouteAanmeldingBeslissingTest extends BeslissingTestBasis {

    RouteAanmeldingBeslissingTest() {
        super("dmn/aanmelding/route-aanmelding.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                regel("D01-1")
                        .als("woonplaatsUtrecht", "nee")
                        .als("kanaal", "toeslagenlijn")
                        .dan("ingang", "doorverwijzen_gemeente")
                        .dan("teamSoort", "geen"),
                regel("D01-2")
                        .als("woonplaatsUtrecht", "ja")
                        .als("toeslagenGedupeerd", "ja")
                        .dan("ingang", "toeslagen")
                        .dan("teamSoort", "wijkteam"),
                regel("D01-2")
                        .als("kanaal", "toeslagenlijn")
                        .als("toeslagenGedupeerd", "onbekend")
                        .dan("ingang", "toeslagen"),
                regel("D01-3")
                        .als("kanaal", "front_office_dt")
                        .als("kinderenInGezin", "nee")
                        .als("leeftijdBetrokkene", 29)
                        .dan("ingang", "detentie")
                        .dan("teamSoort", "wijkteam"),
                regel("D01-4")
                        .als("kanaal", "zelf_inloop")
                        .als("kinderenInGezin", "nee")
                        .als("leeftijdBetrokkene", 46)
                        .dan("ingang", "bto_sociaal")
                        .dan("teamSoort", "geen"),
                regel("D01-5")
                        .als("kanaal", "mbo")
                        .als("leeftijdBetrokkene", 17)
                        .als("schoolsoort", "mbo")
                        .als("wijk", "kanaleneiland")
                        .dan("ingang", "mbo")
                        .dan("teamSoort", "mbo-team"),
                regel("D01-5")
                        .als("kanaal", "zelf_digitaal")
                        .als("schoolsoort", "mbo")
                        .als("eigenVraagJongere", "ja")
                        .dan("teamSoort", "mbo-team"),
                regel("D01-6")
                        .als("kanaal", "vo_school")
                        .als("eigenVraagJongere", "ja")
                        .dan("ingang", "vo")
                        .dan("teamSoort", "vo-team"),
                regel("D01-7")
                        .als("kanaal", "vroegsignalering")
                        .dan("ingang", "vroegsignalering")
                        .dan("teamSoort", "wijkteam"),
                regel("D01-8")
                        .als("kanaal", "huisarts")
                        .als("wijk", "noordoost")
                        .dan("ingang", "wijkteam")
                        .dan("teamSoort", "wijkteam"));
    }

    @Test
    void volwassenMboStudentZonderKinderenGaatNietNaarBtoSociaal() {
        assertThat(geraakteRegels(Map.of(
                        "kanaal", "mbo", "kinderenInGezin", "nee", "leeftijdBetrokkene", 19, "schoolsoort", "mbo")))
                .containsExactly("D01-5");
    }

    @Test
    void zeventienjarigeZonderKinderenBlijftBijHetWijkteam() {
        assertThat(geraakteRegels(Map.of("kinderenInGezin", "nee", "leeftijdBetrokkene", 17)))
                .containsExactly("D01-8");
        assertThat(geraakteRegels(Map.of("kinderenInGezin", "nee", "leeftijdBetrokkene", 18)))
                .containsExactly("D01-4");
    }

    @Test
    void vraagVanHetGezinViaDeVoSchoolGaatNaarHetWijkteam() {
        assertThat(geraakteRegels(Map.of("kanaal", "vo_school", "eigenVraagJongere", "nee")))
                .containsExactly("D01-8");
    }

    @Test
    void zonderGegevensHetWijkteam() {
        assertThat(geraakteRegels(Map.of())).containsExactly("D01-8");
    }

    @Test
    void ouderMetKinderenGaatNietNaarBtoSociaal() {
        assertThat(geraakteRegels(Map.of("kinderenInGezin", "ja", "leeftijdBetrokkene", 40)))
                .containsExactly("D01-8");
    }

    @Test
    void leerlingMetEigenVraagViaDeHuisartsGaatNaarHetWijkteam() {
        assertThat(geraakteRegels(Map.of("kanaal", "huisarts", "schoolsoort", "vo", "eigenVraagJongere", "ja")))
                .containsExactly("D01-8");
    }
}
