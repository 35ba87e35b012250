package nl.zorgpad.organisatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invented workers for development and tests: every team role in three teams, and one worker per city-wide role. */
@Component
@Profile({"ontwikkeling", "test"})
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoGebruikers implements Beginstand {

    static final String WACHTWOORD = "Zorgpad-demo-1";
    static final List<String> TEAMS = List.of("kanaleneiland", "lunetten", "ondiep");

    private final OrganisatieBeheer beheer;
    private final MedewerkerRepository medewerkers;

    DemoGebruikers(OrganisatieBeheer beheer, MedewerkerRepository medewerkers) {
        this.beheer = beheer;
        this.medewerkers = medewerkers;
    }

    @Override
    public void zetKlaar() {
        List<MedewerkerGegevens> nieuwe = gebruikers().stream()
                .filter(gebruiker -> !medewerkers.existsById(gebruiker.gebruikersnaam()))
                .toList();
        if (!nieuwe.isEmpty()) {
            beheer.voegToe(nieuwe);
        }
    }

    /** All demo users. */
    static List<MedewerkerGegevens> gebruikers() {
        List<MedewerkerGegevens> alle = new ArrayList<>();
        alle.add(stedelijk("beheer", "Bas Brinkhof", Rol.BEHEERDER, Rol.FUNCTIONEEL_BEHEER));
        voegTeamToe(
                alle,
                "kanaleneiland",
                "Vera van Vliet",
                "Gijs Groenewoud",
                "Hanna Hoekzema",
                "Tara Tamminga",
                "Abel Aarsen",
                "Pien Polderman");
        voegTeamToe(
                alle,
                "lunetten",
                "Wout Waterink",
                "Noor Nijenhuis",
                "Sem Steenbeek",
                "Mila Molenkamp",
                "Iris IJzerman",
                "Kees Korenaar");
        voegTeamToe(
                alle,
                "ondiep",
                "Lot Lindeboom",
                "Olaf Oosterveen",
                "Roos Rietveen",
                "Daan Duinzicht",
                "Fleur Fennema",
                "Jip Jagerman");
        alle.add(stedelijk("directie", "Dora Dijkveld", Rol.DIRECTIE));
        alle.add(stedelijk("proceseigenaar", "Petra Plaggenburg", Rol.PROCESEIGENAAR));
        alle.add(stedelijk("functioneel-beheer", "Floris Fokkinga", Rol.FUNCTIONEEL_BEHEER));
        alle.add(stedelijk("pgb-commissie", "Cato Clarenbeek", Rol.PGB_COMMISSIE));
        alle.add(stedelijk("juridische-zaken", "Job Jonkerbos", Rol.JURIDISCHE_ZAKEN));
        alle.add(stedelijk("evu", "Eva Elzenga", Rol.EVU));
        alle.add(stedelijk("front-office-dt", "Fien Fortuinhof", Rol.FRONT_OFFICE_DT));
        alle.add(stedelijk("bto-sociaal", "Bram Bovenkamp", Rol.BTO_SOCIAAL));
        alle.add(stedelijk("wi-schulddienstverlening", "Sara Slotemaker", Rol.WI_SCHULDDIENSTVERLENING));
        return alle;
    }

    private static void voegTeamToe(
            List<MedewerkerGegevens> alle,
            String team,
            String voordeur,
            String gezinswerker,
            String gezinswerker2,
            String teammanager,
            String aandachtsfunctionaris,
            String pgbSpecialist) {
        alle.add(inTeam("voordeur." + team, voordeur, Rol.VOORDEUR, team));
        alle.add(inTeam("gezinswerker." + team, gezinswerker, Rol.GEZINSWERKER, team));
        alle.add(inTeam("gezinswerker2." + team, gezinswerker2, Rol.GEZINSWERKER, team));
        alle.add(inTeam("teammanager." + team, teammanager, Rol.TEAMMANAGER, team));
        alle.add(inTeam(
                "aandachtsfunctionaris." + team, aandachtsfunctionaris, Rol.AANDACHTSFUNCTIONARIS_VEILIGHEID, team));
        alle.add(inTeam("pgb-specialist." + team, pgbSpecialist, Rol.PGB_SPECIALIST, team));
    }

    private static MedewerkerGegevens inTeam(String gebruikersnaam, String naam, Rol rol, String team) {
        return new MedewerkerGegevens(gebruikersnaam, naam, true, Set.of(rol.id()), Set.of(team), WACHTWOORD, null);
    }

    private static MedewerkerGegevens stedelijk(String gebruikersnaam, String naam, Rol rol, Rol... andere) {
        List<String> rollen = new ArrayList<>(List.of(rol.id()));
        for (Rol r : andere) {
            rollen.add(r.id());
        }
        return new MedewerkerGegevens(gebruikersnaam, naam, true, Set.copyOf(rollen), Set.of(), WACHTWOORD, null);
    }
}
