package nl.zorgpad.afsluiting;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class RedenBeeindigingBeslissingTest extends BeslissingTestBasis {

    RedenBeeindigingBeslissingTest() {
        super("dmn/afsluiting/reden-beeindiging.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                reden("D30-1", "volgens_plan", "01", true),
                reden("D30-2", "eerder_in_overleg", "02", false),
                reden("D30-3", "gezin_stopt", "03", false),
                reden("D30-3", "geen_contact", "03", false),
                reden("D30-4", "wij_stoppen", "04", false),
                reden("D30-5", "verhuizing", "05", false),
                reden("D30-5", "overlijden", "05", false));
    }

    private static Voorbeeld reden(String regel, String aanleiding, String code, boolean volgensPlan) {
        return regel(regel)
                .als("aanleidingAfsluiten", aanleiding)
                .dan("redenBeeindiging", code)
                .dan("volgensPlan", volgensPlan);
    }

    @Test
    void eenAndereAanleidingHeeftGeenCode() {
        assertThat(geraakteRegels(Map.of("aanleidingAfsluiten", "anders"))).isEmpty();
    }
}
