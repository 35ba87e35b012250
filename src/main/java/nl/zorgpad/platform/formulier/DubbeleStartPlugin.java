package nl.zorgpad.platform.formulier;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Puts {@link DubbeleStart} before the form guard, which takes the personal data out of what was sent. */
@Component
class DubbeleStartPlugin extends AbstractProcessEnginePlugin {

    private final JdbcTemplate database;
    private final Duration termijn;

    DubbeleStartPlugin(DataSource database, @Value("${zorgpad.grenzen.dubbele-start}") Duration termijn) {
        this.database = new JdbcTemplate(database);
        this.termijn = termijn;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> eerst = new ArrayList<>(List.of(new DubbeleStart(database, termijn)));
        if (engine.getCustomPostCommandInterceptorsTxRequired() != null) {
            eerst.addAll(engine.getCustomPostCommandInterceptorsTxRequired());
        }
        engine.setCustomPostCommandInterceptorsTxRequired(eerst);
    }
}
