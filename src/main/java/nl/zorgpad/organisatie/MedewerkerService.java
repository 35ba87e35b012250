package nl.zorgpad.organisatie;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpad.organisatie.Rol.Bereik;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up workers, their roles and their teams: the rights of a worker come from here. */
@Service
@Transactional(readOnly = true)
public class MedewerkerService {

    private final MedewerkerRepository medewerkers;
    private final TeamRepository teams;

    MedewerkerService(MedewerkerRepository medewerkers, TeamRepository teams) {
        this.medewerkers = medewerkers;
        this.teams = teams;
    }

    /** The worker with this user name, also one who has left. */
    public Optional<Medewerker> medewerker(String gebruikersnaam) {
        return gebruikersnaam == null
                ? Optional.empty()
                : medewerkers.findById(gebruikersnaam).map(this::alsMedewerker);
    }

    /** All workers, also those who have left, by name. */
    public List<Medewerker> medewerkers() {
        return medewerkers.findAllByOrderByNaam().stream()
                .map(this::alsMedewerker)
                .toList();
    }

    /** The active family workers of a team, by name. */
    public List<Medewerker> gezinswerkersVan(String team) {
        return metRolIn(Rol.GEZINSWERKER, team);
    }

    /** The active members of a team with this role, by name; not those who see the team by a city-wide role only. */
    public List<Medewerker> metRolIn(Rol rol, String team) {
        return medewerkers.actievenMetRolInTeam(rol.id(), team).stream()
                .map(this::alsMedewerker)
                .toList();
    }

    /** Ids of the teams the worker works for; all teams for a city-wide role, none for an unknown or inactive worker. */
    public Set<String> teamsVan(String gebruikersnaam) {
        return medewerker(gebruikersnaam)
                .filter(Medewerker::actief)
                .map(Medewerker::teams)
                .orElse(Set.of());
    }

    /** Whether the worker is active and has this role. */
    public boolean heeftRol(String gebruikersnaam, Rol rol) {
        return medewerker(gebruikersnaam).filter(m -> m.heeft(rol)).isPresent();
    }

    private Medewerker alsMedewerker(MedewerkerEntity m) {
        return new Medewerker(m.gebruikersnaam(), m.naam(), m.isActief(), m.rollen(), alleTeams(m));
    }

    private Set<String> alleTeams(MedewerkerEntity m) {
        Set<Bereik> bereiken = m.rollen().stream().map(Rol::bereik).collect(Collectors.toSet());
        Set<String> ids = new HashSet<>(m.teams());
        if (bereiken.contains(Bereik.STAD) || bereiken.contains(Bereik.EVU_GEBIED)) {
            teams.findAll().stream()
                    .filter(team -> bereiken.contains(Bereik.STAD) || team.isEvu())
                    .forEach(team -> ids.add(team.id()));
        }
        return ids;
    }
}
