package nl.zorgpad.veiligheid.proces;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.veiligheid.Fase;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.springframework.stereotype.Component;

/** A safety plan has agreements, and the next evaluation is not later than PAR-33 allows. */
@Component
class Veiligheidsplancontrole implements Formuliercontrole {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final VeiligheidService veiligheid;
    private final Veiligheidskalender kalender;

    Veiligheidsplancontrole(VeiligheidService veiligheid, Veiligheidskalender kalender) {
        this.veiligheid = veiligheid;
        this.kalender = kalender;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("veiligheidsplan", "risicofactoren", "herstelplan", "fase-evaluatie");
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var fouten = new ArrayList<VeldFout>();
        if ("veiligheidsplan".equals(inzending.formulier()) && zonderAfspraken(inzending, stuur)) {
            fouten.add(new VeldFout(
                    "aantalAfspraken", "Aantal nieuwe afspraken: een veiligheidsplan heeft ten minste één afspraak."));
        }
        var evaluatie = stuur.datum("volgendeEvaluatie");
        var fase = (String) inzending.zaakgegevens().get("fase");
        if (evaluatie != null && fase != null) {
            var uiterlijk = kalender.evaluatieUiterlijk(Fase.vanCode(fase));
            if (evaluatie.isAfter(uiterlijk)) {
                fouten.add(new VeldFout(
                        "volgendeEvaluatie",
                        "Volgende evaluatie: deze is uiterlijk op " + uiterlijk.format(DATUM) + " (PAR-33)."));
            }
        }
        return fouten;
    }

    private boolean zonderAfspraken(Inzending inzending, Antwoorden stuur) {
        var blijven = "vervallen".equals(stuur.tekst("oudeAfspraken"))
                ? 0
                : veiligheid.lopend(inzending.zaaknummer()).openAfspraken().size();
        return stuur.getal("aantalAfspraken") + blijven == 0;
    }
}
