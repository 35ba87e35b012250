package nl.zorgpad.sturing;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.sturing.Stuurrecht.Blik;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which figures of a report somebody may not see who manages none of the teams in it (ADR 0013, ADR 0016). */
@Service
@Transactional(readOnly = true)
public class Stadsbeeld {

    private static final Blik BUITENSTAANDER = new Blik(Set.of(), true);

    private final Cijfers cijfers;
    private final Afscherming afscherming;
    private final Parameters parameters;

    Stadsbeeld(Cijfers cijfers, Afscherming afscherming, Parameters parameters) {
        this.cijfers = cijfers;
        this.afscherming = afscherming;
        this.parameters = parameters;
    }

    /**
     * The teams whose number stays hidden in a report: what the page hides now, and what the numbers of the report
     * themselves ask. Otherwise the one would give away the other.
     *
     * @param perTeam the figure as it was known at the moment of the report, by team
     */
    public Set<String> verborgen(String id, YearMonth maand, Map<String, Cijfer> perTeam) {
        var cijfer = cijfers.definitie(id);
        if (!cijfer.gemeten()) {
            return Set.of();
        }
        var teams = List.copyOf(perTeam.keySet());
        var cellen = teams.stream()
                .map(team -> new long[][] {telling(perTeam.get(team))})
                .toArray(long[][][]::new);
        var verborgen = new Onderdrukking(cijfer, parameters.getal("PAR-44"))
                .niveau(cellen, List.of(IntStream.range(0, teams.size()).boxed().toList()), null, null, null);
        var nu = afscherming.uitgesplitst(
                cijfer, Vraag.maand(maand), Dimensie.TEAM, Tijdvak.maand(maand), BUITENSTAANDER);
        return IntStream.range(0, teams.size())
                .filter(nr -> verborgen[nr][0]
                        || nu.containsKey(teams.get(nr))
                                && nu.get(teams.get(nr)).onderdrukt())
                .mapToObj(teams::get)
                .collect(Collectors.toSet());
    }

    /** Whether what is left of the city without this team is so small that the city gives it away. */
    public boolean verraadtRest(Cijfer stad, Cijfer team) {
        var rest = telling(stad);
        var eigen = team == null ? new long[2] : telling(team);
        return klein(rest[0] - eigen[0])
                || klein(rest[1] - eigen[1])
                || stad.noemer() != null && klein(rest[1] - eigen[1] - rest[0] + eigen[0]);
    }

    private boolean klein(long aantal) {
        return aantal > 0 && aantal < parameters.getal("PAR-44");
    }

    private static long[] telling(Cijfer cijfer) {
        var teller = cijfer.teller() == null ? 0 : cijfer.teller();
        return new long[] {teller, cijfer.noemer() == null ? teller : cijfer.noemer()};
    }
}
