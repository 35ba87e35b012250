package nl.zorgpad.organisatie;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up teams and the wijken they serve. */
@Service
@Transactional(readOnly = true)
public class TeamService {

    private final TeamRepository teams;
    private final WijkRepository wijken;

    TeamService(TeamRepository teams, WijkRepository wijken) {
        this.teams = teams;
        this.wijken = wijken;
    }

    /** The team with this id (the tenant id). */
    public Optional<Team> team(String id) {
        return teams.findById(id).map(TeamEntity::alsTeam);
    }

    /** All teams, by name. */
    public List<Team> teams() {
        return teams.findAllByOrderByNaam().stream().map(TeamEntity::alsTeam).toList();
    }

    /** The wijk with this code; empty for {@code buiten_utrecht} and unknown codes. */
    public Optional<Wijk> wijk(String code) {
        return wijken.findById(code).map(WijkEntity::alsWijk);
    }

    /** All wijken, by name. */
    public List<Wijk> wijken() {
        return wijken.findAllByOrderByNaam().stream().map(WijkEntity::alsWijk).toList();
    }

    /** The team that serves the wijk with this code. */
    public Optional<Team> teamVoorWijk(String code) {
        return wijk(code).flatMap(wijk -> team(wijk.teamId()));
    }

    /** The city-wide school team of this kind, as decision D01 names it: {@code vo-team} or {@code mbo-team}. */
    public Optional<Team> schoolteam(String teamSoort) {
        return team(teamSoort).filter(team -> team.soort() == Teamsoort.schoolteam);
    }
}
