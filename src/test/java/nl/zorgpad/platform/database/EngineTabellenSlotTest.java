package nl.zorgpad.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.Test;

class EngineTabellenSlotTest {

    @Test
    void tweeNodesDieTegelijkOpEenLegeDatabaseStartenKomenBeideOp() throws Exception {
        try (var postgres =
                EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
            var tegelijk = new CyclicBarrier(2);
            var nodes = Executors.newFixedThreadPool(2);
            try {
                Callable<ProcessEngine> node = () -> start(postgres.getPostgresDatabase(), tegelijk);
                for (Future<ProcessEngine> engine : nodes.invokeAll(List.of(node, node))) {
                    assertThat(engine.get().getManagementService().getProperties())
                            .containsKey("schema.version");
                    engine.get().close();
                }
            } finally {
                nodes.shutdownNow();
            }
        }
    }

    private static ProcessEngine start(DataSource database, CyclicBarrier tegelijk) {
        var engine = new StandaloneProcessEngineConfiguration();
        engine.setProcessEngineName(Thread.currentThread().getName());
        engine.setDataSource(database);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.setJobExecutorActivate(false);
        engine.setProcessEnginePlugins(
                List.<ProcessEnginePlugin>of(new EngineTabellenSlot(), new Startschot(tegelijk)));
        return engine.buildProcessEngine();
    }

    /** Both nodes look for the tables at the same moment. */
    private static final class Startschot extends AbstractProcessEnginePlugin {

        private final CyclicBarrier tegelijk;

        Startschot(CyclicBarrier tegelijk) {
            this.tegelijk = tegelijk;
        }

        @Override
        public void preInit(ProcessEngineConfigurationImpl configuratie) {
            var tabellen = configuratie.getSchemaOperationsCommand();
            configuratie.setSchemaOperationsCommand(opdracht -> {
                try {
                    tegelijk.await();
                } catch (Exception fout) {
                    throw new IllegalStateException(fout);
                }
                return tabellen.execute(opdracht);
            });
        }
    }
}
