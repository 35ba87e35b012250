package nl.zorgpad.platform.beveiliging;

import java.util.ArrayList;
import nl.zorgpad.platform.database.Gegevensstoring;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Remembers for the rest of a request that the database failed: parts of the engine's API hide the cause of an error. */
@Component
class Storingsonthouder extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuratie) {
        var bestaand = configuratie.getCustomPreCommandInterceptorsTxRequired();
        var alle = new ArrayList<CommandInterceptor>();
        alle.add(new Onthouder());
        if (bestaand != null) {
            alle.addAll(bestaand);
        }
        configuratie.setCustomPreCommandInterceptorsTxRequired(alle);
    }

    private static final class Onthouder extends CommandInterceptor {

        @Override
        public <T> T execute(Command<T> opdracht) {
            try {
                return next.execute(opdracht);
            } catch (RuntimeException fout) {
                Gegevensstoring.van(fout).ifPresent(Storingsfilter::onthoud);
                throw fout;
            }
        }
    }
}
