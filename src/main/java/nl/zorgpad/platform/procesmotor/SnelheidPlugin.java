package nl.zorgpad.platform.procesmotor;

import java.sql.SQLException;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.zorgpad.platform.database.Databasegeduld;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What makes the engine faster without taking a protection away; docs/adr/0022-snelheid-van-de-engine.md has the gains. */
@Component
class SnelheidPlugin extends AbstractProcessEnginePlugin {

    private static final long SLOT = 0x696e_6465_78L;

    /** Beside the engine's own; here and not in a migration, since the engine makes its tables after those. */
    private static final List<String> INDEXEN = List.of(
            "create index if not exists zorgpad_taak_bovenliggend on act_ru_task (parent_task_id_)",
            "create index if not exists zorgpad_taak_uiterlijk on act_ru_task (tenant_id_, due_date_)",
            "create index if not exists zorgpad_taak_voor_rol on act_ru_identitylink (tenant_id_, group_id_, task_id_)"
                    + " where type_ = 'candidate'");

    private final Period langsteZaak;
    private final ZoneId tijdzone;
    private ProcessEngineConfigurationImpl engine;

    SnelheidPlugin(
            @Value("${zorgpad.historie.langste-zaak}") Period langsteZaak,
            @Value("${zorgpad.tijdzone}") ZoneId tijdzone) {
        this.langsteZaak = langsteZaak;
        this.tijdzone = tijdzone;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuratie) {
        engine = configuratie;
        configuratie.setHistoryRemovalTimeProvider(new Bewaartermijn(langsteZaak, tijdzone));
        var sessies = new ArrayList<SessionFactory>(
                List.of(new Rechtenlezer.Maker(), new Tabelwijzer.Maker(), new Postvak.Maker()));
        if (configuratie.getCustomSessionFactories() != null) {
            sessies.addAll(configuratie.getCustomSessionFactories());
        }
        configuratie.setCustomSessionFactories(sessies);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuratie) {
        if (configuratie.isJdbcBatchProcessing()) {
            var opslag = configuratie.getSqlSessionFactory().getConfiguration();
            opslag.addInterceptor(new Pijplijnaanleg(opslag));
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine motor) {
        try (var verbinding = engine.getDataSource().getConnection();
                var opdracht = verbinding.createStatement()) {
            verbinding.setAutoCommit(false);
            Databasegeduld.zonderGrens(verbinding);
            opdracht.execute("select pg_advisory_xact_lock(" + SLOT + ")");
            for (var index : INDEXEN) {
                opdracht.execute(index);
            }
            verbinding.commit();
        } catch (SQLException fout) {
            throw new IllegalStateException("De indexen van de engine zijn niet te maken.", fout);
        }
    }
}
