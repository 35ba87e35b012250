package nl.zorgpad.afsluiting.proces;

import java.util.List;
import java.util.Set;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** Nothing falls between two desks: a hand-over counts when the other side has confirmed it. [SC-65] */
@Component
class WarmeOverdrachtControle implements Formuliercontrole {

    @Override
    public Set<String> formulieren() {
        return Set.of("warme-overdracht");
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        var antwoorden = new Antwoorden(inzending.stuurgegevens());
        return antwoorden.ja("toestemmingOverdracht") && !antwoorden.ja("overdrachtBevestigd")
                ? List.of(new VeldFout(
                        "overdrachtBevestigd",
                        "Overdracht: rond dit pas af als de nieuwe gemeente heeft bevestigd dat zij het overneemt."))
                : List.of();
    }
}
