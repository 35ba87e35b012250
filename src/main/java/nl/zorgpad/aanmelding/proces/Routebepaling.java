package nl.zorgpad.aanmelding.proces;

import java.util.Map;
import java.util.Optional;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Turns the outcome of decision D01 into what the process does next; named by the model. */
@Component("routebepaling")
public class Routebepaling {

    private final TeamService teams;

    Routebepaling(TeamService teams) {
        this.teams = teams;
    }

    /**
     * {@code eigen_team}, {@code ander_team}, {@code elders}, or {@code al_verkend} when another team already explored
     * the question before it handed the case over.
     */
    public String route(DelegateExecution zaak, Map<String, Object> uitkomst) {
        if (zaak.getVariable("overgedragenVan") != null) {
            return "kennismaking".equals(zaak.getVariable("uitkomstVraagverkenning")) ? "al_verkend" : "eigen_team";
        }
        if ("geen".equals(uitkomst.get("teamSoort"))) {
            return "elders";
        }
        return doelteam(zaak, uitkomst).equals(zaak.getTenantId()) ? "eigen_team" : "ander_team";
    }

    /** Id of the team where the question belongs; the present team when the decision names none. */
    public String doelteam(DelegateExecution zaak, Map<String, Object> uitkomst) {
        return doelteam(uitkomst, (String) zaak.getVariable("wijk")).orElseGet(zaak::getTenantId);
    }

    /** Id of the team where a question from this wijk belongs; empty when the decision names none. */
    Optional<String> doelteam(Map<String, Object> uitkomst, String wijk) {
        var soort = (String) uitkomst.get("teamSoort");
        if ("geen".equals(soort) || soort == null) {
            return Optional.empty();
        }
        var team = "wijkteam".equals(soort)
                ? Optional.ofNullable(wijk).flatMap(teams::teamVoorWijk)
                : teams.schoolteam(soort);
        return team.map(Team::id);
    }
}
