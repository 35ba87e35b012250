package nl.zorgpad.scenario;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.platform.Kanarie;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;

/**
 * A day at the office, for tests: workers log in, fill in forms and finish tasks through the same services as Tasklist,
 * and time passes with every timer fired at its own moment. After each step the engine is searched for the canary.
 */
@Component
public class Praktijk {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private final ProcessEngine engine;
    private final MedewerkerService medewerkers;
    private final DataSource dataSource;
    private final Slotwaarden slotwaarden;

    Praktijk(ProcessEngine engine, MedewerkerService medewerkers, DataSource dataSource, Slotwaarden slotwaarden) {
        this.engine = engine;
        this.medewerkers = medewerkers;
        this.dataSource = dataSource;
        this.slotwaarden = slotwaarden;
    }

    /** It is now this moment in the Netherlands; nothing that was due before happens. */
    public void begin(LocalDateTime moment) {
        ClockUtil.setCurrentTime(date(moment));
    }

    /** The real time again. */
    public void sluit() {
        ClockUtil.reset();
    }

    /** Time passes; the timers of this case fire in order, each at its own moment. */
    public void wordt(String zaaknummer, LocalDateTime moment) {
        var tot = date(moment);
        for (var timer = eerste(zaaknummer, tot); timer != null; timer = eerste(zaaknummer, tot)) {
            if (timer.getDuedate() != null && timer.getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(timer.getDuedate());
            }
            engine.getManagementService().executeJob(timer.getId());
            Kanarie.zoekInEngine(dataSource);
        }
        ClockUtil.setCurrentTime(tot);
    }

