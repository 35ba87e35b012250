package bench;

import bench.Pad.Stap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.zorgpad.kantoor.Gezinnen;
import nl.zorgpad.kantoor.Standaardantwoorden;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;

/** Side B: Zorgpad with everything on. Workers fill in the forms, with their own groups and teams, as Tasklist does. */
final class ZorgpadKant extends Kant {

    private static final String WIJK_VAN_TEAM = "select code from wijk where team_id = ? order by code limit 1";

    private final LocalDateTime nu = LocalDateTime.now(ZoneId.of("Europe/Amsterdam"));
    private final LocalDate vandaag = nu.toLocalDate();
    private final Gezinnen gezinnen = new Gezinnen(vandaag);
    private final Map<String, Identiteit> identiteiten = new ConcurrentHashMap<>();
    private final Map<String, String> wijken = new ConcurrentHashMap<>();
    private final String definitie;
    private final String filter;

    private record Identiteit(List<String> rollen, List<String> teams) {}

    ZorgpadKant(ProcessEngine engine, javax.sql.DataSource bron) {
        super(engine);
        definitie = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(Pad.PROCES)
                .latestVersion()
                .singleResult()
                .getId();
        filter = engine.getFilterService().createTaskFilterQuery().list().stream()
                .filter(een -> "mijn-team".equals(een.getProperties().get("zorgpad")))
                .findFirst()
                .orElseThrow()
                .getId();
        var jdbc = new org.springframework.jdbc.core.JdbcTemplate(bron);
        Pad.TEAMS.forEach(team -> wijken.put(team, jdbc.queryForObject(WIJK_VAN_TEAM, String.class, team)));
    }

    @Override
    <T> T als(String rol, String team, Supplier<T> actie) {
        var wie = rol + "." + team;
        var identiteit = identiteiten.computeIfAbsent(wie, this::identiteit);
        try {
            engine.getIdentityService().setAuthentication(wie, identiteit.rollen(), identiteit.teams());
            return actie.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private Identiteit identiteit(String wie) {
        var identiteiten = engine.getIdentityService();
        return new Identiteit(
                identiteiten.createGroupQuery().groupMember(wie).list().stream()
                        .map(Group::getId)
                        .toList(),
                identiteiten.createTenantQuery().userMember(wie).includingGroupsOfUser(true).list().stream()
                        .map(Tenant::getId)
                        .toList());
    }

    @Override
    String start(String team) {
        nl.zorgpad.kantoor.Gezin gezin;
        synchronized (gezinnen) {
            gezin = gezinnen.gezin(2, 9, 6);
        }
        var velden = Standaardantwoorden.aanmelding(gezin, "zelf_digitaal", wijken.get(team), nu.minusMinutes(10));
        return als(
                "voordeur",
                team,
                () -> engine.getFormService()
                        .submitStartForm(definitie, inzending(velden, gezin.velden()))
                        .getId());
    }

    @Override
    void rondAf(String team, String zaak, Stap stap, Task taak) {
        engine.getFormService().submitTaskForm(taak.getId(), antwoorden(team, stap));
    }

    private Map<String, Object> antwoorden(String team, Stap stap) {
        var dag = vandaag.toString();
        return switch (stap.taak()) {
            case "userTask_vraagVerkennen" ->
                inzending(
                        Standaardantwoorden.vraagverkenning(false),
                        Map.of("hulpvraagInEigenWoorden", "Er is thuis vaak ruzie over regels en schermtijd."));
            case "userTask_uitkomstVaststellen" ->
                inzending(Map.of("uitkomstVraagverkenning", "kennismaking"), Map.of());
            case "userTask_gezinswerkerToewijzen" ->
                inzending(
                        Map.of("gezinswerkerId", "gezinswerker." + team, "zelfdeWerkerAlsBegeleiding", true), Map.of());
            case "userTask_kennismakingPlannen" -> inzending(Standaardantwoorden.afspraak(dag, dag), Map.of());
            case "userTask_kennismakingVoeren" ->
                inzending(
                        Standaardantwoorden.kennismaking(dag, "nee", false),
                        Map.of("benodigdeHulp", "Hulp bij grenzen stellen"));
            case "userTask_ondersteuningAfspreken" ->
                inzending(
                        Standaardantwoorden.wachten(vandaag, "contactritme"),
                        Map.of("afspraken", "We bellen elke twee weken en kijken samen hoe het gaat."));
            case "userTask_startPlannen" -> inzending(Map.of("startBesluit", "starten"), Map.of());
            case "userTask_hulpStarten" ->
                inzending(
                        Map.of("datumAanvang", dag, "zelfdeWerker", true),
                        Map.of("eersteAfspraken", "Eerste doelen besproken en een wekelijks moment afgesproken."));
            default -> throw new IllegalArgumentException(stap.taak());
        };
    }

    @Override
    long postvak(String rol, String team) {
        return als(rol, team, () -> {
            TaskQuery opVolgorde =
                    engine.getTaskService().createTaskQuery().orderByDueDate().asc();
            var filters = engine.getFilterService();
            filters.<Task, TaskQuery>listPage(filter, opVolgorde, 0, 20);
            return filters.count(filter);
        });
    }

    private static Map<String, Object> inzending(Map<String, ?> stuurgegevens, Map<String, ?> dossier) {
        var velden = new HashMap<String, Object>();
        stuurgegevens.forEach((veld, waarde) -> velden.put(
                veld,
                waarde instanceof List<?> lijst
                        ? SpinValues.jsonValue(Spin.JSON(lijst)).create()
                        : waarde));
        if (!dossier.isEmpty()) {
            velden.put("dossier", SpinValues.jsonValue(Spin.JSON(dossier)).create());
        }
        return velden;
    }
}
