package bench;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Decisions a second of the urgency table in process: one thread, no database, no history. */
final class Beslissnelheid {

    private final ProcessEngineConfigurationImpl engine;
    private final Kant kant;

    Beslissnelheid(ProcessEngineConfigurationImpl engine, Kant kant) {
        this.engine = engine;
        this.kant = kant;
    }

    /** Answers decisions a second after warming up for as long. */
    String meet(int milliseconden) {
        var beslissing = engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache()
                        .findDeployedDecisionDefinitionById(kant.engine
                                .getRepositoryService()
                                .createDecisionDefinitionQuery()
                                .decisionDefinitionKey("urgentie")
                                .list()
                                .get(0)
                                .getId()));
        Map<String, Object> feiten = new HashMap<>();
        ((org.camunda.bpm.dmn.engine.DmnDecision) beslissing).getDecisionLogic();
        var invoer = ((org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl) beslissing.getDecisionLogic()).getInputs();
        invoer.forEach(een -> feiten.put(een.getExpression().getExpression().strip(), null));
        feiten.keySet().removeIf(naam -> !naam.matches("\\w+"));
        keer(beslissing, feiten, milliseconden);
        return String.valueOf(keer(beslissing, feiten, milliseconden));
    }

    private long keer(
            org.camunda.bpm.dmn.engine.DmnDecision beslissing, Map<String, Object> feiten, int milliseconden) {
        var machine = engine.getDmnEngineConfiguration() == null ? null : engine.getDmnEngine();
        var begin = System.nanoTime();
        var eind = begin + milliseconden * 1_000_000L;
        long keer = 0;
        while (System.nanoTime() < eind) {
            machine.evaluateDecisionTable(beslissing, feiten);
            keer++;
        }
        return keer * 1_000_000_000L / (System.nanoTime() - begin);
    }
}
