package nl.zorgpad.veiligheid.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.organisatie.Processen;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives a signal to the work on safety that runs already: a second signal is an incident. */
@Component
class VeiligheidDoorgevenDelegate implements JavaDelegate {

    private static final Map<String, String> BERICHTEN = Map.of(
            "zorg", VeiligheidTop3Proces.INCIDENT_GEMELD,
            "toestemming_ingetrokken", VeiligheidTop3Proces.TOESTEMMING_INGETROKKEN,
            "kader", VeiligheidTop3Proces.KADER_WIJZIGT);

    private static final List<String> FEITEN =
            List.of("datumSignaal", "bron", "acuut", "structureel", "maatregel", "jeugdreclassering", "rvdkOnderzoek");

    private final Processen processen;

    VeiligheidDoorgevenDelegate(Processen processen) {
        this.processen = processen;
    }

    @Override
    public void execute(DelegateExecution melding) {
        var soort = (String) melding.getVariable("meldingSoort");
        var bericht = BERICHTEN.get(soort == null ? "zorg" : soort);
        var feiten = new HashMap<String, Object>();
        FEITEN.stream()
                .filter(naam -> melding.getVariable(naam) != null)
                .forEach(naam -> feiten.put(naam, melding.getVariable(naam)));
        if (processen.meld(bericht, melding.getProcessBusinessKey(), feiten) == 0) {
            throw new IllegalStateException("Niemand wachtte op " + bericht);
        }
    }
}
