package nl.zorgpad.organisatie.proces;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.zorgpad.organisatie.OrganisatieGeladen;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.json.JsonTaskQueryConverter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the filters of {@link Taakfilters} at start-up and shares them with their roles; changes only what differs. */
@Component
class Filtersynchronisatie {

    private final FilterService filters;
    private final TaskService taken;
    private final AuthorizationService autorisaties;
    private final IdentityService identiteiten;
    private final Rechtensynchronisatie rechten;

    Filtersynchronisatie(
            FilterService filters,
            TaskService taken,
            AuthorizationService autorisaties,
            IdentityService identiteiten,
            Rechtensynchronisatie rechten) {
        this.filters = filters;
        this.taken = taken;
        this.autorisaties = autorisaties;
        this.identiteiten = identiteiten;
        this.rechten = rechten;
    }

    @EventListener
    @Order(2)
    void breng(OrganisatieGeladen geladen) {
        AlsZorgpad.voerUit(identiteiten, this::synchroniseer);
    }

    private void synchroniseer() {
        Map<String, Filter> bestaand = filters.createTaskFilterQuery().list().stream()
                .filter(filter -> filter.getProperties().get(Taakfilter.SLEUTEL) != null)
                .collect(Collectors.toMap(
                        filter -> (String) filter.getProperties().get(Taakfilter.SLEUTEL), Function.identity()));
        for (Taakfilter gewenst : Taakfilters.alle()) {
            Filter filter = bewaar(bestaand.remove(gewenst.sleutel()), gewenst);
            deel(filter.getId(), gewenst.rollen());
        }
        bestaand.values().forEach(vervallen -> filters.deleteFilter(vervallen.getId()));
    }

    private Filter bewaar(Filter nu, Taakfilter gewenst) {
        TaskQuery zoekvraag = gewenst.zoekvraag()
                .apply(taken.createTaskQuery())
                .orderByDueDate()
                .asc();
        if (nu != null && gelijk(nu, gewenst, zoekvraag)) {
            return nu;
        }
        Filter filter = nu == null ? filters.newTaskFilter() : nu;
        filter.setName(gewenst.naam());
        filter.setProperties(gewenst.eigenschappen());
        filter.setQuery(zoekvraag);
        return filters.saveFilter(filter);
    }

    private static boolean gelijk(Filter nu, Taakfilter gewenst, TaskQuery zoekvraag) {
        return nu.getName().equals(gewenst.naam())
                && nu.getResourceType().equals(EntityTypes.TASK)
                && nu.getProperties().equals(gewenst.eigenschappen())
                && json(nu.getQuery()).equals(json(zoekvraag));
    }

    private static String json(TaskQuery zoekvraag) {
        return new JsonTaskQueryConverter()
                .toJsonObject((TaskQueryImpl) zoekvraag)
                .toString();
    }

    private void deel(String filterId, Set<Rol> rollen) {
        rollen.forEach(rol -> rechten.zorgVoor(Recht.op(rol.id(), Resources.FILTER, filterId, Permissions.READ)));
        Set<String> groepen = rollen.stream().map(Rol::id).collect(Collectors.toSet());
        autorisaties
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .resourceType(Resources.FILTER)
                .resourceId(filterId)
                .list()
                .stream()
                .filter(recht -> recht.getGroupId() != null
                        && Rol.vanId(recht.getGroupId()).isPresent())
                .filter(recht -> !groepen.contains(recht.getGroupId()))
                .forEach(recht -> autorisaties.deleteAuthorization(recht.getId()));
    }
}
