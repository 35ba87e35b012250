package nl.zorgpad.detentie.proces;

import java.util.HashMap;
import java.util.List;
import nl.zorgpad.detentie.DetentieService;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.formulier.FormulierFout;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives news to the running detention of the case, and ends what was going on when the news asks for it. */
@Component
class DetentienieuwsDoorgevenDelegate implements JavaDelegate {

    private static final List<String> FEITEN =
            List.of("nieuwsSoort", "vrijlatingDatum", "nieuweEinddatum", "nieuweStartDetentie");

    private final Processen processen;
    private final DetentieService detenties;

    DetentienieuwsDoorgevenDelegate(Processen processen, DetentieService detenties) {
        this.processen = processen;
        this.detenties = detenties;
    }

    @Override
    public void execute(DelegateExecution nieuws) {
        var zaaknummer = (String) nieuws.getVariable("zaaknummer");
        var soort = (String) nieuws.getVariable("nieuwsSoort");
        var alVrij = detenties.lopend(zaaknummer).stream().anyMatch(detentie -> detentie.vrijlatingDatum() != null);
        if (alVrij && ("vrijgelaten".equals(soort) || "verplaatst".equals(soort))) {
            throw new FormulierFout("nieuwsSoort", "Wat is er nieuw? De vrijlating is al vastgelegd.");
        }
        var feiten = new HashMap<String, Object>();
        FEITEN.stream()
                .filter(naam -> nieuws.getVariable(naam) != null)
                .forEach(naam -> feiten.put(naam, nieuws.getVariable(naam)));
        if (processen.meld(Detentieproces.NIEUWS, zaaknummer, feiten) == 0) {
            throw new FormulierFout("zaaknummer", "Zaaknummer: bij deze zaak loopt geen traject na detentie.");
        }
        if (!"verplaatst".equals(soort)) {
            processen.meld(Detentieproces.GESTOPT, zaaknummer, new HashMap<>());
        }
    }
}
