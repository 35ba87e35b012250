package nl.zorgpad.platform.procesmotor;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.Direction;
import org.camunda.bpm.engine.impl.QueryOrderingProperty;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryProperty;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Answers the question that every open Tasklist asks all day, the tasks of a role in a team by due date and how many there
 * are, from two indexes. The engine joins all tasks of the team with who may do them, sorts the lot and throws away all but
 * twenty.
 *
 * <p>A list is still the engine's: only which twenty tasks it need look at is asked beforehand, and when it finds one of
 * them not to belong in the list it starts again without that help. So nothing is shown that the engine would not show. A
 * count is taken only of questions of exactly this form; all others go to the engine as they are.
 */
final class Postvak extends TaskManager {

    /** What such a question consists of, in the words of {@link JsonTaskQueryConverter}. */
    private static final Set<String> VRAAGDELEN = Set.of(
            JsonTaskQueryConverter.CANDIDATE_GROUP,
            JsonTaskQueryConverter.CANDIDATE_GROUPS,
            JsonTaskQueryConverter.CANDIDATE_GROUPS + "Expression",
            JsonTaskQueryConverter.INCLUDE_ASSIGNED_TASKS,
            JsonTaskQueryConverter.ORDERING_PROPERTIES);

    private static final int GROOTSTE_BLADZIJDE = 200;

    private static final String VAN_DE_ROL = "exists (select from act_ru_identitylink wie where wie.task_id_ = taak.id_"
            + " and wie.type_ = 'candidate' and wie.group_id_ = any (?))";

    private static final String EERSTE =
            "(select taak.id_, taak.due_date_ from act_ru_task taak where taak.tenant_id_ %s and " + VAN_DE_ROL
                    + " order by taak.due_date_, taak.id_ limit ?)";

    private static final String BLADZIJDE =
            "select taak.id_ from (select eerste.* from unnest(?::varchar[]) team cross join lateral "
                    + EERSTE.formatted("= team") + " eerste union all " + EERSTE.formatted("is null")
                    + ") taak order by taak.due_date_, taak.id_ offset ? limit ?";

    private static final String VAN_DE_ROL_IN = "select task_id_ from act_ru_identitylink"
            + " where type_ = 'candidate' and group_id_ = any (?) and tenant_id_ ";

    private static final String AANTAL = "select count(distinct task_id_) from (" + VAN_DE_ROL_IN
            + "= any (?) union all " + VAN_DE_ROL_IN + "is null) wie";

    private Postvak() {}

    @Override
    @SuppressWarnings("unchecked")
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl vraag) {
        configureQuery(vraag);
        if (herkend(vraag) && opVolgorde(vraag) && vraag.getMaxResults() <= GROOTSTE_BLADZIJDE) {
            var taken = bladzijde(vraag);
            if (taken != null) {
                return taken;
            }
        }
        return getDbEntityManager().selectList("selectTaskByQueryCriteria", vraag);
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl vraag) {
        configureQuery(vraag);
        return herkend(vraag)
                ? aantal(vraag)
                : (Long) getDbEntityManager().selectOne("selectTaskCountByQueryCriteria", vraag);
    }

    /** Tasks of roles within teams, whether somebody took them or not, and nothing else. */
    private static boolean herkend(TaskQueryImpl vraag) {
        return vraag.isIncludeAssignedTasks()
                && vraag.getTenantCheck().isTenantCheckEnabled()
                && !vraag.getAuthCheck().isAuthorizationCheckEnabled()
                && vraag.getCandidateGroups() != null
                && new JsonTaskQueryConverter()
                        .toJsonObject(vraag).keySet().stream()
                                .allMatch(deel -> VRAAGDELEN.contains(deel) || leegNaUitbreiden(deel, vraag));
    }

    /** A filter to which a search adds nothing gets an empty list of cases, which limits nothing. */
    private static boolean leegNaUitbreiden(String deel, TaskQueryImpl vraag) {
        return deel.equals(JsonTaskQueryConverter.PROCESS_INSTANCE_ID_IN) && vraag.getProcessInstanceIdIn().length == 0;
    }

    private static boolean opVolgorde(TaskQueryImpl vraag) {
        return !vraag.getOrderingProperties().isEmpty()
                && vraag.getOrderingProperties().stream().allMatch(Postvak::eerstWatEerstMoet);
    }

    private static boolean eerstWatEerstMoet(QueryOrderingProperty volgorde) {
        return TaskQueryProperty.DUE_DATE.equals(volgorde.getQueryProperty())
                && Direction.ASCENDING.equals(volgorde.getDirection());
    }

    /** Null when the engine finds that one of these tasks does not belong in the list after all. */
    @SuppressWarnings("unchecked")
    private List<Task> bladzijde(TaskQueryImpl vraag) {
        var ids = ids(vraag);
        if (ids.isEmpty()) {
            return new ArrayList<>();
        }
        var eerste = vraag.getFirstResult();
        Map<String, Task> gevonden = new HashMap<>();
        try {
            vraag.taskIdIn(ids.toArray(String[]::new)).setFirstResult(0);
            List<Task> taken = getDbEntityManager().selectList("selectTaskByQueryCriteria", vraag);
            taken.forEach(taak -> gevonden.put(taak.getId(), taak));
        } finally {
            vraag.taskIdIn(new String[0]).setFirstResult(eerste);
        }
        return gevonden.keySet().containsAll(ids)
                ? new ArrayList<>(ids.stream().map(gevonden::get).toList())
                : null;
    }

    private List<String> ids(TaskQueryImpl vraag) {
        var rollen = vraag.getCandidateGroups();
        var tot = vraag.getFirstResult() + vraag.getMaxResults();
        return lees(BLADZIJDE, teams(vraag), rollen, tot, rollen, tot, vraag.getFirstResult(), vraag.getMaxResults());
    }

    private long aantal(TaskQueryImpl vraag) {
        var rollen = vraag.getCandidateGroups();
        return Long.parseLong(lees(AANTAL, rollen, teams(vraag), rollen).get(0));
    }

    private static List<String> teams(TaskQueryImpl vraag) {
        var teams = vraag.getTenantCheck().getAuthTenantIds();
        return teams == null ? List.of() : teams;
    }

    /** The first column, asked within the transaction of the command. */
    private List<String> lees(String vraag, Object... waarden) {
        var verbinding = getDbSqlSession().getSqlSession().getConnection();
        try (var opdracht = verbinding.prepareStatement(vraag)) {
            for (var nummer = 0; nummer < waarden.length; nummer++) {
                opdracht.setObject(
                        nummer + 1,
                        waarden[nummer] instanceof List<?> lijst
                                ? verbinding.createArrayOf("varchar", lijst.toArray())
                                : waarden[nummer]);
            }
            try (var rijen = opdracht.executeQuery()) {
                var gelezen = new ArrayList<String>();
                while (rijen.next()) {
                    gelezen.add(rijen.getString(1));
                }
                return gelezen;
            }
        } catch (SQLException fout) {
            throw new ProcessEngineException("De taken van een rol zijn niet te lezen.", fout);
        }
    }

    /** Makes one for each command. */
    static final class Maker implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return TaskManager.class;
        }

        @Override
        public Session openSession() {
            return new Postvak();
        }
    }
}
