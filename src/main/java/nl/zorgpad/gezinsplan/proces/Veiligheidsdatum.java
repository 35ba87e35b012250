package nl.zorgpad.gezinsplan.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** Nog onbekend asks for a day to ask again: after today, and within PAR-05 weeks. (A) D09-5 */
@Component
class Veiligheidsdatum implements Formuliercontrole {

    private final Parameters parameters;
    private final Clock klok;

    Veiligheidsdatum(Parameters parameters, Clock klok) {
        this.parameters = parameters;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("plan-evalueren", "veiligheid-opvolgen");
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        var dag = new Antwoorden(inzending.stuurgegevens()).datum("veiligheidVervolgDatum");
        var vandaag = LocalDate.now(klok);
        if (dag == null || dag.isAfter(vandaag) && !dag.isAfter(vandaag.plusWeeks(parameters.getal("PAR-05")))) {
            return List.of();
        }
        return List.of(new VeldFout(
                "veiligheidVervolgDatum",
                "Wanneer vraagt u het opnieuw? Kies een dag na vandaag, binnen " + parameters.getal("PAR-05")
                        + " weken."));
    }
}
