package nl.zorgpad.organisatie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.zorgpad.organisatie.Rol.Bereik;
import nl.zorgpad.platform.formulier.Tekst;
import nl.zorgpad.platform.formulier.VeldFout;
import org.springframework.stereotype.Component;

/** Checks teams, wijken and workers before they are stored, with a Dutch sentence per field. */
@Component
class OrganisatieControle {

    private static final Pattern TEAM_ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WIJK_CODE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+)*");
    private static final Pattern GEBRUIKERSNAAM = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,59}");
    private static final Set<String> HERKOMSTEN = Set.of("S", "W", "A");
    private static final Set<String> AANBIEDERS = Set.of("KOOS", "Spoor030");
    private static final List<String> STADSWIJKEN = List.of(
            "West",
            "Noordwest",
            "Overvecht",
            "Noordoost",
            "Oost",
            "Binnenstad",
            "Zuid",
            "Zuidwest",
            "Leidsche Rijn",
            "Vleuten-De Meern");

    private final TeamRepository teams;
    private final WijkRepository wijken;

    OrganisatieControle(TeamRepository teams, WijkRepository wijken) {
        this.teams = teams;
        this.wijken = wijken;
    }

    /** With a name and an explanation as they are kept. */
    static Team schoon(Team team) {
        return new Team(
                team.id(),
                Tekst.regel(team.naam()),
                team.soort(),
                team.top3Getraind(),
                team.vroegsignalering(),
                team.evu(),
                team.capaciteit(),
                team.herkomst(),
                toelichting(team.toelichting()),
                team.versie());
    }

    static Wijk schoon(Wijk wijk) {
        return new Wijk(
                wijk.code(),
                Tekst.regel(wijk.naam()),
                wijk.stadswijk(),
                wijk.teamId(),
                wijk.aanbieder(),
                wijk.evu(),
                wijk.herkomst(),
                toelichting(wijk.toelichting()),
                wijk.versie());
    }

    private static String toelichting(String toelichting) {
        return toelichting == null ? null : Objects.requireNonNullElse(Tekst.alineas(toelichting), "");
    }

    void controleer(Team team) {
        List<VeldFout> fouten = new ArrayList<>();
        eis(fouten, !Stad.TENANT.equals(team.id()), "id", "Het id stad is al van de hele stad.");
        eis(fouten, past(TEAM_ID, team.id(), 60), "id", "Schrijf het id met kleine letters, cijfers en streepjes.");
        controleerNaam(fouten, team.naam(), 80);
        eis(
                fouten,
                team.naam() == null || !teams.existsByNaamAndIdNot(team.naam(), team.id()),
                "naam",
                "Er is al een team met deze naam.");
        eis(fouten, team.soort() != null, "soort", "Kies bij soort wijkteam of schoolteam.");
        eis(
                fouten,
                team.capaciteit() == null || team.capaciteit() >= 1 && team.capaciteit() <= 9999,
                "capaciteit",
                "Vul bij capaciteit een getal in van 1 tot 9999, of laat het leeg als u het niet weet.");
        controleerHerkomst(fouten, team.herkomst(), team.toelichting());
        meld(fouten);
    }

    void controleer(Wijk wijk) {
        List<VeldFout> fouten = new ArrayList<>();
        boolean code = past(WIJK_CODE, wijk.code(), 60) && !Wijk.BUITEN_UTRECHT.equals(wijk.code());
        eis(fouten, code, "code", "Schrijf de code met kleine letters, cijfers en lage streepjes.");
        controleerNaam(fouten, wijk.naam(), 80);
        eis(
                fouten,
                wijk.naam() == null || !wijken.existsByNaamAndCodeNot(wijk.naam(), wijk.code()),
                "naam",
                "Er is al een wijk met deze naam.");
        eis(
                fouten,
                kent(STADSWIJKEN, wijk.stadswijk()),
                "stadswijk",
                "Kies als stadswijk " + String.join(", ", STADSWIJKEN) + ".");
        eis(fouten, bestaat(wijk.teamId()), "teamId", "Kies bij teamId een bestaand team.");
        eis(fouten, kent(AANBIEDERS, wijk.aanbieder()), "aanbieder", "Kies als aanbieder KOOS of Spoor030.");
        controleerHerkomst(fouten, wijk.herkomst(), wijk.toelichting());
        meld(fouten);
    }

    void controleer(MedewerkerGegevens medewerker) {
        List<VeldFout> fouten = new ArrayList<>();
        eis(
                fouten,
                past(GEBRUIKERSNAAM, medewerker.gebruikersnaam(), 60),
                "gebruikersnaam",
                "Schrijf de gebruikersnaam met letters, cijfers, punten en streepjes.");
        controleerNaam(fouten, medewerker.naam(), 100);
        medewerker.rollen().stream()
                .filter(id -> Rol.vanId(id).isEmpty())
                .forEach(id -> fouten.add(new VeldFout("rollen", "Er is geen rol met de naam die u opgaf.")));
        medewerker.teams().stream()
                .filter(id -> !bestaat(id))
                .forEach(id -> fouten.add(new VeldFout("teams", "Er is geen team met het id dat u opgaf.")));
        boolean teamrol = medewerker.rollen().stream()
                .flatMap(id -> Rol.vanId(id).stream())
                .anyMatch(rol -> rol.bereik() == Bereik.TEAM);
        eis(fouten, !teamrol || !medewerker.teams().isEmpty(), "teams", "Kies bij deze rol minstens één team.");
        meld(fouten);
    }

    private boolean bestaat(String teamId) {
        return past(TEAM_ID, teamId, 60) && teams.existsById(teamId);
    }

    private static void controleerNaam(List<VeldFout> fouten, String naam, int lengte) {
        boolean goed = naam != null && !naam.isBlank() && naam.length() <= lengte;
        eis(fouten, goed, "naam", "Vul een naam in van hoogstens " + lengte + " tekens.");
        eis(fouten, naam == null || !Tekst.heeftOpmaak(naam), "naam", Tekst.GEEN_OPMAAK);
    }

    private static void controleerHerkomst(List<VeldFout> fouten, String herkomst, String toelichting) {
        eis(fouten, kent(HERKOMSTEN, herkomst), "herkomst", "Kies als herkomst S (bron), W (openbaar) of A (aanname).");
        eis(
                fouten,
                toelichting != null && toelichting.length() <= 300,
                "toelichting",
                "Vul een toelichting in van hoogstens 300 tekens; leeg mag.");
    }

    private static boolean past(Pattern patroon, String waarde, int lengte) {
        return waarde != null
                && waarde.length() <= lengte
                && patroon.matcher(waarde).matches();
    }

    private static boolean kent(Collection<String> waarden, String waarde) {
        return waarde != null && waarden.contains(waarde);
    }

    private static void eis(List<VeldFout> fouten, boolean goed, String veld, String melding) {
        if (!goed) {
            fouten.add(new VeldFout(veld, melding));
        }
    }

    private static void meld(List<VeldFout> fouten) {
        if (!fouten.isEmpty()) {
            throw OrganisatieFout.ongeldig(fouten.stream().distinct().toList());
        }
    }
}
