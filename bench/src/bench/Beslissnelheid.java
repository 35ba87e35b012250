package bench;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** Decisions a second of the urgency table in process: one thread, the FEEL engine of the side, no database, no history. */
final class Beslissnelheid {

    /** A family for which nothing is urgent, so that every rule is looked at; what is not here is unknown. */
    private static final Map<String, String> GEWOON = Map.of(
            "acuut", "nee",
            "suicidaliteitAcuut", "nee",
            "structureel", "nee",
            "jongKind", "nee",
            "toeslagenGedupeerd", "nee",
            "zorgenOverVeiligheid", "nee",
            "wijk", "lunetten",
            "ingang", "wijkteam");

    private final ProcessEngineConfigurationImpl engine;

    Beslissnelheid(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** Answers decisions a second, after warming up for as long. */
    String meet(int milliseconden) {
        var id = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("urgentie")
                .list()
                .get(0)
                .getId();
        DmnDecision beslissing = engine.getCommandExecutorTxRequired()
                .execute(context -> engine.getDeploymentCache().findDeployedDecisionDefinitionById(id));
        var los = new DefaultDmnEngineConfiguration();
        los.setFeelEngineFactory(engine.getDmnEngineConfiguration().getFeelEngineFactory());
        var machine = los.buildEngine();
        Map<String, Object> feiten = new HashMap<>();
        ((DmnDecisionTableImpl) beslissing.getDecisionLogic())
                .getInputs().stream()
                        .map(invoer -> invoer.getExpression().getExpression().strip())
                        .filter(naam -> naam.matches("\\w+"))
                        .forEach(naam -> feiten.put(naam, GEWOON.get(naam)));
        keer(machine, beslissing, feiten, milliseconden);
        return String.valueOf(keer(machine, beslissing, feiten, milliseconden));
    }

    private static long keer(DmnEngine machine, DmnDecision beslissing, Map<String, Object> feiten, int milliseconden) {
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
