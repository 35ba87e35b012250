package nl.zorgpad.gezinsplan.proces;

import java.util.List;
import java.util.Set;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.stereotype.Component;

/** The team manager can only be asked for what he may allow: {@code plan-aanvullen}. (A) D13 */
@Component
class Ontheffingsvraag implements Formuliercontrole {

    @Override
    public Set<String> formulieren() {
        return Set.of("plan-aanvullen");
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        return "ontheffing_vragen".equals(inzending.stuurgegevens().get("aanvullenKeuze"))
                        && Boolean.TRUE.equals(inzending.zaakgegevens().get("planBlokkeertAltijd"))
                ? List.of(new VeldFout(
                        "aanvullenKeuze",
                        "Wat hebt u gedaan? Ontheffing kan alleen voor een visie of een doel (G2, G3, G4). Vul de rest"
                                + " eerst aan."))
                : List.of();
    }
}
