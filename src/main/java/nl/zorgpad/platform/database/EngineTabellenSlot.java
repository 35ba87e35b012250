package nl.zorgpad.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SchemaOperationsCommand;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time make or upgrade the engine's tables; nodes that start at the same moment wait, and find them
 * ready. The lock ends with the transaction in which the tables are made.
 */
@Component
class EngineTabellenSlot extends AbstractProcessEnginePlugin {

    private static final long SLEUTEL = 0x7461_6265_6c6cL;

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuratie) {
        SchemaOperationsCommand tabellen = configuratie.getSchemaOperationsCommand();
        configuratie.setSchemaOperationsCommand(opdracht -> {
            neem(opdracht.getDbSqlSession().getSqlSession().getConnection());
            return tabellen.execute(opdracht);
        });
    }

    private static void neem(Connection verbinding) {
        try (Statement slot = verbinding.createStatement()) {
            Databasegeduld.zonderGrens(verbinding);
            slot.execute("select pg_advisory_xact_lock(" + SLEUTEL + ")");
        } catch (SQLException fout) {
            throw new ProcessEngineException("Het slot op de tabellen van de engine is niet te krijgen", fout);
        }
    }
}
