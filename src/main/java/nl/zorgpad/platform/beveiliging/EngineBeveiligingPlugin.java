package nl.zorgpad.platform.beveiliging;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The engine's own settings, closed by default; see docs/adr/0004-dicht-tenzij.md. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class EngineBeveiligingPlugin extends AbstractProcessEnginePlugin {

    /** Ids of users, groups and tenants: kebab-case, and dots for user names; nothing that means something elsewhere. */
    private static final String ID_PATROON = "[a-zA-Z0-9._-]+";

    private final BeanFactory beans;

    EngineBeveiligingPlugin(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setGeneralResourceWhitelistPattern(ID_PATROON);
        engine.setUserResourceWhitelistPattern(ID_PATROON);
        engine.setGroupResourceWhitelistPattern(ID_PATROON);
        engine.setTenantResourceWhitelistPattern(ID_PATROON);
        engine.setEnablePasswordPolicy(true);

        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setRestrictUserOperationLogToAuthenticatedUsers(true);

        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setTaskService(new VeiligeTaskService());
        engine.setExpressionManager(new VeiligeExpressionManager(beans));
        engine.setScriptingEngines(new GeenScripts());
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableXxeProcessing(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDeserializationTypeValidationEnabled(true);

        engine.setCustomPreDeployers(eerst(new ModelcontroleDeployer(), engine.getCustomPreDeployers()));
        engine.setCustomPreCommandInterceptorsTxRequired(
                eerst(new TeamgrensInterceptor(), engine.getCustomPreCommandInterceptorsTxRequired()));
    }

    /** After the settings of the environment, so that no setting opens the borders between teams and roles. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.setTenantCheckEnabled(true);
        engine.setAuthorizationEnabled(true);
    }

    private static <T> List<T> eerst(T nieuwe, List<T> anderen) {
        List<T> samen = new ArrayList<>(List.of(nieuwe));
        if (anderen != null) {
            samen.addAll(anderen);
        }
        return samen;
    }
}
