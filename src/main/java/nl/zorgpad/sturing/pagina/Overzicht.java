package nl.zorgpad.sturing.pagina;

import java.util.List;
import java.util.stream.Stream;
import nl.zorgpad.organisatie.Team;

/**
 * What the page shows.
 *
 * @param bijzonder figures that tell how far the others can be trusted, and what comes in
 * @param perTeam null when one team was chosen
 * @param zaken the cases that wait too long now; empty for the whole city
 */
record Overzicht(
        Keuze keuze,
        List<Kaart> kaarten,
        List<Kaart> bijzonder,
        List<Grafiek> grafieken,
        Teamtabel perTeam,
        List<Zaaktabel> zaken) {

    /** Whether a number on the page is too small to show, so that it has to be explained. */
    public boolean isVerborgen() {
        return Stream.of(
                        Stream.concat(kaarten.stream(), bijzonder.stream()).flatMap(Kaart::getallen),
                        grafieken.stream()
                                .flatMap(grafiek -> grafiek.rijen().stream())
                                .flatMap(rij -> rij.punten().stream())
                                .map(Grafiek.Punt::tekst),
                        perTeam == null
                                ? Stream.<String>of()
                                : perTeam.rijen().stream()
                                        .flatMap(rij -> rij.waarden().stream())
                                        .map(Grafiek.Punt::tekst))
                .flatMap(getallen -> getallen)
                .anyMatch(Weergave.NIET_GETOOND::equals);
    }

    /**
     * What was asked, and what else can be asked.
     *
     * @param team null for the whole city
     * @param eigen this user manages the team, and sees its cases
     */
    record Keuze(Team team, boolean eigen, Periode periode, List<Team> teams, List<Periode> perioden) {

        public String getNaam() {
            return team == null ? "Hele stad" : team.naam();
        }
    }

    /** One line per team, and one of the city. */
    record Teamtabel(List<String> kolommen, List<Rij> rijen, List<Grafiek.Punt> stad) {

        record Rij(String team, String naam, List<Grafiek.Punt> waarden, List<Grafiek.Punt> vorige) {}
    }
}
