package nl.zorgpad.sturing.rapport;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.zorgpad.organisatie.Stad;
import nl.zorgpad.sturing.Cijfer;
import nl.zorgpad.sturing.Cijfers;
import nl.zorgpad.sturing.Dimensie;
import nl.zorgpad.sturing.Vraag;
import org.springframework.stereotype.Component;

/** Asks the figures for a report, always as they were known at its moment. */
@Component
class Cijferlezer {

    private final Cijfers cijfers;

    Cijferlezer(Cijfers cijfers) {
        this.cijfers = cijfers;
    }

    /** Every figure of the report, of every team and of the city ({@link Stad#TENANT}). */
    Map<String, Map<String, Cijferwaarde>> vanDeMaand(YearMonth maand, Instant peilmoment) {
        var vraag = Vraag.maand(maand).zoalsBekendOp(peilmoment);
        var perTeam = new LinkedHashMap<String, Map<String, Cijferwaarde>>();
        Rapportcijfer.alle().forEach(cijfer -> {
            bewaar(perTeam, Stad.TENANT, cijfer, cijfers.bereken(cijfer.id(), vraag));
            cijfers.uitgesplitst(cijfer.id(), vraag, Dimensie.TEAM)
                    .forEach((team, waarde) -> bewaar(perTeam, team, cijfer, waarde));
        });
        return perTeam;
    }

    /** How many were counted from the first day of one month to the last of another, by team. */
    Map<String, Long> aantal(Rapportcijfer cijfer, YearMonth van, YearMonth tot, Instant peilmoment) {
        var vraag = Vraag.periode(van.atDay(1), tot.atEndOfMonth()).zoalsBekendOp(peilmoment);
        var aantallen = new LinkedHashMap<String, Long>();
        cijfers.uitgesplitst(cijfer.id(), vraag, Dimensie.TEAM)
                .forEach((team, waarde) -> aantallen.put(team, waarde.teller() == null ? 0 : waarde.teller()));
        return aantallen;
    }

    /** How many of these months, counted back from the last, have figures: 1 when only the last one has, or none. */
    int maandenMetCijfers(YearMonth van, YearMonth tot, Instant peilmoment) {
        var vraag = Vraag.periode(van.atDay(1), tot.atEndOfMonth()).zoalsBekendOp(peilmoment);
        return cijfers.verloop(Rapportcijfer.AANMELDINGEN.id(), vraag).entrySet().stream()
                .filter(maand -> maand.getValue().teller() != null && maand.getValue().teller() > 0)
                .map(Map.Entry::getKey)
                .findFirst()
                .map(eerste -> (int) eerste.until(tot, java.time.temporal.ChronoUnit.MONTHS) + 1)
                .orElse(1);
    }

    private static void bewaar(
            Map<String, Map<String, Cijferwaarde>> perTeam, String team, Rapportcijfer cijfer, Cijfer waarde) {
        perTeam.computeIfAbsent(team, nieuw -> new LinkedHashMap<>())
                .put(cijfer.id(), new Cijferwaarde(waarde.teller(), waarde.noemer(), waarde.waarde(), false));
    }
}
