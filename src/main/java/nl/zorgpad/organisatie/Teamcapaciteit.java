package nl.zorgpad.organisatie;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills in how many families a team can carry, as functioneel beheer does: for a replay of the whole city. */
@Component
@Profile({"naspelen", "test"})
public class Teamcapaciteit {

    private final OrganisatieBeheer beheer;
    private final TeamService teams;

    Teamcapaciteit(OrganisatieBeheer beheer, TeamService teams) {
        this.beheer = beheer;
        this.teams = teams;
    }

    /**
     * @param capaciteit families in guidance, 1 to 9999; null when not known
     * @throws OrganisatieFout when the number is not allowed
     */
    public void zet(String id, Integer capaciteit) {
        var team = teams.team(id).orElseThrow(() -> new IllegalArgumentException("Er is geen team " + id));
        beheer.bewaar(new Team(
                id,
                team.naam(),
                team.soort(),
                team.top3Getraind(),
                team.vroegsignalering(),
                team.evu(),
                capaciteit,
                team.herkomst(),
                team.toelichting(),
                team.versie()));
    }
}
