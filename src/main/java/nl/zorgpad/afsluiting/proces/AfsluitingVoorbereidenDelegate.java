package nl.zorgpad.afsluiting.proces;

import java.util.List;
import java.util.Map;
import nl.zorgpad.afsluiting.AfsluitingService;
import nl.zorgpad.afsluiting.Gezinsdoelen;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Gives the closing its facts, whoever started it: a worker, another process, or the gezinsplan that called it. Asks
 * nothing of the caller but the business key.
 */
@Component
class AfsluitingVoorbereidenDelegate implements JavaDelegate {

    private static final int GEWONE_PRIORITEIT = 50;

    /** Asked by gateways and forms before the step that answers them need have happened. */
    private static final List<String> NOG_NIET_BEKEND = List.of(
            "aanleidingAfsluiten",
            "gezinReageerde",
            "gezinBereikt",
            "vervolgZonderContact",
            "hulpGaatDoor",
            "akkoordTeammanager",
            "partnersInformeren",
            "berichtGevaarlijk",
            "nazorgGewenst",
            "briefOp");

    private final AfsluitingService afsluitingen;
    private final Gezinsdoelen doelen;
    private final TeamService teams;

    AfsluitingVoorbereidenDelegate(AfsluitingService afsluitingen, Gezinsdoelen doelen, TeamService teams) {
        this.afsluitingen = afsluitingen;
        this.doelen = doelen;
        this.teams = teams;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var zaaknummer = zaaknummer(zaak);
        var team = zaak.getTenantId();
        zetAlsLeeg(zaak, "team", team);
        zetAlsLeeg(zaak, "teamNaam", teams.team(team).map(Team::naam).orElse(team));
        zetAlsLeeg(zaak, "prioriteit", GEWONE_PRIORITEIT);
        zetAlsLeeg(zaak, "gezinswerkerId", afsluitingen.gezinswerker(zaaknummer).orElse(null));
        NOG_NIET_BEKEND.forEach(naam -> zetAlsLeeg(zaak, naam, null));
        zaak.setVariables(Map.of(
                "afsluitingUitkomst", "doorgaan",
                "contactpogingen", 0,
                "contactpogingenVolledig", false,
                "aantalDoelen", doelen.aantalTeBeoordelen(zaaknummer),
                "acuut", "nee",
                "structureel", "ja",
                "moment", "afsluiten",
                "soortGegevens", "jeugdhulpdossier"));
        zaak.setVariable("contactDagdelen", null);
        zaak.setVariable(
                "maandenBegeleiding", afsluitingen.maandenHulp(zaaknummer).orElse(null));
    }

    private static String zaaknummer(DelegateExecution zaak) {
        var gegeven = (String) zaak.getVariable("zaaknummer");
        var zaaknummer = gegeven == null ? zaak.getProcessBusinessKey() : gegeven;
        zaak.setProcessBusinessKey(zaaknummer);
        zaak.setVariable("zaaknummer", zaaknummer);
        return zaaknummer;
    }

    private static void zetAlsLeeg(DelegateExecution zaak, String naam, Object waarde) {
        if (zaak.getVariable(naam) == null) {
            zaak.setVariable(naam, waarde);
        }
    }
}
