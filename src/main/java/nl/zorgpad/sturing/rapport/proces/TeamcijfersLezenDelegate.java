package nl.zorgpad.sturing.rapport.proces;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.sturing.rapport.MaandrapportService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reads what was frozen for the team whose turn it is, for this turn only: answers about
 * one team do not reach another. */
@Component
class TeamcijfersLezenDelegate implements JavaDelegate {

    private static final List<String> ANTWOORDEN = List.of("besluit", "anderTeam", "aantal", "eenheid", "ingangsdatum");

    private static final List<String> WACHTEND = List.of("wachtend", "langwachtendPercentage");

    /** What tells a figure, by id of the figure. */
    private static final Map<String, List<String>> BIJ_CIJFER = Map.of(
            "wachtend-0-2",
            WACHTEND,
            "wachtend-2-4",
            WACHTEND,
            "wachtend-4-8",
            WACHTEND,
            "wachtend-langer-8",
            List.of("wachtend", "langwachtendPercentage", "langwachtenden"),
            "in-begeleiding",
            List.of("inBegeleiding", "bezetting"),
            "aanmeldingen",
            List.of("aanmeldingenDrieMaanden", "aanmeldingenJaarGemiddelde"));

    private final MaandrapportService rapporten;

    TeamcijfersLezenDelegate(MaandrapportService rapporten) {
        this.rapporten = rapporten;
    }

    @Override
    public void execute(DelegateExecution stap) {
        var rapport = MaandrapportProces.rapport(rapporten, stap);
        var advies = rapporten.advies(rapport, (String) stap.getVariable(MaandrapportProces.TEAM));
        stap.setVariableLocal("teamNaam", advies.teamNaam());
        stap.setVariableLocal("capaciteit", advies.capaciteit());
        stap.setVariableLocal("inBegeleiding", advies.inBegeleiding());
        stap.setVariableLocal("wachtend", advies.wachtend());
        stap.setVariableLocal("langwachtenden", advies.langwachtenden());
        stap.setVariableLocal("langwachtendPercentage", getal(advies.langwachtendPercentage()));
        stap.setVariableLocal("aanmeldingenDrieMaanden", getal(advies.aanmeldingenDrieMaanden()));
        stap.setVariableLocal("aanmeldingenJaarGemiddelde", getal(advies.aanmeldingenJaar()));
        stap.setVariableLocal("wachtlijstTrend", advies.wachtlijstTrend());
        stap.setVariableLocal("bezetting", getal(advies.bezetting()));
        stap.setVariableLocal("capaciteitsadvies", advies.advies());
        stap.setVariableLocal("capaciteitsadviesRegel", advies.regel());
        if (advies.regel() != null) {
            verberg(stap, rapporten.verborgen(rapport, advies.team()));
        }
        ANTWOORDEN.forEach(antwoord -> stap.setVariableLocal(antwoord, null));
    }

    /** The decision table needs every number; who reads the task does not get what the report hides. */
    private static void verberg(DelegateExecution stap, Set<String> verborgen) {
        verborgen.stream()
                .map(cijfer -> BIJ_CIJFER.getOrDefault(cijfer, List.of()))
                .flatMap(List::stream)
                .forEach(gegeven -> stap.setVariableLocal(gegeven, null));
    }

    private static Double getal(BigDecimal getal) {
        return getal == null ? null : getal.doubleValue();
    }
}
