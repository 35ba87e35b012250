package nl.zorgpad.organisatie.proces;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Tells the engine how teams and roles are named and to which team a new case belongs. */
@Component
class OrganisatieEnginePlugin extends AbstractProcessEnginePlugin {

    /** Ids of users, groups and tenants may hold dashes, dots and underscores; the engine's default refuses them. */
    private static final String ID_PATROON = "[a-zA-Z0-9._-]+";

    private final ZorgpadTenantIdProvider tenantIds;

    OrganisatieEnginePlugin(ZorgpadTenantIdProvider tenantIds) {
        this.tenantIds = tenantIds;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuratie) {
        configuratie.setTenantIdProvider(tenantIds);
        configuratie.setGeneralResourceWhitelistPattern(ID_PATROON);
        configuratie.setUserResourceWhitelistPattern(ID_PATROON);
        configuratie.setGroupResourceWhitelistPattern(ID_PATROON);
        configuratie.setTenantResourceWhitelistPattern(ID_PATROON);
        configuratie.setEnablePasswordPolicy(true);
    }
}
