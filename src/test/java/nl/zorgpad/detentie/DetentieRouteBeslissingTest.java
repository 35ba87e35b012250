package nl.zorgpad.detentie;

import static nl.zorgpad.platform.beslissing.Voorbeeld.regel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.beslissing.BeslissingTestBasis;
import nl.zorgpad.platform.beslissing.Voorbeeld;
import org.junit.jupiter.api.Test;

class DetentieRouteBeslissingTest extends BeslissingTestBasis {

    DetentieRouteBeslissingTest() {
        super("dmn/detentie/detentie-route.dmn");
    }

    @Override
    protected List<Voorbeeld> regels() {
        return List.of(
                regel("D27-1")
                        .als("terugkeerInUtrecht", "nee")
                        .als("slachtofferInHuishouden", "ja")
                        .als("ouderVanMinderjarige", "ja")
                        .dan("route", "overdragen_gemeente")
                        .dan("partijen", List.of("gemeente_terugkeer")),
                regel("D27-2")
                        .als("terugkeerInUtrecht", "ja")
                        .als("slachtofferInHuishouden", "ja")
                        .als("ouderVanMinderjarige", "ja")
                        .als("leeftijdGedetineerde", 34)
                        .dan("route", "veiligheid_eerst")
                        .dan("partijen", List.of("lokalis", "bto_sociaal")),
                regel("D27-2")
                        .als("slachtofferInHuishouden", "ja")
                        .als("leeftijdGedetineerde", 17)
                        .als("ouderVanMinderjarige", "nee")
                        .dan("partijen", List.of("lokalis", "gi")),
                regel("D27-2")
                        .als("slachtofferInHuishouden", "ja")
                        .als("leeftijdGedetineerde", 40)
                        .als("ouderVanMinderjarige", "nee")
                        .dan("partijen", List.of("bto_sociaal")),
                regel("D27-3")
                        .als("terugkeerInUtrecht", "ja")
                        .als("slachtofferInHuishouden", "nee")
                        .als("leeftijdGedetineerde", 17)
                        .als("ouderVanMinderjarige", "nee")
                        .dan("route", "lokalis_en_gi")
                        .dan("partijen", List.of("lokalis", "gi")),
                regel("D27-4")
                        .als("terugkeerInUtrecht", "ja")
                        .als("slachtofferInHuishouden", "nee")
                        .als("leeftijdGedetineerde", 34)
                        .als("ouderVanMinderjarige", "ja")
                        .als("verwachteDagen", 270)
                        .dan("route", "lokalis_en_bto")
                        .dan("variant", "standaard")
                        .dan("partijen", List.of("lokalis", "bto_sociaal")),
                regel("D27-5")
                        .als("terugkeerInUtrecht", "ja")
                        .als("slachtofferInHuishouden", "nee")
                        .als("leeftijdGedetineerde", 29)
                        .als("ouderVanMinderjarige", "nee")
                        .dan("route", "bto_sociaal")
                        .dan("partijen", List.of("bto_sociaal")));
    }

    @Test
    void korterDan28DagenIsEenKortVerblijf() {
        assertThat(variant(27)).isEqualTo("kort");
        assertThat(variant(28)).isEqualTo("standaard");
    }

    @Test
    void zonderEinddatumGeldtDeGewoneAanpak() {
        assertThat(variant(null)).isEqualTo("standaard");
    }

    private Object variant(Integer dagen) {
        var invoer = new HashMap<String, Object>(Map.of("terugkeerInUtrecht", "ja"));
        invoer.put("verwachteDagen", dagen);
        return tabel.beslisMetLegeInvoer(invoer).get(0).get("variant");
    }
}
