package nl.zorgpad.platform.database;

import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * A job that failed because the database was away, full or too busy costs no try: it goes again a minute later, as often
 * as it takes. Otherwise an hour of a full disk would end every timer of that hour, and make each of them somebody's task.
 */
@Component
class OpdrachtenBijStoring extends AbstractProcessEnginePlugin {

    private static final long EVEN = 60_000;

    /** As the last: other plugins hide what went wrong. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var instellingen = ((ProcessEngineImpl) engine).getProcessEngineConfiguration();
        instellingen.setFailedJobCommandFactory(zonderVerlies(instellingen.getFailedJobCommandFactory()));
    }

    static FailedJobCommandFactory zonderVerlies(FailedJobCommandFactory gewoon) {
        return (opdracht, fout) ->
                Gegevensstoring.van(fout).isPresent() ? probeerStraks(opdracht) : gewoon.getCommand(opdracht, fout);
    }

    private static Command<Object> probeerStraks(String id) {
        return context -> {
            var opdracht = context.getJobManager().findJobById(id);
            if (opdracht != null) {
                opdracht.unlock();
                opdracht.setDuedate(new Date(ClockUtil.getCurrentTime().getTime() + EVEN));
            }
            return null;
        };
    }
}
