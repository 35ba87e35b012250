package nl.zorgpad.platform.levering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the deployment of models at a start out of the starter's hands: it would put the models of an old node back. */
@Component
class LeveringPlugin extends AbstractProcessEnginePlugin {

    private final Instant gebouwdOp;
    private final boolean ookOuder;
    private final Clock klok;
    private final BeanFactory beans;
    private SpringProcessEngineConfiguration engine;
    private List<Modelbestand> bestanden = List.of();

    LeveringPlugin(
            ObjectProvider<BuildProperties> bouw,
            @Value("${zorgpad.levering.ook-ouder}") boolean ookOuder,
            Clock klok,
            BeanFactory beans) {
        this.beans = beans;
        this.gebouwdOp = bouw.stream()
                .map(BuildProperties::getTime)
                .findFirst()
                .map(tijd -> tijd.truncatedTo(ChronoUnit.MILLIS))
                .orElse(null);
        this.ookOuder = ookOuder;
        this.klok = klok;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuratie) {
        List<Deployer> controles = new ArrayList<>();
        if (configuratie.getCustomPreDeployers() != null) {
            controles.addAll(configuratie.getCustomPreDeployers());
        }
        controles.add(new Verwijzingscontrole(beans));
        configuratie.setCustomPreDeployers(controles);
    }

    /** After the starter found the files. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuratie) {
        engine = (SpringProcessEngineConfiguration) configuratie;
        bestanden = Stream.of(engine.getDeploymentResources())
                .map(LeveringPlugin::lees)
                .toList();
        engine.setDeploymentResources(new Resource[0]);
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine motor) {
        if (!bestanden.isEmpty()) {
            new Modellevering(
                            motor.getRepositoryService(),
                            new Leveringenboek(new JdbcTemplate(engine.getDataSource())),
                            new TransactionTemplate(engine.getTransactionManager()),
                            klok)
                    .lever(bestanden, gebouwdOp, ookOuder);
        }
    }

    private static Modelbestand lees(Resource bestand) {
        try {
            return new Modelbestand(bestand.getFilename(), bestand.getContentAsByteArray());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
