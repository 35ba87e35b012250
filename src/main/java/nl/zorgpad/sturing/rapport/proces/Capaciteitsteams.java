package nl.zorgpad.sturing.rapport.proces;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.zorgpad.platform.formulier.Keuze;
import nl.zorgpad.platform.formulier.Keuzecontext;
import nl.zorgpad.platform.formulier.Keuzelijst;
import nl.zorgpad.sturing.rapport.Capaciteitsbesluit;
import nl.zorgpad.sturing.rapport.MaandrapportService;
import nl.zorgpad.sturing.rapport.Rapporttekst;
import nl.zorgpad.sturing.rapport.Teamadvies;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The choice list {@code capaciteitsteams}: the teams of the report, with their advice and what was decided already. */
@Component
class Capaciteitsteams implements Keuzelijst {

    private final MaandrapportService rapporten;
    private final TaskService taken;

    Capaciteitsteams(MaandrapportService rapporten, @Lazy TaskService taken) {
        this.rapporten = rapporten;
        this.taken = taken;
    }

    @Override
    public String sleutel() {
        return "capaciteitsteams";
    }

    @Override
    public List<Keuze> keuzes(Keuzecontext context) {
        if (context.taskId() == null) {
            return List.of();
        }
        var rapport = rapporten.lees(
                YearMonth.parse((String) taken.getVariable(context.taskId(), MaandrapportProces.MAAND)),
                ((Number) taken.getVariable(context.taskId(), MaandrapportProces.VERSIE)).intValue());
        var zelf = (String) taken.getVariable(context.taskId(), MaandrapportProces.TEAM);
        var adviezen = rapporten.adviezen(rapport);
        var namen = adviezen.stream().collect(Collectors.toMap(Teamadvies::team, Teamadvies::teamNaam));
        var besluiten = rapporten.besluiten(rapport);
        return adviezen.stream()
                .filter(advies -> !advies.team().equals(zelf))
                .map(advies -> new Keuze(label(advies, besluiten, namen), advies.team()))
                .toList();
    }

    private static String label(Teamadvies advies, List<Capaciteitsbesluit> besluiten, Map<String, String> namen) {
        var label = new StringBuilder(advies.teamNaam());
        if (advies.vraagtBesluit()) {
            label.append(": ").append(Rapporttekst.advies(advies.advies()));
        }
        besluiten.stream()
                .filter(besluit -> besluit.anderTeam() != null)
                .forEach(besluit -> Rapporttekst.gevolg(besluit, advies.team(), namen)
                        .ifPresent(gevolg ->
                                label.append(" (besloten: ").append(gevolg).append(')')));
        return label.toString();
    }
}
