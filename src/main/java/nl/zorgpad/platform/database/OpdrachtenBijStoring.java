package nl.zorgpad.platform.database;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/**
 * A job that failed because the database was away, full or too busy costs no try: it goes again a minute later. Otherwise an
 * hour of a full disk would end every timer of that hour, and make each of them somebody's task.
 *
 * <p>The moment at which it was due stays what it was, so that who watches sees how long it waits. A job that is still cut
 * off two hours later fails like any other: perhaps it is the job that asks too much, and somebody has to hear of it.
 */
@Component
class OpdrachtenBijStoring extends AbstractProcessEnginePlugin {

    private static final long EVEN = Duration.ofMinutes(1).toMillis();
    private static final long GEDULD = Duration.ofHours(2).toMillis();

    /** No node has this name: a job with this owner is free again when its lock is over. */
    private static final String WACHT = "wacht-op-database";

    /** As the last: other plugins hide what went wrong. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        var instellingen = ((ProcessEngineImpl) engine).getProcessEngineConfiguration();
        instellingen.setFailedJobCommandFactory(zonderVerlies(instellingen.getFailedJobCommandFactory()));
    }

    static FailedJobCommandFactory zonderVerlies(FailedJobCommandFactory gewoon) {
        return (id, fout) -> Gegevensstoring.van(fout).isEmpty()
                ? gewoon.getCommand(id, fout)
                : context -> {
                    var opdracht = context.getJobManager().findJobById(id);
                    if (opdracht == null) {
                        return null;
                    }
                    var nu = ClockUtil.getCurrentTime();
                    if (isGeduldOp(opdracht, nu)) {
                        return gewoon.getCommand(id, fout).execute(context);
                    }
                    probeerStraks(opdracht, nu);
                    return null;
                };
    }

    private static boolean isGeduldOp(JobEntity opdracht, Date nu) {
        return opdracht.getDuedate() != null
                && nu.getTime() - opdracht.getDuedate().getTime() > GEDULD;
    }

    private static void probeerStraks(JobEntity opdracht, Date nu) {
        if (opdracht.getDuedate() == null) {
            opdracht.setDuedate(nu);
        }
        opdracht.setLockOwner(WACHT);
        opdracht.setLockExpirationTime(new Date(nu.getTime() + EVEN));
    }
}
