package nl.zorgpad.organisatie;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.zorgpad.platform.formulier.Tekst;

/**
 * A worker as the administrator reads and writes it.
 *
 * @param rollen ids of roles
 * @param teams ids of the teams of which the worker is a member; not those that come with a city-wide role
 * @param wachtwoord a new password; null keeps the present one, and is never given back
 * @param versie as read; null for a new worker
 */
record MedewerkerGegevens(
        String gebruikersnaam,
        String naam,
        boolean actief,
        Set<String> rollen,
        Set<String> teams,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        String wachtwoord,

        Integer versie) {

    MedewerkerGegevens {
        naam = Tekst.regel(naam);
        rollen = kopie(rollen);
        teams = kopie(teams);
    }

    /** Also of what is no id at all, so that it is refused by name. */
    private static Set<String> kopie(Set<String> ids) {
        return ids == null ? Set.of() : Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "MedewerkerGegevens[" + gebruikersnaam + "]";
    }
}
