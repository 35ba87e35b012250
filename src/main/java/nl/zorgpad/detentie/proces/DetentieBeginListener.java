package nl.zorgpad.detentie.proces;

import java.util.List;
import nl.zorgpad.detentie.DetentieService;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Begins a detention, whoever reported it, and names what the process asks before it is known. */
@Component
class DetentieBeginListener implements ExecutionListener {

    private static final List<String> NOG_NIET_BEKEND = List.of(
            "gezinswerkerId",
            "startDetentie",
            "verwachteEinddatum",
            "leeftijdGedetineerde",
            "vrijlatingDatum",
            "trajectUitkomst",
            "overdrachtResultaat",
            "wilHulp",
            "kinderenRisico",
            "volgendOverleg",
            "nieuwsSoort",
            "nieuweEinddatum",
            "nieuweStartDetentie");

    private final DetentieService detenties;

    DetentieBeginListener(DetentieService detenties) {
        this.detenties = detenties;
    }

    @Override
    public void notify(DelegateExecution zaak) {
        NOG_NIET_BEKEND.stream().filter(naam -> !zaak.hasVariable(naam)).forEach(naam -> zaak.setVariable(naam, null));
        if (zaak.getVariable("meldendeRol") == null) {
            zaak.setVariable("meldendeRol", Rol.VOORDEUR.id());
        }
        zaak.setVariable("samenOverleggen", false);
        var start = Detentieproces.datum(zaak.getVariable("startDetentie"));
        var einde = Detentieproces.datum(zaak.getVariable("verwachteEinddatum"));
        zaak.setVariable(
                "verwachteDagen", start == null || einde == null ? null : WerkdagenKalender.dagenTussen(start, einde));
        zaak.setVariable(
                "detentieId",
                detenties
                        .begin((String) zaak.getVariable("zaaknummer"), start, einde)
                        .toString());
    }
}
