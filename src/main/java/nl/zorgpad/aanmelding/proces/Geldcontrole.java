package nl.zorgpad.aanmelding.proces;

import java.util.List;
import java.util.Set;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Money is always talked about: decision D19-1 keeps a form open until it was. [HJ2023] */
@Component
class Geldcontrole implements Formuliercontrole {

    private final DecisionService beslissingen;

    Geldcontrole(@Lazy DecisionService beslissingen) {
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
        var vervolg = beslissingen
                .evaluateDecisionTableByKey(
                        "financieel-vervolg",
                        Variables.createVariables()
                                .putValue("financieleSituatie", velden.get("financieleSituatie"))
                                .putValue("bedreigendeSituatie", velden.get("bedreigendeSituatie"))
                                .putValue("driegesprekAkkoord", velden.get("driegesprekAkkoord")))
                .getSingleResult()
                .<String>getEntry("vervolg");
        return "blokkeren".equals(vervolg)
                ? List.of(new VeldFout(
                        "financieleSituatie",
                        "Geldzaken: bespreek dit eerst met het gezin en vul het antwoord in (D19-1)."))
                : List.of();
    }
}