    private Job eerste(String zaaknummer, Date tot) {
        return zaken(zaaknummer).stream()
                .flatMap(id -> engine.getManagementService().createJobQuery().processInstanceId(id).list().stream())
                .filter(job -> job.getDuedate() == null || !job.getDuedate().after(tot))
                .min(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(null);
    }

    /** A worker starts a process with its form; answers the id of the process instance. */
    public String start(String medewerker, String proces, Map<String, ?> stuurgegevens, Map<String, ?> dossier) {
        return als(
                medewerker,
                () -> engine.getFormService()
                        .submitStartForm(definitie(proces), inzending(stuurgegevens, dossier))
                        .getId());
    }

    /** A worker finishes the open task with this name in this case. */
    public void doe(
            String medewerker, String zaaknummer, String taak, Map<String, ?> stuurgegevens, Map<String, ?> dossier) {
        doe(medewerker, taak(medewerker, zaaknummer, taak), stuurgegevens, dossier);
    }

    /** A worker claims a task and finishes it with its form. */
    public void doe(String medewerker, Task taak, Map<String, ?> stuurgegevens, Map<String, ?> dossier) {
        als(medewerker, () -> {
            if (taak.getAssignee() == null) {
                engine.getTaskService().claim(taak.getId(), medewerker);
            }
            engine.getFormService().submitTaskForm(taak.getId(), inzending(stuurgegevens, dossier));
            return null;
        });
    }

    /** The oldest open task with this name that this worker may do. */
    public Task taak(String medewerker, String zaaknummer, String naam) {
        return kijkAls(medewerker, () -> {
            var open = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(zaaknummer)
                    .taskName(naam)
                    .orderByTaskCreateTime()
                    .asc()
                    .list();
            if (open.isEmpty()) {
                throw new AssertionError("Voor " + medewerker + " is er geen taak '" + naam + "' in " + zaaknummer
                        + ". Open taken: "
                        + taken(zaaknummer).stream().map(Task::getName).toList());
            }
            return open.stream()
                    .filter(t -> kandidaten(t).stream().anyMatch(rollen(medewerker)::contains)
                            || medewerker.equals(t.getAssignee()))
                    .findFirst()
                    .orElse(open.get(0));
        });
    }

    /** The form of a task as this worker gets it. */
    public InputStream formulier(String medewerker, Task taak) {
        return kijkAls(medewerker, () -> engine.getFormService().getDeployedTaskForm(taak.getId()));
    }

    /** The start form of a process as this worker gets it. */
    public InputStream startformulier(String medewerker, String proces) {
        return kijkAls(medewerker, () -> engine.getFormService().getDeployedStartForm(definitie(proces)));
    }

    /** Whether this worker exists. */
    public boolean kent(String medewerker) {
        return medewerkers.medewerker(medewerker).isPresent();
    }

    /** All open tasks of a case, whoever may do them. */
    public List<Task> taken(String zaaknummer) {
        return zaken(zaaknummer).stream()
                .flatMap(id -> engine.getTaskService().createTaskQuery().processInstanceId(id).list().stream())
                .toList();
    }

    /** The roles that may do a task. */
    public Set<String> kandidaten(Task taak) {
        return engine.getTaskService().getIdentityLinksForTask(taak.getId()).stream()
                .filter(link -> link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toSet());
    }

    /** The steering facts of a case now, or as they were when its process ended. */
    public Map<String, Object> feiten(String zaaknummer) {
        var feiten = new HashMap<String, Object>();
        engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(zaaknummer)
                .list()
                .stream()
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime)
                        .thenComparing(
                                HistoricProcessInstance::getEndTime, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(zaak -> {
                    feiten.putAll(slotwaarden.van(zaak.getId()));
                    engine.getRuntimeService()
                            .createVariableInstanceQuery()
                            .processInstanceIdIn(zaak.getId())
                            .list()
                            .forEach(feit -> feiten.put(feit.getName(), feit.getValue()));
                });
        return feiten;
    }

    /** The processes of this case that run now, also those that another called. */
    public Set<String> processen(String zaaknummer) {
        return zaken(zaaknummer).stream()
                .map(id -> engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult()
                        .getProcessDefinitionKey())
                .collect(Collectors.toSet());
    }

    /** How each process of this case ended; of several the last. */
    public Map<String, Object> uitkomsten(String zaaknummer) {
        var uitkomsten = new HashMap<String, Object>();
        engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(zaaknummer)
                .finished()
                .orderByProcessInstanceEndTime()
                .asc()
                .list()
                .stream()
                .filter(proces -> slotwaarden.van(proces.getId()).containsKey("uitkomst"))
                .forEach(proces -> uitkomsten.put(
                        proces.getProcessDefinitionKey(),
                        slotwaarden.van(proces.getId()).get("uitkomst")));
        return uitkomsten;
    }

    /** Id of the process whose name workers see in 'Proces starten'; empty when none with a form has this name. */
    public Optional<String> procesMetNaam(String naam) {
        return engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionName(naam)
                .latestVersion()
                .list()
                .stream()
                .filter(proces ->
                        engine.getFormService().getStartFormData(proces.getId()).getCamundaFormRef() != null)
                .map(ProcessDefinition::getKey)
                .findFirst();
    }

    /** Whether a process of this case still runs. */
    public boolean loopt(String zaaknummer) {
        return !zaken(zaaknummer).isEmpty();
    }

    /** The zaaknummer of a process instance. */
    public String zaaknummer(String procesinstantie) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(procesinstantie)
                .singleResult()
                .getBusinessKey();
    }

    /** Does something as this worker, with the roles and teams that the organisation gives. */
    public <T> T als(String medewerker, Callable<T> actie) {
        try {
            return kijkAls(medewerker, actie);
        } finally {
            Kanarie.zoekInEngine(dataSource);
        }
    }

    private List<String> tenants(String medewerker) {
        return engine.getIdentityService().createTenantQuery().userMember(medewerker).list().stream()
                .map(Tenant::getId)
                .toList();
    }

    /** As {@link #als}, for what changes nothing. */
    private <T> T kijkAls(String medewerker, Callable<T> actie) {
        try {
            engine.getIdentityService()
                    .setAuthentication(medewerker, List.copyOf(rollen(medewerker)), tenants(medewerker));
            return actie.call();
        } catch (RuntimeException fout) {
            throw fout;
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private Set<String> rollen(String medewerker) {
        return medewerkers
                .medewerker(medewerker)
                .orElseThrow(() -> new AssertionError("Er is geen medewerker " + medewerker))
                .rollen()
                .stream()
                .map(Rol::id)
                .collect(Collectors.toSet());
    }

    private String definitie(String proces) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(proces)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private List<String> zaken(String zaaknummer) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(zaaknummer)
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
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

    private static Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(NEDERLAND).toInstant());
    }

    /** This moment on the clock of the Netherlands. */
    public static LocalDateTime nederlands(Date moment) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(moment.getTime()), NEDERLAND);
    }
}
