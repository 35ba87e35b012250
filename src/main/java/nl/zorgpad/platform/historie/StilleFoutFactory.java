package nl.zorgpad.platform.historie;

import nl.zorgpad.platform.formulier.FormulierFout;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;

/**
 * Lets the engine store of a failed job what went wrong and where, but no message that could hold personal data: jobs,
 * incidents and job logs keep the message and the whole stack trace of an exception, causes included. Messages stay
 * when the engine itself or the form guard made them and no other exception is behind them.
 */
final class StilleFoutFactory implements FailedJobCommandFactory {

    private final FailedJobCommandFactory gewoon;

    StilleFoutFactory(FailedJobCommandFactory gewoon) {
        this.gewoon = gewoon;
    }

    @Override
    public Command<Object> getCommand(String jobId, Throwable fout) {
        return gewoon.getCommand(jobId, stil(fout));
    }

    /** The exception as it may be kept. */
    static Throwable stil(Throwable fout) {
        return isVeilig(fout) ? fout : new StilleFout(fout);
    }

    static boolean isVeilig(Throwable fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            boolean bekend = oorzaak instanceof FormulierFout
                    || oorzaak instanceof OptimisticLockingException
                    || oorzaak.getClass().getName().startsWith("org.camunda.bpm.");
            if (!bekend) {
                return false;
            }
        }
        return true;
    }

    /** The same exception without its message: class names and places only. */
    static final class StilleFout extends RuntimeException {

        private static final long serialVersionUID = 1L;

        StilleFout(Throwable fout) {
            super(
                    fout.getClass().getName() + " (melding niet bewaard)",
                    fout.getCause() == null || fout.getCause() == fout ? null : new StilleFout(fout.getCause()),
                    false,
                    true);
            setStackTrace(fout.getStackTrace());
        }
    }
}
