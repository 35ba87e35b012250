package nl.zorgpad.platform.beveiliging;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Says in Dutch, and as a refusal instead of a server error, that something belongs to another team. */
class TeamgrensInterceptor extends CommandInterceptor {

    private static final String VAN_EEN_ANDER_TEAM = "ENGINE-13034 ";

    @Override
    public <T> T execute(Command<T> opdracht) {
        try {
            return next.execute(opdracht);
        } catch (ProcessEngineException fout) {
            if (fout.getMessage() != null && fout.getMessage().startsWith(VAN_EEN_ANDER_TEAM)) {
                throw new AuthorizationException("Dit hoort bij een ander team.");
            }
            throw fout;
        }
    }
}
