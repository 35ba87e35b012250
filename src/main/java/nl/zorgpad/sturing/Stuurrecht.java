package nl.zorgpad.sturing;

import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpad.organisatie.Medewerker;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import org.springframework.stereotype.Component;

/** Who may see which figures: a team manager the own teams and the city, directie and functioneel beheer all teams. */
@Component
class Stuurrecht {

    private final MedewerkerService medewerkers;

    Stuurrecht(MedewerkerService medewerkers) {
        this.medewerkers = medewerkers;
    }

    /**
     * What a worker may see.
     *
     * @param eigenTeams in full and case by case
     * @param alleTeams every team, small numbers suppressed
     */
    record Blik(Set<String> eigenTeams, boolean alleTeams) {

        boolean isEigen(String team) {
            return team != null && eigenTeams.contains(team);
        }
    }

    /** @throws GeenStuurrecht for a worker without a steering role, and for one who left */
    Blik blik(String gebruiker) {
        var medewerker = medewerkers
                .medewerker(gebruiker)
                .filter(Medewerker::actief)
                .orElseThrow(() -> new GeenStuurrecht("U heeft geen toegang tot de cijfers."));
        var alle = medewerker.heeft(Rol.DIRECTIE) || medewerker.heeft(Rol.FUNCTIONEEL_BEHEER);
        var manager = medewerker.heeft(Rol.TEAMMANAGER);
        if (!alle && !manager) {
            throw new GeenStuurrecht("Alleen teammanagers, directie en functioneel beheer zien de cijfers.");
        }
        return new Blik(manager ? eigen(medewerker) : Set.of(), alle);
    }

    /** Only teams that this worker is a member of: a role for more teams adds teams that are managed by others. */
    private Set<String> eigen(Medewerker medewerker) {
        return medewerker.teams().stream()
                .filter(team -> medewerkers.metRolIn(Rol.TEAMMANAGER, team).stream()
                        .anyMatch(lid -> lid.gebruikersnaam().equals(medewerker.gebruikersnaam())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
