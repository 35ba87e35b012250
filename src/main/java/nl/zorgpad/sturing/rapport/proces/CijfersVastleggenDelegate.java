package nl.zorgpad.sturing.rapport.proces;

import java.time.YearMonth;
import nl.zorgpad.platform.beslissing.Codelijst;
import nl.zorgpad.sturing.rapport.MaandrapportService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Freezes the figures of the month, and ends what is still undecided on this or an earlier month. */
@Component
class CijfersVastleggenDelegate implements JavaDelegate {

    private final MaandrapportService rapporten;

    CijfersVastleggenDelegate(MaandrapportService rapporten) {
        this.rapporten = rapporten;
    }

    @Override
    public void execute(DelegateExecution stap) {
        var rapport = MaandrapportProces.rapport(rapporten, stap);
        laatOudereVervallen(stap, rapport.maand());
        stap.setVariable("rapportTeams", Codelijst.json(rapporten.legCijfersVast(rapport)));
    }

    private static void laatOudereVervallen(DelegateExecution stap, YearMonth maand) {
        RuntimeService processen = stap.getProcessEngineServices().getRuntimeService();
        processen
                .createExecutionQuery()
                .processDefinitionKey(MaandrapportProces.PROCES)
                .messageEventSubscriptionName(MaandrapportProces.NIEUWER_RAPPORT)
                .list()
                .stream()
                .filter(wacht -> !maand.isBefore(
                        YearMonth.parse((String) processen.getVariable(wacht.getId(), MaandrapportProces.MAAND))))
                .forEach(wacht -> processen.messageEventReceived(MaandrapportProces.NIEUWER_RAPPORT, wacht.getId()));
    }
}
