package nl.zorgpad.sturing.rapport;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.organisatie.Stad;
import nl.zorgpad.sturing.Cijfer;
import nl.zorgpad.sturing.Cijfers;
import nl.zorgpad.sturing.Dimensie;
import nl.zorgpad.sturing.Stadsbeeld;
import nl.zorgpad.sturing.Vraag;
import org.springframework.stereotype.Component;

/** Asks the figures for a report, always as they were known at its moment. */
@Component
class Cijferlezer {

    private final Cijfers cijfers;
    private final Stadsbeeld stadsbeeld;

    Cijferlezer(Cijfers cijfers, Stadsbeeld stadsbeeld) {
        this.cijfers = cijfers;
        this.stadsbeeld = stadsbeeld;
    }

    /**
     * Every figure of the report, of every team and of the city ({@link Stad#TENANT}).
     *
     * @param afgeschermd also which of them outsiders may not see
     */
    Map<String, Map<String, Cijferwaarde>> vanDeMaand(YearMonth maand, Instant peilmoment, boolean afgeschermd) {
        var vraag = Vraag.maand(maand).zoalsBekendOp(peilmoment);
        var perTeam = new LinkedHashMap<String, Map<String, Cijferwaarde>>();
        Rapportcijfer.alle().forEach(cijfer -> {
            var teams = cijfers.uitgesplitst(cijfer.id(), vraag, Dimensie.TEAM);
            var verborgen = afgeschermd ? stadsbeeld.verborgen(cijfer.id(), maand, teams) : Set.<String>of();
            var stad = cijfers.bereken(cijfer.id(), vraag);
            bewaar(perTeam, Stad.TENANT, stad, stadsbeeld.verraadtRest(stad, null));
            teams.forEach((team, waarde) -> bewaar(perTeam, team, waarde, verborgen.contains(team)));
        });
        return perTeam;
    }

    /** How many were counted from the first day of one month to the last of another, by team. */
    Map<String, Long> aantal(String cijfer, YearMonth van, YearMonth tot, Instant peilmoment) {
        var vraag = Vraag.periode(van.atDay(1), tot.atEndOfMonth()).zoalsBekendOp(peilmoment);
        var aantallen = new LinkedHashMap<String, Long>();
        cijfers.uitgesplitst(cijfer, vraag, Dimensie.TEAM)
                .forEach((team, waarde) -> aantallen.put(team, waarde.teller() == null ? 0 : waarde.teller()));
        return aantallen;
    }

    /** How many months have figures, from the first of these that has some up to the last; 0 when none has. */
    int maandenMetCijfers(YearMonth van, YearMonth tot, Instant peilmoment) {
        var vraag = Vraag.periode(van.atDay(1), tot.atEndOfMonth()).zoalsBekendOp(peilmoment);
        return cijfers.verloop(Rapportcijfer.AANMELDINGEN.id(), vraag).entrySet().stream()
                .filter(maand ->
                        maand.getValue().teller() != null && maand.getValue().teller() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .map(eerste -> (int) eerste.until(tot, ChronoUnit.MONTHS) + 1)
                .orElse(0);
    }

    /** Whether the city beside this team gives away a small number of the other teams. */
    boolean verraadtRest(Cijferwaarde stad, Cijferwaarde team) {
        return stadsbeeld.verraadtRest(cijfer(stad), team == null ? null : cijfer(team));
    }

    private static Cijfer cijfer(Cijferwaarde waarde) {
        return new Cijfer("", waarde.teller(), waarde.noemer(), waarde.waarde(), false);
    }

    private static void bewaar(
            Map<String, Map<String, Cijferwaarde>> perTeam, String team, Cijfer waarde, boolean verborgen) {
        perTeam.computeIfAbsent(team, nieuw -> new LinkedHashMap<>())
                .put(waarde.id(), new Cijferwaarde(waarde.teller(), waarde.noemer(), waarde.waarde(), verborgen));
    }
}
