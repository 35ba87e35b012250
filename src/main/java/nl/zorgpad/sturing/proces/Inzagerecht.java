package nl.zorgpad.sturing.proces;

import java.util.List;
import nl.zorgpad.sturing.Procesinzage.GeenProcesinzage;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.TenantCheck;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the engine itself what the worker who is logged in may see, so that our own queries see no more than its. */
@Component
class Inzagerecht {

    private final ProcessEngine engine;

    Inzagerecht(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    /**
     * The teams whose instances of this process may be seen.
     *
     * @throws GeenProcesinzage without the right to read the history of this process, or when nobody is logged in
     */
    Teams teams(String proces) {
        if (niemand()) {
            throw new GeenProcesinzage();
        }
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> teams(context, proces));
    }

    /** Whether nobody is logged in; then the engine would check nothing. */
    boolean niemand() {
        return engine.getIdentityService().getCurrentAuthentication() == null;
    }

    private static Teams teams(CommandContext context, String proces) {
        if (!context.getAuthorizationManager()
                .isAuthorized(Permissions.READ_HISTORY, Resources.PROCESS_DEFINITION, proces)) {
            throw new GeenProcesinzage();
        }
        var grens = new TenantCheck();
        context.getTenantManager().configureTenantCheck(grens);
        return new Teams(
                !grens.isTenantCheckEnabled(),
                grens.getAuthTenantIds() == null ? List.of() : List.copyOf(grens.getAuthTenantIds()));
    }

    /** @param alle no border at all, for the technical administrator; then {@code ids} does not count */
    record Teams(boolean alle, List<String> ids) {}
}
