package nl.zorgpad.veiligheid.proces;

import java.time.LocalDate;
import nl.zorgpad.platform.beslissing.Codelijst;
import nl.zorgpad.veiligheid.Fase;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the next evaluation, on the day that was agreed or else by PAR-33, and the days on which agreements are checked. */
@Component
class EvaluatiePlannenDelegate implements JavaDelegate {

    private final VeiligheidService veiligheid;
    private final Veiligheidskalender kalender;

    EvaluatiePlannenDelegate(VeiligheidService veiligheid, Veiligheidskalender kalender) {
        this.veiligheid = veiligheid;
        this.kalender = kalender;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var traject = veiligheid.lopend(zaak.getProcessBusinessKey());
        var afgesproken = (String) zaak.getVariable("volgendeEvaluatie");
        var evaluatie = afgesproken == null
                ? kalender.evaluatieUiterlijk(Fase.vanCode((String) zaak.getVariable("fase")))
                : LocalDate.parse(afgesproken);
        traject.planEvaluatie(evaluatie);
        zaak.setVariable("evaluatieDatum", evaluatie.toString());
        zaak.setVariable("evaluatieVanaf", kalender.klaarVanaf(evaluatie).toString());
        zaak.setVariable("lopendeAfspraken", traject.openAfspraken().size());
        zaak.setVariable(
                "controleMomenten",
                Codelijst.json(traject.openAfspraken().stream()
                        .map(afspraak -> kalender.controleOp(afspraak.tot()).toString())
                        .distinct()
                        .toList()));
    }
}
