package nl.zorgpad.pgb;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class PgbTariefBeslissingTest extends BeslissingTestBasis {

    PgbTariefBeslissingTest() {
        super("dmn/pgb/pgb-tarief.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                tarief("D16-1", "ambulant_individueel", "instelling", 57, "uur"),
                tarief("D16-2", "ambulant_individueel", "zzp", 47, "uur"),
                tarief("D16-3", "ambulant_individueel", "informeel", 20, "uur"),
                tarief("D16-4", "ambulant_groep", "instelling", 52, "dagdeel"),
                tarief("D16-5", "ambulant_groep", "zzp", 42, "dagdeel"),
                tarief("D16-6", "ambulant_groep", "informeel", 20, "dagdeel"),
                tarief("D16-7", "persoonlijke_verzorging", "instelling", 52, "uur"),
                tarief("D16-8", "persoonlijke_verzorging", "zzp", 42, "uur"),
                tarief("D16-9", "persoonlijke_verzorging", "informeel", 20, "uur"),
                tarief("D16-10", "basis_jggz", "instelling", 81, "uur"),
                tarief("D16-11", "basis_jggz", "zzp", 66, "uur"),
                tarief("D16-12", "basis_jggz", "informeel", null, "uur"),
                tarief("D16-13", "gespec_jggz", "instelling", 103, "uur"),
                tarief("D16-14", "gespec_jggz", "zzp", 85, "uur"),
                tarief("D16-15", "gespec_jggz", "informeel", null, "uur"),
                tarief("D16-16", "kortdurend_verblijf", "instelling", 221, "etmaal"),
                tarief("D16-17", "kortdurend_verblijf", "zzp", null, "etmaal"),
                tarief("D16-18", "kortdurend_verblijf", "informeel", 30, "etmaal"),
                tarief("D16-19", "vervoer_individueel", "instelling", 30, "rit"),
                tarief("D16-20", "vervoer_individueel", "zzp", null, "rit"),
                tarief("D16-21", "vervoer_individueel", "informeel", null, "rit"),
                tarief("D16-22", "vervoer_groep", "instelling", 8, "etmaal"),
                tarief("D16-23", "vervoer_groep", "zzp", null, "etmaal"),
                tarief("D16-24", "vervoer_groep", "informeel", null, "etmaal"));
    }

    private static Voorbeeld tarief(String regel, String categorie, String aanbieder, Integer maximum, String eenheid) {
        return regel(regel)
                .als("jaar", 2021)
                .als("categorie", categorie)
                .als("aanbiederType", aanbieder)
                .dan("maximum", maximum == null ? null : Double.valueOf(maximum))
                .dan("eenheid", eenheid);
    }

    @Test
    void eenJaarZonderTarievenGeeftNiets() {
        assertThat(geraakteRegels(Map.of("jaar", 2025, "categorie", "ambulant_individueel", "aanbiederType", "zzp")))
                .isEmpty();
    }
}
