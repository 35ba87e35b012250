package nl.zorgpad.veiligheid.proces;

import java.util.HashMap;
import java.util.List;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Ends the work on safety at this team and starts it at another: an instance never changes team. The other team makes
 * its own assessment the same day; agreements, phases and reports stay.
 */
@Component
class VeiligheidOverdragenDelegate implements JavaDelegate {

    private static final List<String> GAAT_MEE =
            List.of("datumSignaal", "bron", "acuut", "structureel", "maatregel", "jeugdreclassering", "rvdkOnderzoek");

    private final VeiligheidService veiligheid;
    private final Processen processen;

    VeiligheidOverdragenDelegate(VeiligheidService veiligheid, Processen processen) {
        this.veiligheid = veiligheid;
        this.processen = processen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var naarTeam = (String) zaak.getVariable("nieuwTeam");
        veiligheid.lopend(zaak.getProcessBusinessKey()).draagOver(naarTeam);
        var feiten = new HashMap<String, Object>();
        GAAT_MEE.forEach(naam -> feiten.put(naam, zaak.getVariable(naam)));
        feiten.put("overgenomen", true);
        processen.start(VeiligheidTop3Proces.ZORG_GEMELD, zaak.getProcessBusinessKey(), naarTeam, feiten);
    }
}
