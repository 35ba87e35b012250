package nl.zorgpad.veiligheid.proces;

import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.platform.beslissing.Parameters;
import org.springframework.stereotype.Component;

/** Which teams are trained in TOP-3: those that PAR-16 names, and those where it was set at the team since. */
@Component
class Top3Scholing {

    private final Parameters parameters;
    private final TeamService teams;

    Top3Scholing(Parameters parameters, TeamService teams) {
        this.parameters = parameters;
        this.teams = teams;
    }

    boolean heeft(String team) {
        return parameters.codes("PAR-16").contains(team)
                || teams.team(team).map(Team::top3Getraind).orElse(false);
    }
}
