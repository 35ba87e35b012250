package nl.zorgpad.afsluiting;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Beslistabel;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class ErvaringswijzerBeslissingTest extends BeslissingTestBasis {

    private static final String BESTAND = "dmn/afsluiting/ervaringswijzer.dmn";

    ErvaringswijzerBeslissingTest() {
        super(BESTAND);
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                afsluiten("D32-1", "overlijden", "nee").dan("uitnodiging", "geen"),
                afsluiten("D32-2", "volgens_plan", "ja")
                        .dan("uitnodiging", "persoonlijk")
                        .dan("herinneringDagen", null),
                afsluiten("D32-3", "volgens_plan", "nee")
                        .dan("uitnodiging", "afsluitdag")
                        .dan("herinneringDagen", 14),
                tussentijds("D32-4", 13).dan("uitnodiging", "jaarlijks"),
                tussentijds("D32-5", 12).dan("uitnodiging", "geen"));
    }

    private static Voorbeeld afsluiten(String regel, String aanleiding, String gevaar) {
        return regel(regel)
                .als("moment", "afsluiten")
                .als("aanleidingAfsluiten", aanleiding)
                .als("berichtGevaarlijk", gevaar);
    }

    private static Voorbeeld tussentijds(String regel, int maanden) {
        return regel(regel).als("moment", "tussentijds").als("maandenBegeleiding", maanden);
    }

    @Test
    void naEenOverlijdenGeenUitnodigingOokNietPersoonlijk() {
        assertThat(geraakteRegels(
                        Map.of("moment", "afsluiten", "aanleidingAfsluiten", "overlijden", "berichtGevaarlijk", "ja")))
                .containsExactly("D32-1");
    }

    @Test
    void deHerinneringVolgtDeNorm() {
        var naEenWeek = Beslistabel.metAndereParameter(BESTAND, "PAR-40", "14", "7");

        assertThat(naEenWeek.beslis(Map.of("moment", "afsluiten")).get(0)).containsEntry("herinneringDagen", 7);
    }
}
