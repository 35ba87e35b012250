package nl.zorgpad.demo.proces;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.demo.Demostap;
import nl.zorgpad.demo.Demozaak;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Relives the demo cases together in the order of their moments: each step as its own worker, with his rights and teams
 * and the form guard, and each timer at its own moment. Moves the clock of the whole application and always sets it
 * right again, so this belongs before the first request and the first job.
 */
@Component
@Profile("ontwikkeling")
class Demokantoor {

    private static final String AANMELDING = "aanmelding-tot-start";

    private final ProcessEngine engine;
    private final MedewerkerService medewerkers;

    Demokantoor(ProcessEngine engine, MedewerkerService medewerkers) {
        this.engine = engine;
        this.medewerkers = medewerkers;
    }

    /**
     * @param nu nothing happens after this moment: what was planned later today happens now
     * @return what went wrong, naming family and step; the rest of such a case is left undone
     */
    List<String> beleef(List<Demozaak> zaken, LocalDateTime nu, ZoneId tijdzone) {
        var eind = Date.from(nu.atZone(tijdzone).toInstant());
        var stand = new Stand();
        try {
            zaken.stream()
                    .flatMap(zaak -> zaak.stappen().stream().map(stap -> Map.entry(zaak, stap)))
                    .sorted(Comparator.comparing(stap -> stap.getValue().moment()))
                    .filter(stap -> !stand.gestopt.containsKey(stap.getKey()))
                    .forEach(stap -> {
                        var moment = Date.from(
                                stap.getValue().moment().atZone(tijdzone).toInstant());
                        wordt(moment.before(eind) ? moment : eind, stand);
                        doe(stap.getKey(), stap.getValue(), stand);
                    });
            wordt(eind, stand);
        } finally {
            ClockUtil.reset();
        }
        return List.copyOf(stand.gestopt.values());
    }

    private void wordt(Date moment, Stand stand) {
        for (var timer = eersteTimer(moment, stand); timer != null; timer = eersteTimer(moment, stand)) {
            if (timer.getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(timer.getDuedate());
            }
            engine.getManagementService().executeJob(timer.getId());
        }
        ClockUtil.setCurrentTime(moment);
    }

    private Job eersteTimer(Date tot, Stand stand) {
        return engine
                .getManagementService()
                .createJobQuery()
                .processDefinitionKey(AANMELDING)
                .timers()
                .duedateLowerThan(new Date(tot.getTime() + 1))
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .filter(job -> stand.instanties.contains(job.getProcessInstanceId()))
                .findFirst()
                .orElse(null);
    }

    private void doe(Demozaak zaak, Demostap stap, Stand stand) {
        var identiteit = engine.getIdentityService();
        try {
            identiteit.setAuthentication(
                    stap.medewerker(),
                    List.copyOf(rollen(stap.medewerker())),
                    List.copyOf(medewerkers.teamsVan(stap.medewerker())));
            switch (stap.soort()) {
                case AANMELDING ->
                    stand.zaaknummers.put(
                            zaak, start(stap, stap.stuurgegevens()).getProcessInstanceId());
                case MELDING -> {
                    var stuur = new HashMap<>(stap.stuurgegevens());
                    stuur.put("zaaknummer", stand.zaaknummers.get(zaak));
                    start(stap, stuur);
                }
                case OPPAKKEN, AFRONDEN -> doeTaak(stand.zaaknummers.get(zaak), stap);
            }
        } catch (RuntimeException fout) {
            stand.gestopt.put(
                    zaak,
                    "%s, %s door %s op %s: %s"
                            .formatted(
                                    zaak.gezinsnaam(),
                                    stap.naam(),
                                    stap.medewerker(),
                                    stap.moment(),
                                    fout.getMessage()));
            return;
        } finally {
            identiteit.clearAuthentication();
        }
        if (stap.soort() == Demostap.Soort.AANMELDING) {
            leesZaaknummer(zaak, stand);
        }
        volg(zaak, stap, stand);
    }

    /** A start or a report can bring a new instance, at this team or at another. */
    private void volg(Demozaak zaak, Demostap stap, Stand stand) {
        if (stap.soort() == Demostap.Soort.AANMELDING || stap.soort() == Demostap.Soort.MELDING) {
            engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(stand.zaaknummers.get(zaak))
                    .list()
                    .forEach(instantie -> stand.instanties.add(instantie.getId()));
        }
    }

    /** Known only after the start, and not for the eyes of a worker: asked as the system. */
    private void leesZaaknummer(Demozaak zaak, Stand stand) {
        stand.zaaknummers.computeIfPresent(
                zaak,
                (zelfde, instantie) -> engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(instantie)
                        .singleResult()
                        .getBusinessKey());
    }

    private ProcessInstance start(Demostap stap, Map<String, Object> stuurgegevens) {
        var definitie = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(stap.naam())
                .latestVersion()
                .singleResult();
        return engine.getFormService().submitStartForm(definitie.getId(), inzending(stuurgegevens, stap.dossier()));
    }

    private void doeTaak(String zaaknummer, Demostap stap) {
        var taak = engine
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(zaaknummer)
                .taskName(stap.naam())
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .filter(open -> open.getAssignee() == null || open.getAssignee().equals(stap.medewerker()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("deze taak is er niet"));
        if (taak.getAssignee() == null) {
            engine.getTaskService().claim(taak.getId(), stap.medewerker());
        }
        if (stap.soort() == Demostap.Soort.AFRONDEN) {
            engine.getFormService().submitTaskForm(taak.getId(), inzending(stap.stuurgegevens(), stap.dossier()));
        }
    }

    private Set<String> rollen(String medewerker) {
        var rollen = new HashSet<String>();
        medewerkers
                .medewerker(medewerker)
                .orElseThrow(() -> new IllegalStateException("er is geen medewerker " + medewerker))
                .rollen()
                .stream()
                .map(Rol::id)
                .forEach(rollen::add);
        return rollen;
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

    private static final class Stand {

        private final Map<Demozaak, String> zaaknummers = new IdentityHashMap<>();
        private final Map<Demozaak, String> gestopt = new IdentityHashMap<>();
        private final Set<String> instanties = new HashSet<>();
    }
}
