package nl.zorgpad.aanmelding;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class ClassificeerKennismakingBeslissingTest extends BeslissingTestBasis {

    ClassificeerKennismakingBeslissingTest() {
        super("dmn/aanmelding/classificeer-kennismaking.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                cijfers(
                        regel("D05-1").als("laterOpWens", false).als("norm", 5),
                        "ONBEKEND",
                        "uitgesloten",
                        "uitgesloten",
                        "uitgesloten"),
                cijfers(gehouden("D05-2", 5, false, 2), "TIJDIG", "teller", "teller", "teller"),
                cijfers(gehouden("D05-3", 11, true, 3), "LATER_OP_WENS", "noemer", "teller", "uitgesloten"),
                cijfers(gehouden("D05-4", 15, true, 7), "NIET_TIJDIG", "noemer", "noemer", "noemer"),
                cijfers(gehouden("D05-5", 13, false, 9), "NIET_TIJDIG", "noemer", "noemer", "noemer"));
    }

    private static Voorbeeld gehouden(String regel, int wd, boolean laterOpWens, int wdEersteAanbod) {
        return regel(regel)
                .als("kennismakingDatum", "2025-09-16")
                .als("wd", wd)
                .als("laterOpWens", laterOpWens)
                .als("wdEersteAanbod", wdEersteAanbod)
                .als("norm", 5);
    }

    private static Voorbeeld cijfers(Voorbeeld voorbeeld, String klasse, String k01, String k01c, String k01d) {
        return voorbeeld.dan("klasse", klasse).dan("k01", k01).dan("k01c", k01c).dan("k01d", k01d);
    }

    @Test
    void eenWerkdagOverDeNormIsTeLaat() {
        assertThat(geraakteRegels(gehouden("", 6, false, 2).invoer())).containsExactly("D05-5");
    }

    @Test
    void metDeNormVanVoorrangIsVierWerkdagenTeLaat() {
        assertThat(geraakteRegels(gehouden("", 4, false, 2).als("norm", 3).invoer()))
                .containsExactly("D05-5");
    }

    @Test
    void aanbodPreciesOpDeNormIsOpTijdAangeboden() {
        assertThat(geraakteRegels(gehouden("", 6, true, 5).invoer())).containsExactly("D05-3");
        assertThat(geraakteRegels(gehouden("", 6, true, 6).invoer())).containsExactly("D05-4");
    }

    @Test
    void laterOpWensZonderEersteAanbodIsTeLaat() {
        assertThat(geraakteRegels(Map.of("kennismakingDatum", "2025-09-16", "wd", 11, "laterOpWens", true, "norm", 5)))
                .containsExactly("D05-5");
    }

    @Test
    void legeDatumOfOnbekendAantalWerkdagenIsOnbekend() {
        assertThat(geraakteRegels(Map.of("kennismakingDatum", "", "wd", 3, "norm", 5)))
                .containsExactly("D05-1");
        assertThat(geraakteRegels(Map.of("kennismakingDatum", "2025-09-16", "norm", 5)))
                .containsExactly("D05-1");
    }

    @Test
    void zonderNormGeenOordeel() {
        assertThat(geraakteRegels(Map.of("kennismakingDatum", "2025-09-16", "wd", 3)))
                .isEmpty();
    }
}
