package nl.zorgpad.kantoor.proces;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.zorgpad.kantoor.Kantoor;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The office on the engine. Several workers can be at work at once, on one clock. What a worker may do is asked once between two {@link #sluit}s; ids of cases are kept. */
@Component
@Profile({"ontwikkeling", "test"})
class EngineKantoor implements Kantoor {

    private final ProcessEngine engine;
    private final MedewerkerService medewerkers;
    private final ZoneId tijdzone;
    private final Map<String, Identiteit> identiteiten = new ConcurrentHashMap<>();
    private final Map<String, String> definities = new ConcurrentHashMap<>();
    private final Map<String, String> zaaknummers = new ConcurrentHashMap<>();

    EngineKantoor(ProcessEngine engine, MedewerkerService medewerkers, @Value("${zorgpad.tijdzone}") ZoneId tijdzone) {
        this.engine = engine;
        this.medewerkers = medewerkers;
        this.tijdzone = tijdzone;
    }

    @Override
    public void begin(LocalDateTime moment) {
        ClockUtil.setCurrentTime(date(moment));
    }

    @Override
    public List<String> wordt(LocalDateTime moment, Predicate<String> zaken) {
        var begin = ClockUtil.getCurrentTime();
        var tot = date(moment);
        var fouten = new ArrayList<String>();
        var mislukt = new HashSet<String>();
        for (var ronde = eersteTimers(tot, zaken, mislukt);
                !ronde.isEmpty();
                ronde = eersteTimers(tot, zaken, mislukt)) {
            for (var timer : ronde) {
                ClockUtil.setCurrentTime(timer.getDuedate().after(begin) ? timer.getDuedate() : begin);
                try {
                    engine.getManagementService().executeJob(timer.getId());
                } catch (RuntimeException fout) {
                    mislukt.add(timer.getId());
                    fouten.add("%s, timer van %s: %s"
                            .formatted(
                                    zaaknummer(timer.getProcessInstanceId()),
                                    timer.getDuedate().toInstant(),
                                    fout.getMessage()));
                }
            }
        }
        ClockUtil.setCurrentTime(tot);
        return fouten;
    }

    /** Of each process the first timer that is due: what it sets off can change the others of the same process. */
    private List<Job> eersteTimers(Date tot, Predicate<String> zaken, Set<String> mislukt) {
        var gehad = new HashSet<String>();
        return engine
                .getManagementService()
                .createJobQuery()
                .timers()
                .duedateLowerThan(new Date(tot.getTime() + 1))
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .filter(job -> job.getProcessInstanceId() != null && !mislukt.contains(job.getId()))
                .filter(job -> zaken.test(zaaknummer(job.getProcessInstanceId())))
                .filter(job -> gehad.add(job.getProcessInstanceId()))
                .toList();
    }

    @Override
    public String start(
            String medewerker, String proces, Map<String, Object> stuurgegevens, Map<String, Object> dossier) {
        var instantie = als(
                medewerker,
                () -> engine.getFormService().submitStartForm(definitie(proces), inzending(stuurgegevens, dossier)));
        return zaaknummer(instantie.getId());
    }

    @Override
    public void neem(String medewerker, String zaaknummer, String taak) {
        var open = taak(medewerker, zaaknummer, taak);
        if (open.getAssignee() == null) {
            als(medewerker, () -> {
                engine.getTaskService().claim(open.getId(), medewerker);
                return null;
            });
        }
    }

    @Override
    public void doe(
            String medewerker,
            String zaaknummer,
            String taak,
            Map<String, Object> stuurgegevens,
            Map<String, Object> dossier) {
        var open = taak(medewerker, zaaknummer, taak);
        als(medewerker, () -> {
            if (open.getAssignee() == null) {
                engine.getTaskService().claim(open.getId(), medewerker);
            }
            engine.getFormService().submitTaskForm(open.getId(), inzending(stuurgegevens, dossier));
            return null;
        });
    }

    @Override
    public List<String> taken(String zaaknummer) {
        return engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(zaaknummer)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(Task::getName)
                .toList();
    }

    @Override
    public void sluit() {
        ClockUtil.reset();
        identiteiten.clear();
        definities.clear();
        zaaknummers.clear();
    }

    @Override
    public List<String> kandidaten(String zaaknummer, String taak) {
        return open(zaaknummer, taak).stream()
                .filter(open -> open.getAssignee() == null)
                .findFirst()
                .map(this::rollen)
                .orElse(List.of());
    }

    /** Looked up as the system, which needs no rights; what the worker does with it is done with his own. */
    private Task taak(String medewerker, String zaaknummer, String naam) {
        var mogelijk = open(zaaknummer, naam).stream()
                .filter(open -> open.getAssignee() == null || open.getAssignee().equals(medewerker))
                .toList();
        return mogelijk.stream()
                .filter(open -> mogelijk.size() == 1 || past(open, medewerker))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("deze taak is er niet"));
    }

    private boolean past(Task taak, String medewerker) {
        var wie = identiteiten.computeIfAbsent(medewerker, this::identiteit);
        return medewerker.equals(taak.getAssignee()) || rollen(taak).stream().anyMatch(wie.rollen()::contains);
    }

    private List<Task> open(String zaaknummer, String naam) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(zaaknummer)
                .taskName(naam)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    private List<String> rollen(Task taak) {
        return engine.getTaskService().getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> T als(String medewerker, Supplier<T> actie) {
        var wie = identiteiten.computeIfAbsent(medewerker, this::identiteit);
        try {
            engine.getIdentityService().setAuthentication(medewerker, wie.rollen(), wie.teams());
            return actie.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private Identiteit identiteit(String medewerker) {
        var rollen = medewerkers
                .medewerker(medewerker)
                .orElseThrow(() -> new IllegalStateException("er is geen medewerker " + medewerker))
                .rollen()
                .stream()
                .map(Rol::id)
                .toList();
        var tenants = engine.getIdentityService().createTenantQuery().userMember(medewerker).list().stream()
                .map(Tenant::getId)
                .toList();
        return new Identiteit(rollen, tenants);
    }

    private String definitie(String proces) {
        return definities.computeIfAbsent(
                proces,
                sleutel -> engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(sleutel)
                        .latestVersion()
                        .singleResult()
                        .getId());
    }

    /** Known only after the start, and not for the eyes of a worker: asked as the system. */
    private String zaaknummer(String instantie) {
        return zaaknummers.computeIfAbsent(
                instantie,
                id -> String.valueOf(engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(id)
                        .singleResult()
                        .getBusinessKey()));
    }

    private Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(tijdzone).toInstant());
    }

    private static Map<String, Object> inzending(Map<String, Object> stuurgegevens, Map<String, Object> dossier) {
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

    private record Identiteit(List<String> rollen, List<String> teams) {}
}
