package nl.zorgpad.pgb;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class PgbToetsBeslissingTest extends BeslissingTestBasis {

    PgbToetsBeslissingTest() {
        super("dmn/pgb/pgb-toets.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                aanvraag("D15-1", "voorziening_afwijzen", "2.3", Map.of("voorzieningNodig", "nee")),
                aanvraag("D15-2", "blokkeren_specialist", null, Map.of("pgbSpecialistGekoppeld", false)),
                aanvraag("D15-3", "blokkeren_keuzegesprek", null, Map.of("keuzegesprekGehouden", "nee")),
                aanvraag("D15-4", "aanvullen", null, Map.of("aanvraagVolledig", "nee")),
                aanvraag(
                        "D15-5",
                        "weigeren_zin",
                        "8.1.1_lid_2c",
                        Map.of("aanbiederType", "informeel", "informeelTariefBestaat", false)),
                aanvraag("D15-6", "weigeren_zin", "8.1.1_lid_2a", Map.of("pgbVaardigheid", "onvoldoende")),
                aanvraag("D15-7", "aanvullen", null, Map.of("motiveringVoldoende", "nee")),
                aanvraag(
                        "D15-8",
                        "weigeren_zin",
                        "8.1.1_lid_2b",
                        Map.of("motiveringVoldoende", "nee", "motiveringAangevuld", true)),
                aanvraag("D15-9", "weigeren_zin", "8.1.1_lid_2c", Map.of("kwaliteitGewaarborgd", "nee")),
                aanvraag("D15-10", "voorleggen", "8.1.1_lid_4b", Map.of("eerdereIntrekking", "ja")),
                aanvraag("D15-11", "heroverleg", null, Map.of("overeenstemming", "gedeeltelijk")),
                aanvraag("D15-12", "toekennen_maximum", "8.1.1_lid_4a", Map.of("uurtariefGevraagd", 55)),
                aanvraag("D15-13", "toekennen", null, Map.of()));
    }

    private static Voorbeeld aanvraag(String regel, String uitkomst, String grond, Map<String, Object> anders) {
        var feiten = goed();
        feiten.putAll(anders);
        return new Voorbeeld(regel, feiten, Map.of()).dan("uitkomst", uitkomst).dan("grond", grond);
    }

    /** An application that meets every condition. */
    private static Map<String, Object> goed() {
        var feiten = new HashMap<String, Object>(Map.of(
                "voorzieningNodig", "ja",
                "pgbSpecialistGekoppeld", true,
                "keuzegesprekGehouden", "ja",
                "aanvraagVolledig", "ja",
                "aanbiederType", "zzp",
                "informeelTariefBestaat", true,
                "pgbVaardigheid", "voldoende",
                "motiveringVoldoende", "ja",
                "kwaliteitGewaarborgd", "ja",
                "overeenstemming", "volledig"));
        feiten.putAll(Map.of(
                "vertegenwoordigerBekwaam",
                "geen",
                "motiveringAangevuld",
                false,
                "eerdereIntrekking",
                "nee",
                "heroverlegGehad",
                false,
                "uurtariefGevraagd",
                47,
                "maximumTarief",
                47));
        return feiten;
    }

    private List<Object> regelBij(Map<String, Object> anders) {
        var feiten = goed();
        feiten.putAll(anders);
        return geraakteRegels(feiten);
    }

    @Test
    void zonderAntwoordenBlokkeertDeAanvraagOpDeSpecialist() {
        assertThat(geraakteRegels(Map.of())).containsExactly("D15-2");
    }

    @Test
    void eenBekwameVertegenwoordigerNeemtHetBeheerOver() {
        assertThat(regelBij(Map.of("pgbVaardigheid", "onvoldoende", "vertegenwoordigerBekwaam", "ja")))
                .containsExactly("D15-13");
    }

    @Test
    void eenInformeleAanbiederMagAlsErEenTariefIs() {
        assertThat(regelBij(Map.of("aanbiederType", "informeel"))).containsExactly("D15-13");
    }

    @Test
    void naHetHeroverlegTeltBlijvendeOnenigheidNietMeerAlsBlokkade() {
        assertThat(regelBij(Map.of("overeenstemming", "geen", "heroverlegGehad", true)))
                .containsExactly("D15-13");
    }

    @Test
    void eenGewogenEerdereIntrekkingHoudtDeAanvraagNietMeerTegen() {
        assertThat(regelBij(Map.of("eerdereIntrekking", "meegewogen"))).containsExactly("D15-13");
    }
}
