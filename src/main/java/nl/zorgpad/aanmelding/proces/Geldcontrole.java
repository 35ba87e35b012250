package nl.zorgpad.aanmelding.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import nl.zorgpad.platform.beslissing.Beslissingen;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.stereotype.Component;

/** Money is always talked about: decision D19-1 keeps a form open until it was. [HJ2023] */
@Component
class Geldcontrole implements Formuliercontrole {

    private final Beslissingen beslissingen;

    Geldcontrole(Beslissingen beslissingen) {
        this.beslissingen = beslissingen;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("vraagverkenning", "kennismaking");
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        var velden = inzending.stuurgegevens();
        if (!velden.containsKey("financieleSituatie")) {
            return List.of();
        }
        var feiten = new HashMap<String, Object>();
        for (var naam : List.of("financieleSituatie", "bedreigendeSituatie", "driegesprekAkkoord")) {
            feiten.put(naam, velden.get(naam));
        }
        var vervolg = beslissingen.regel("financieel-vervolg", feiten).get("vervolg");
        return "blokkeren".equals(vervolg)
                ? List.of(new VeldFout(
                        "financieleSituatie",
                        "Geldzaken: bespreek dit eerst met het gezin en vul het antwoord in (D19-1)."))
                : List.of();
    }
}
