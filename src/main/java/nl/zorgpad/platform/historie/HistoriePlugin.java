package nl.zorgpad.platform.historie;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultFailedJobCommandFactory;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Sets the history level, the allow-list and what may be kept of a failed job. */
@Component
class HistoriePlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuratie) {
        ZorgpadHistoryLevel niveau = new ZorgpadHistoryLevel();
        List<HistoryLevel> niveaus = met(configuratie.getCustomHistoryLevels(), niveau);
        configuratie.setCustomHistoryLevels(niveaus);
        configuratie.setHistoryLevel(niveau);
        List<BpmnParseListener> lezers = met(configuratie.getCustomPostBPMNParseListeners(), new StuurgegevensLezer());
        configuratie.setCustomPostBPMNParseListeners(lezers);
        List<Deployer> controles = met(configuratie.getCustomPostDeployers(), new LeveringControle());
        configuratie.setCustomPostDeployers(controles);
        configuratie.setHistoryEventProducer(new StilleHistorie());
        FailedJobCommandFactory gewoon = configuratie.getFailedJobCommandFactory();
        configuratie.setFailedJobCommandFactory(
                new StilleFoutFactory(gewoon == null ? new DefaultFailedJobCommandFactory() : gewoon));
    }

    private static <T> List<T> met(List<T> bestaand, T extra) {
        List<T> alle = new ArrayList<>(bestaand == null ? List.of() : bestaand);
        alle.add(extra);
        return alle;
    }
}
