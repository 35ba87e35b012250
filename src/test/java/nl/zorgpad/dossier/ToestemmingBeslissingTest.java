package nl.zorgpad.dossier;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToestemmingBeslissingTest extends BeslissingTestBasis {

    ToestemmingBeslissingTest() {
        super("dmn/dossier/toestemming.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                jeugdige("D14-1", "GEDWONGEN", 14)
                        .dan("toestemmingVan", List.of("geen_informeren"))
                        .dan("vastleggenGronden", false),
                jeugdige("D14-2", "VRIJWILLIG", 17)
                        .als("wilsbekwaam", "nee")
                        .dan("toestemmingVan", List.of("wettelijk_vertegenwoordiger"))
                        .dan("vastleggenGronden", false),
                jeugdige("D14-3", "VRIJWILLIG", 11)
                        .als("wilsbekwaam", "nee")
                        .dan("toestemmingVan", List.of("gezaghebbende_ouders"))
                        .dan("vastleggenGronden", false),
                jeugdige("D14-4", "VRIJWILLIG", 14)
                        .als("ouderWeigert", "ja")
                        .als("gronden", "ernstig_nadeel")
                        .dan("toestemmingVan", List.of("jeugdige"))
                        .dan("vastleggenGronden", true),
                jeugdige("D14-5", "INTENSIEF_VRIJWILLIG", 14)
                        .als("wilsbekwaam", "ja")
                        .dan("toestemmingVan", List.of("jeugdige", "gezaghebbende_ouders"))
                        .dan("vastleggenGronden", false),
                jeugdige("D14-6", "VRIJWILLIG", 17)
                        .als("wilsbekwaam", "ja")
                        .dan("toestemmingVan", List.of("jeugdige"))
                        .dan("vastleggenGronden", false));
    }

    private static Voorbeeld jeugdige(String regel, String kader, int leeftijd) {
        return regel(regel).als("kader", kader).als("leeftijd", leeftijd);
    }

    @ParameterizedTest
    @CsvSource({"0, D14-3", "11, D14-3", "12, D14-5", "15, D14-5", "16, D14-6"})
    void deLeeftijdsgrensBeslist(int leeftijd, String regel) {
        assertThat(geraakteRegels(Map.of("leeftijd", leeftijd))).containsExactly(regel);
    }

    @ParameterizedTest
    @CsvSource({"ernstig_nadeel, D14-4", "weloverwogen_wens, D14-4", "geen, D14-5", ", D14-5"})
    void weigeringVanEenOuderTeltPasMetGronden(String gronden, String regel) {
        Map<String, Object> invoer = new HashMap<>(Map.of("leeftijd", 13, "ouderWeigert", "ja"));
        invoer.put("gronden", gronden);

        assertThat(geraakteRegels(invoer)).containsExactly(regel);
    }

    @Test
    void zestienjarigeBeslistZelfOokAlsEenOuderWeigert() {
        assertThat(geraakteRegels(Map.of("leeftijd", 16, "ouderWeigert", "ja", "gronden", "ernstig_nadeel")))
                .containsExactly("D14-6");
    }

    @Test
    void zonderLeeftijdGeenUitkomst() {
        assertThat(geraakteRegels(Map.of("kader", "VRIJWILLIG", "wilsbekwaam", "nee")))
                .isEmpty();
        assertThat(geraakteRegels(Map.of())).isEmpty();
    }

    @Test
    void twaalfjarigeDieZijnBelangenNietKanAfwegenHeeftEenVertegenwoordiger() {
        assertThat(geraakteRegels(Map.of("leeftijd", 12, "wilsbekwaam", "nee"))).containsExactly("D14-2");
    }

    @Test
    void grondenZonderWeigeringTellenNiet() {
        assertThat(geraakteRegels(Map.of("leeftijd", 13, "ouderWeigert", "nee", "gronden", "ernstig_nadeel")))
                .containsExactly("D14-5");
    }
}
