package nl.zorgpad.organisatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invented workers in every team, after the demo users: for a replay of the whole city. */
@Component
@Profile("naspelen")
@Order(1)
class NaspeelGebruikers implements Beginstand {

    private static final int GEZINSWERKERS = 8;

    private final OrganisatieBeheer beheer;
    private final MedewerkerRepository medewerkers;
    private final TeamService teams;

    NaspeelGebruikers(OrganisatieBeheer beheer, MedewerkerRepository medewerkers, TeamService teams) {
        this.beheer = beheer;
        this.medewerkers = medewerkers;
        this.teams = teams;
    }

    @Override
    public void zetKlaar() {
        List<MedewerkerGegevens> nieuwe = new ArrayList<>();
        for (Team team : teams.teams()) {
            Stream.concat(
                            Stream.of(Rol.VOORDEUR, Rol.TEAMMANAGER, Rol.AANDACHTSFUNCTIONARIS_VEILIGHEID)
                                    .map(rol -> inTeam(gebruikersnaam(rol), rol, team)),
                            IntStream.rangeClosed(1, GEZINSWERKERS)
                                    .mapToObj(nummer -> inTeam(
                                            "gezinswerker" + (nummer == 1 ? "" : nummer), Rol.GEZINSWERKER, team)))
                    .filter(nieuw -> !medewerkers.existsById(nieuw.gebruikersnaam()))
                    .forEach(nieuwe::add);
        }
        if (!nieuwe.isEmpty()) {
            beheer.voegToe(nieuwe);
        }
    }

    private static String gebruikersnaam(Rol rol) {
        return rol == Rol.AANDACHTSFUNCTIONARIS_VEILIGHEID ? "aandachtsfunctionaris" : rol.id();
    }

    private static MedewerkerGegevens inTeam(String naam, Rol rol, Team team) {
        return new MedewerkerGegevens(
                naam + "." + team.id(),
                naam.substring(0, 1).toUpperCase() + naam.substring(1) + " " + team.naam(),
                true,
                Set.of(rol.id()),
                Set.of(team.id()),
                DemoGebruikers.WACHTWOORD,
                null);
    }
}
