package nl.zorgpad.platform.beveiliging;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.Validator;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * Refuses expressions in the parts of a task query's {@code orQueries}. The engine of 7.24.0 checks the outer query
 * only and would evaluate them for any user who is logged in.
 */
class VeiligeTaskService extends TaskServiceImpl {

    private static final Validator<AbstractQuery<?, ?>> GEEN_EXPRESSIES_BINNENIN = VeiligeTaskService::controleer;

    @Override
    public TaskQuery createTaskQuery() {
        TaskQuery query = super.createTaskQuery();
        ((TaskQueryImpl) query).addValidator(GEEN_EXPRESSIES_BINNENIN);
        return query;
    }

    private static void controleer(AbstractQuery<?, ?> query) {
        if (query instanceof TaskQueryImpl taken
                && taken.getQueries().stream()
                        .anyMatch(deel -> !deel.getExpressions().isEmpty())) {
            throw new BadUserRequestException("Expressies zijn in een zoekvraag niet toegestaan.");
        }
    }
}
