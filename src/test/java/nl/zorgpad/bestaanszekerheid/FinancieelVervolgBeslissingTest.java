package nl.zorgpad.bestaanszekerheid;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Beslistabel;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class FinancieelVervolgBeslissingTest extends BeslissingTestBasis {

    private static final String BESTAND = "dmn/bestaanszekerheid/financieel-vervolg.dmn";

    FinancieelVervolgBeslissingTest() {
        super(BESTAND);
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                vervolg(
                        geld("D19-1", "nog_niet_besproken").als("bedreigendeSituatie", List.of("ontruiming")),
                        "blokkeren",
                        null),
                vervolg(regel("D19-1"), "blokkeren", null),
                vervolg(
                        geld("D19-2", "schulden_of_achterstanden")
                                .als("bedreigendeSituatie", List.of("afsluiting_energie_water"))
                                .als("driegesprekAkkoord", "ja"),
                        "wi_spoed",
                        3),
                vervolg(schulden("D19-3").als("driegesprekAkkoord", "ja"), "driegesprek_plannen", 10),
                vervolg(schulden("D19-4").als("driegesprekAkkoord", "nee"), "reden_registreren", null),
                vervolg(
                        schulden("D19-5").als("driegesprekAkkoord", "nog_niet_besproken"),
                        "driegesprek_bespreken",
                        null),
                vervolg(schulden("D19-5"), "driegesprek_bespreken", null),
                vervolg(geld("D19-6", "moeite_met_rondkomen"), "inkomenscheck", null),
                vervolg(geld("D19-7", "wil_niet_bespreken"), "respecteren", 30),
                vervolg(geld("D19-8", "geen_zorgen"), "vastleggen", null));
    }

    private static Voorbeeld geld(String regel, String situatie) {
        return regel(regel).als("financieleSituatie", situatie);
    }

    private static Voorbeeld schulden(String regel) {
        return geld(regel, "schulden_of_achterstanden");
    }

    private static Voorbeeld vervolg(Voorbeeld voorbeeld, String vervolg, Integer werkdagen) {
        return voorbeeld.dan("vervolg", vervolg).dan("termijnWerkdagen", werkdagen);
    }

    @Test
    void leegVeldBlokkeert() {
        assertThat(geraakteRegels(Map.of("financieleSituatie", ""))).containsExactly("D19-1");
    }

    @Test
    void geenBedreigendeSituatieTeltAlsLeeg() {
        assertThat(geraakteRegels(Map.of("financieleSituatie", "geen_zorgen", "bedreigendeSituatie", List.of("geen"))))
                .containsExactly("D19-8");
        assertThat(geraakteRegels(Map.of("financieleSituatie", "geen_zorgen", "bedreigendeSituatie", List.of())))
                .containsExactly("D19-8");
    }

    @Test
    void deTermijnVanHetDriegesprekVolgtDeParameter() {
        var tabel = Beslistabel.metAndereParameter(BESTAND, "PAR-08", "10", "7");

        assertThat(tabel.beslis(Map.of("financieleSituatie", "schulden_of_achterstanden", "driegesprekAkkoord", "ja"))
                        .get(0))
                .containsEntry("termijnWerkdagen", 7);
    }

    @Test
    void akkoordMetDriegesprekTeltAlleenBijSchulden() {
        assertThat(geraakteRegels(Map.of("financieleSituatie", "geen_zorgen", "driegesprekAkkoord", "ja")))
                .containsExactly("D19-8");
        assertThat(geraakteRegels(Map.of("financieleSituatie", "moeite_met_rondkomen", "driegesprekAkkoord", "nee")))
                .containsExactly("D19-6");
    }

    @Test
    void onbekendeWaardeGeeftGeenUitkomst() {
        assertThat(geraakteRegels(Map.of("financieleSituatie", "anders"))).isEmpty();
    }
}
