package nl.zorgpad.organisatie;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.zorgpad.platform.formulier.Keuze;
import nl.zorgpad.platform.formulier.Keuzecontext;
import nl.zorgpad.platform.formulier.Keuzelijst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The choice lists of forms that come from the tables of the organisation. */
@Configuration(proxyBeanMethods = false)
class Keuzelijsten {

    /** The wijken of the municipality. */
    @Bean
    Keuzelijst wijkenKeuzelijst(TeamService teams) {
        return lijst(
                "wijken",
                context -> teams.wijken().stream()
                        .map(wijk -> new Keuze(wijk.naam(), wijk.code()))
                        .toList());
    }

    /** The teams for which this worker may start a case. */
    @Bean
    Keuzelijst teamsKeuzelijst(TeamService teams, MedewerkerService medewerkers) {
        return lijst("teams", context -> {
            Set<String> eigen = medewerkers.teamsVan(context.gebruiker());
            return teams.teams().stream()
                    .filter(team -> context.gebruiker() == null || eigen.contains(team.id()))
                    .map(Keuzelijsten::keuze)
                    .toList();
        });
    }

    /** Every team, for a hand-over. */
    @Bean
    Keuzelijst alleTeamsKeuzelijst(TeamService teams) {
        return lijst(
                "alleTeams",
                context -> teams.teams().stream().map(Keuzelijsten::keuze).toList());
    }

    /** The family workers of the team of the task. */
    @Bean
    Keuzelijst gezinswerkersKeuzelijst(MedewerkerService medewerkers) {
        return lijst(
                "gezinswerkers",
                context -> context.team() == null
                        ? List.of()
                        : medewerkers.gezinswerkersVan(context.team()).stream()
                                .map(medewerker -> new Keuze(medewerker.naam(), medewerker.gebruikersnaam()))
                                .toList());
    }

    private static Keuze keuze(Team team) {
        return new Keuze(team.naam(), team.id());
    }

    private static Keuzelijst lijst(String sleutel, Function<Keuzecontext, List<Keuze>> keuzes) {
        return new Keuzelijst() {
            @Override
            public String sleutel() {
                return sleutel;
            }

            @Override
            public List<Keuze> keuzes(Keuzecontext context) {
                return keuzes.apply(context);
            }
        };
    }
}
