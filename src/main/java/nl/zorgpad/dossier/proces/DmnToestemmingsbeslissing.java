package nl.zorgpad.dossier.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zorgpad.dossier.Toestemmingsbeslissing;
import nl.zorgpad.platform.beslissing.Beslissingen;
import org.springframework.stereotype.Component;

/** Decision D14 as the table {@code toestemming}. */
@Component
class DmnToestemmingsbeslissing implements Toestemmingsbeslissing {

    private final Beslissingen beslissingen;

    DmnToestemmingsbeslissing(Beslissingen beslissingen) {
        this.beslissingen = beslissingen;
    }

    @Override
    public Optional<Uitkomst> bepaal(Situatie situatie) {
        var invoer = new HashMap<String, Object>();
        invoer.put("kader", situatie.kader());
        invoer.put("leeftijd", situatie.leeftijd());
        invoer.put("wilsbekwaam", situatie.wilsbekwaam() ? "ja" : "nee");
        invoer.put("ouderWeigert", situatie.ouderWeigert() ? "ja" : "nee");
        invoer.put("gronden", situatie.gronden());
        var regels = beslissingen.regels("toestemming", invoer);
        return regels.stream().findFirst().map(DmnToestemmingsbeslissing::uitkomst);
    }

    private static Uitkomst uitkomst(Map<String, Object> regel) {
        return new Uitkomst(
                ((List<?>) regel.get("toestemmingVan"))
                        .stream().map(String::valueOf).toList(),
                Boolean.TRUE.equals(regel.get("vastleggenGronden")),
                (String) regel.get("ruleId"),
                (String) regel.get("herkomst"));
    }
}
