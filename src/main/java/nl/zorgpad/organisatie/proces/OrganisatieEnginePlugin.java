package nl.zorgpad.organisatie.proces;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.springframework.stereotype.Component;

/** Tells the engine to which team a new case belongs and what a worker may do with a task. */
@Component
class OrganisatieEnginePlugin extends AbstractProcessEnginePlugin {

    private final ZorgpadTenantIdProvider tenantIds;

    OrganisatieEnginePlugin(ZorgpadTenantIdProvider tenantIds) {
        this.tenantIds = tenantIds;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuratie) {
        configuratie.setTenantIdProvider(tenantIds);
        configuratie.setResourceAuthorizationProvider(new ZorgpadAutorisatieProvider());
        if (configuratie.getCustomPreBPMNParseListeners() == null) {
            configuratie.setCustomPreBPMNParseListeners(new ArrayList<>());
        }
        configuratie.getCustomPreBPMNParseListeners().add(new Bereiklezer());
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuratie) {
        List<CommandChecker> controles = new ArrayList<>(configuratie.getCommandCheckers());
        controles.replaceAll(
                controle -> controle.getClass() == AuthorizationCommandChecker.class ? new Taakcontrole() : controle);
        configuratie.setCommandCheckers(controles);
        Dagfuncties.registreer(configuratie.getExpressionManager());
    }
}
