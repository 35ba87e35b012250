package nl.zorgpad.organisatie;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A worker.
 *
 * @param gebruikersnaam id with which the worker logs in; also the user id in the engine
 * @param actief false for a worker who has left: no rights, no login
 * @param teams ids of the teams the worker works for; all teams for a city-wide role
 */
public record Medewerker(String gebruikersnaam, String naam, boolean actief, Set<Rol> rollen, Set<String> teams) {

    public Medewerker {
        rollen = Set.copyOf(rollen);
        teams = Collections.unmodifiableSet(new TreeSet<>(teams));
    }

    /** Whether the worker has this role; never for a worker who has left. */
    public boolean heeft(Rol rol) {
        return actief && rollen.contains(rol);
    }
}
