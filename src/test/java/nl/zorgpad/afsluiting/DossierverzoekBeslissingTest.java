package nl.zorgpad.afsluiting;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class DossierverzoekBeslissingTest extends BeslissingTestBasis {

    DossierverzoekBeslissingTest() {
        super("dmn/afsluiting/dossierverzoek.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                regel("D33-1").als("identiteitVastgesteld", "nog_niet").dan("besluit", "identiteit_vaststellen"),
                verzoek("D33-2", "kopie", "jeugdige", 12).dan("besluit", "geven"),
                verzoek("D33-3", "inzage", "ouder_met_gezag", 15).dan("besluit", "geven_met_weglating"),
                verzoek("D33-4", "inzage", "ouder_met_gezag", 16)
                        .als("toestemmingJeugdige", "nee")
                        .dan("besluit", "toestemming_jeugdige"),
                verzoek("D33-5", "vernietiging", "jeugdige", 16)
                        .als("belangAnderOfWet", "ja")
                        .dan("besluit", "deels_weigeren"),
                verzoek("D33-6", "vernietiging", "jeugdige", 16)
                        .als("belangAnderOfWet", "nee")
                        .dan("besluit", "vernietigen")
                        .dan("termijnMaanden", 1),
                verzoek("D33-7", "inzage", "volwassene", 40).dan("besluit", "geven"),
                verzoek("D33-8", "inzage", "ouder_met_gezag", 17)
                        .als("toestemmingJeugdige", "ja")
                        .dan("besluit", "geven_met_weglating"),
                verzoek("D33-9", "correctie", "jeugdige", 13).dan("besluit", "toevoegen"),
                regel("D33-10").als("identiteitVastgesteld", "niet_bevoegd").dan("besluit", "weigeren"));
    }

    private static Voorbeeld verzoek(String regel, String soort, String verzoeker, int leeftijd) {
        return regel(regel)
                .als("identiteitVastgesteld", "ja")
                .als("soortVerzoek", soort)
                .als("verzoeker", verzoeker)
                .als("leeftijd", leeftijd);
    }

    @Test
    void eenOuderKanHetDossierVanEenZestienjarigeNietLatenVernietigenZonderToestemming() {
        assertThat(geraakteRegels(Map.of(
                        "identiteitVastgesteld",
                        "ja",
                        "soortVerzoek",
                        "vernietiging",
                        "verzoeker",
                        "ouder_met_gezag",
                        "leeftijd",
                        16)))
                .containsExactly("D33-4");
    }

    @Test
    void eenKindVanElfVraagtHetViaDeOuders() {
        for (var soort : List.of("inzage", "vernietiging")) {
            assertThat(geraakteRegels(Map.of(
                            "identiteitVastgesteld",
                            "ja",
                            "soortVerzoek",
                            soort,
                            "verzoeker",
                            "jeugdige",
                            "leeftijd",
                            11)))
                    .containsExactly("D33-10");
        }
    }

    @Test
    void eenJeugdigeVanZestienHeeftEigenInzage() {
        assertThat(geraakteRegels(Map.of(
                        "identiteitVastgesteld",
                        "ja",
                        "soortVerzoek",
                        "inzage",
                        "verzoeker",
                        "jeugdige",
                        "leeftijd",
                        16)))
                .containsExactly("D33-7");
    }
}
