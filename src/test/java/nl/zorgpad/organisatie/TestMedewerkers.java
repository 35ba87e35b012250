package nl.zorgpad.organisatie;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Workers in every team, so that a scenario can play anywhere in the city: {@code voordeur.hoograven} and so on. */
@Component
class TestMedewerkers implements Beginstand {

    private static final List<Rol> ROLLEN = List.of(
            Rol.VOORDEUR, Rol.GEZINSWERKER, Rol.TEAMMANAGER, Rol.AANDACHTSFUNCTIONARIS_VEILIGHEID, Rol.PGB_SPECIALIST);

    private final OrganisatieBeheer beheer;
    private final TeamRepository teams;
    private final MedewerkerRepository medewerkers;

    TestMedewerkers(OrganisatieBeheer beheer, TeamRepository teams, MedewerkerRepository medewerkers) {
        this.beheer = beheer;
        this.teams = teams;
        this.medewerkers = medewerkers;
    }

    @Override
    public void zetKlaar() {
        beheer.voegToe(teams.findAllByOrderByNaam().stream()
                .flatMap(team -> Stream.concat(
                        ROLLEN.stream().map(rol -> medewerker(naam(rol), rol, team.id())),
                        Stream.of(medewerker("gezinswerker2", Rol.GEZINSWERKER, team.id()))))
                .filter(gegevens -> !medewerkers.existsById(gegevens.gebruikersnaam()))
                .toList());
    }

    private static String naam(Rol rol) {
        return rol == Rol.AANDACHTSFUNCTIONARIS_VEILIGHEID ? "aandachtsfunctionaris" : rol.id();
    }

    private static MedewerkerGegevens medewerker(String naam, Rol rol, String team) {
        return new MedewerkerGegevens(
                naam + "." + team, "Medewerker " + team, true, Set.of(rol.id()), Set.of(team), null, null);
    }
}
