package nl.zorgpad.sturing.rapport.proces;

import java.math.BigDecimal;
import java.util.List;
import nl.zorgpad.sturing.rapport.MaandrapportService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reads what was frozen for the team whose turn it is, for this turn only: teams do not see each other's answers. */
@Component
class TeamcijfersLezenDelegate implements JavaDelegate {

    private static final List<String> ANTWOORDEN = List.of("besluit", "anderTeam", "aantal", "eenheid", "ingangsdatum");

    private final MaandrapportService rapporten;

    TeamcijfersLezenDelegate(MaandrapportService rapporten) {
        this.rapporten = rapporten;
    }

    @Override
    public void execute(DelegateExecution stap) {
        var advies = rapporten.advies(
                MaandrapportProces.rapport(rapporten, stap), (String) stap.getVariable(MaandrapportProces.TEAM));
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
        ANTWOORDEN.forEach(antwoord -> stap.setVariableLocal(antwoord, null));
    }

    private static Double getal(BigDecimal getal) {
        return getal == null ? null : getal.doubleValue();
    }
}
