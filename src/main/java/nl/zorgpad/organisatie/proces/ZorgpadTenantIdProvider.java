package nl.zorgpad.organisatie.proces;

import java.util.Set;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Stad;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.organisatie.Teamkeuze;
import nl.zorgpad.platform.formulier.FormulierFout;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Decides to which team a new case belongs. A worker can only choose a team of his own: a {@code team} variable that
 * names another team is refused, never followed. A process for the whole city belongs to no team but to {@link Stad}.
 */
@Component
class ZorgpadTenantIdProvider implements TenantIdProvider {

    private final ObjectProvider<MedewerkerService> medewerkers;
    private final ObjectProvider<TeamService> teams;

    ZorgpadTenantIdProvider(ObjectProvider<MedewerkerService> medewerkers, ObjectProvider<TeamService> teams) {
        this.medewerkers = medewerkers;
        this.teams = teams;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext context) {
        if (Bereiklezer.isStad(context.getProcessDefinition())) {
            return Stad.TENANT;
        }
        if (Teamkeuze.gekozen() != null) {
            return bestaand(Teamkeuze.gekozen());
        }
        if (context.getSuperExecution() != null) {
            return context.getSuperExecution().getTenantId();
        }
        String gebruiker = Context.getCommandContext().getAuthenticatedUserId();
        if (gebruiker == null) {
            return null;
        }
        Object gekozen =
                context.getVariables() == null ? null : context.getVariables().get("team");
        return eigenTeam(medewerkers.getObject().teamsVan(gebruiker), gekozen);
    }

    private static String eigenTeam(Set<String> eigen, Object gekozen) {
        if (gekozen == null || "".equals(gekozen)) {
            if (eigen.size() == 1) {
                return eigen.iterator().next();
            }
        } else if (gekozen instanceof String team && eigen.contains(team)) {
            return team;
        }
        throw new FormulierFout("team", "Kies een van uw eigen teams.");
    }

    private String bestaand(String team) {
        if (teams.getObject().team(team).isEmpty()) {
            throw new IllegalArgumentException("Er is geen team " + team);
        }
        return team;
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        DelegateExecution zaak = context.getExecution();
        return zaak == null ? null : zaak.getTenantId();
    }
}
