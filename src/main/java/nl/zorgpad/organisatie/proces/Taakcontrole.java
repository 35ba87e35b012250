package nl.zorgpad.organisatie.proces;

import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.TaskPermissions.TASK_ASSIGN;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Who may claim and complete a task, beside the tenant (team) and the authorizations of the role: the worker to whom it
 * is assigned, as long as nobody has it everybody with its role, and whoever may assign it to others (the teammanager).
 */
class Taakcontrole extends AuthorizationCommandChecker {

    @Override
    public void checkTaskWork(TaskEntity taak) {
        super.checkTaskWork(taak);
        CommandContext opdracht = Context.getCommandContext();
        Authentication wie = opdracht.getAuthentication();
        boolean vertrouwdeCode = wie == null
                || !opdracht.isAuthorizationCheckEnabled()
                || !getAuthorizationManager().isAuthorizationEnabled();
        if (vertrouwdeCode || wie.getUserId().equals(taak.getAssignee()) || magToewijzen(taak)) {
            return;
        }
        if (taak.getAssignee() != null) {
            throw new AuthorizationException(
                    "Deze taak is van een collega. Vraag de teammanager om de taak over te dragen.");
        }
        if (!isKandidaat(taak, wie)) {
            if (taak.getCandidates().isEmpty()) {
                controleerDatZeErNogIs(taak);
            }
            throw new AuthorizationException("Deze taak hoort bij een andere rol.");
        }
    }

    private boolean magToewijzen(TaskEntity taak) {
        return getAuthorizationManager().isAuthorized(TASK_ASSIGN, TASK, taak.getId());
    }

    /** A colleague who completed the task a moment ago took away who may do it as well: that is no matter of roles. */
    private static void controleerDatZeErNogIs(TaskEntity taak) {
        var aantal = Context.getCommandContext().getTaskManager().findTaskCountByQueryCriteria((TaskQueryImpl)
                new TaskQueryImpl().taskId(taak.getId()));
        if (aantal == 0) {
            throw new OptimisticLockingException("Taak " + taak.getId() + " is er niet meer.");
        }
    }

    private static boolean isKandidaat(TaskEntity taak, Authentication wie) {
        return taak.getCandidates().stream()
                .anyMatch(kandidaat -> wie.getUserId().equals(kandidaat.getUserId())
                        || wie.getGroupIds() != null && wie.getGroupIds().contains(kandidaat.getGroupId()));
    }
}
