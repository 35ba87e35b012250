package nl.zorgpad.organisatie.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.zorgpad.organisatie.LopendProces;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.organisatie.Teamkeuze;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Start messages go without tenant, because definitions are shared; the instance gets the team of the case. */
@Component
class EngineProcessen implements Processen {

    private static final int GEWONE_PRIORITEIT = 50;

    private final RuntimeService processen;
    private final IdentityService identiteiten;
    private final TeamService teams;

    EngineProcessen(@Lazy RuntimeService processen, @Lazy IdentityService identiteiten, TeamService teams) {
        this.processen = processen;
        this.identiteiten = identiteiten;
        this.teams = teams;
    }

    @Override
    public String start(String bericht, String zaaknummer, String team, Map<String, Object> stuurgegevens) {
        var feiten = new HashMap<>(stuurgegevens);
        feiten.put("zaaknummer", zaaknummer);
        feiten.put("team", team);
        feiten.put("teamNaam", teams.team(team).map(Team::naam).orElse(team));
        feiten.putIfAbsent("prioriteit", GEWONE_PRIORITEIT);
        return AlsZorgpad.doe(identiteiten, () -> namensTeam(bericht, zaaknummer, team, feiten));
    }

    private String namensTeam(String bericht, String zaaknummer, String team, Map<String, Object> feiten) {
        try {
            return Teamkeuze.namensTeam(
                    team,
                    () -> processen
                            .createMessageCorrelation(bericht)
                            .withoutTenantId()
                            .processInstanceBusinessKey(zaaknummer)
                            .setVariables(feiten)
                            .correlateStartMessage()
                            .getId());
        } catch (RuntimeException fout) {
            throw fout;
        } catch (Exception fout) {
            throw new IllegalStateException("Het proces voor " + bericht + " is niet gestart", fout);
        }
    }

    @Override
    public int meld(String bericht, String zaaknummer, Map<String, Object> stuurgegevens) {
        return AlsZorgpad.doe(identiteiten, () -> {
            var wachtenden = processen
                    .createExecutionQuery()
                    .processInstanceBusinessKey(zaaknummer)
                    .messageEventSubscriptionName(bericht)
                    .list()
                    .stream()
                    .filter(wie -> wachtNog(wie, bericht))
                    .toList();
            wachtenden.forEach(wie -> processen.messageEventReceived(bericht, wie.getId(), stuurgegevens));
            return wachtenden.size();
        });
    }

    /** Not when the running command ended the waiting: the database still knows it. */
    private static boolean wachtNog(Execution wie, String bericht) {
        return !(Context.getCommandContext() != null && wie instanceof ExecutionEntity entiteit)
                || entiteit.getEventSubscriptions().stream().anyMatch(wacht -> bericht.equals(wacht.getEventName()));
    }

    @Override
    public List<LopendProces> lopend(String zaaknummer) {
        return nuLopend(
                zaaknummer, ProcessInstanceQuery::rootProcessInstances, nieuw -> nieuw.getSuperExecutionId() == null);
    }

    @Override
    public boolean loopt(String proces, String zaaknummer) {
        return !nuLopend(zaaknummer, vraag -> vraag.processDefinitionKey(proces), nieuw -> proces.equals(proces(nieuw)))
                .isEmpty();
    }

    /**
     * Without those that end in the running transaction, which the database still knows, and with those that start in it,
     * which the database does not know yet.
     */
    private List<LopendProces> nuLopend(
            String zaaknummer, UnaryOperator<ProcessInstanceQuery> vraag, Predicate<ExecutionEntity> nieuw) {
        return AlsZorgpad.doe(
                identiteiten,
                () -> Stream.concat(
                                vraag
                                        .apply(processen
                                                .createProcessInstanceQuery()
                                                .processInstanceBusinessKey(zaaknummer))
                                        .list()
                                        .stream()
                                        .map(ProcessInstance.class::cast),
                                begonnen(zaaknummer).filter(nieuw))
                        .filter(instantie -> !instantie.isEnded())
                        .map(instantie -> new LopendProces(proces(instantie), instantie.getProcessInstanceId()))
                        .distinct()
                        .toList());
    }

    private static Stream<ExecutionEntity> begonnen(String zaaknummer) {
        return Context.getCommandContext() == null
                ? Stream.empty()
                : Context.getCommandContext()
                        .getDbEntityManager()
                        .getCachedEntitiesByType(ExecutionEntity.class)
                        .stream()
                        .filter(ExecutionEntity::isProcessInstanceExecution)
                        .filter(instantie -> zaaknummer.equals(instantie.getBusinessKey()));
    }

    private static String proces(ProcessInstance instantie) {
        return Context.getCommandContext() != null && instantie instanceof ExecutionEntity entiteit
                ? entiteit.getProcessDefinition().getKey()
                : instantie.getProcessDefinitionId().split(":")[0];
    }
}
