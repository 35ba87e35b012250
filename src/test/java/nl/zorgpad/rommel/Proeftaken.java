package nl.zorgpad.rommel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zorgpad.organisatie.Teamkeuze;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.spin.plugin.variable.SpinValues;

/** Opens a task of any form in a case, without playing the story before it. */
final class Proeftaken {

    static final String TEAM = "kanaleneiland";
    private static final Pattern ONTBREEKT = Pattern.compile("identifier '([A-Za-z0-9]+)'");
    private static final Pattern HOORT_HIER_NIET = Pattern.compile("'([A-Za-z0-9]+)' is geen stuurgegeven");
    private static final int MEESTE_FEITEN = 30;
    /** A moment that no clock of a test reaches. */
    static final String LATER = "2097-01-04T09:00:00";

    private static final Map<String, Object> GEWOON = Map.ofEntries(
            Map.entry("zaaknummer", ""),
            Map.entry("team", TEAM),
            Map.entry("gezinswerkerId", "gezinswerker." + TEAM),
            Map.entry("regieRol", "gezinswerker"),
            Map.entry("meldendeRol", "gezinswerker"),
            Map.entry("naarRol", "gezinswerker"),
            Map.entry("vanRol", "gezinswerker"),
            Map.entry("rolKeuze", "gezinswerker"),
            Map.entry("maand", "2001-01"),
            Map.entry("versie", 1L),
            Map.entry("contactritme", "R/P28D"));

    private final ProcessEngine engine;
    private final Map<String, Stap> stappen = new LinkedHashMap<>();
    private final Map<String, String> startformulieren = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> geleerdVan = new HashMap<>();
    private final Set<String> gestart = new HashSet<>();

    private record Stap(String proces, String activiteit) {}

    /** A task with the name of the worker who may do it. */
    record Proeftaak(Task taak, String medewerker) {}

    Proeftaken(ProcessEngine engine) {
        this.engine = engine;
        engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()
                .forEach(this::leesProces);
    }

    private void leesProces(ProcessDefinition proces) {
        var model = engine.getRepositoryService().getBpmnModelInstance(proces.getId());
        model.getModelElementsByType(UserTask.class).stream()
                .filter(taak -> taak.getCamundaFormRef() != null)
                .forEach(
                        taak -> stappen.putIfAbsent(taak.getCamundaFormRef(), new Stap(proces.getKey(), taak.getId())));
        model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .forEach(start -> startformulieren.put(start.getCamundaFormRef(), proces.getKey()));
    }

    /** Key of the process that this form starts; null for the form of a task. */
    String startproces(String formulier) {
        return startformulieren.get(formulier);
    }

    boolean isGebruikt(String formulier) {
        return startformulieren.containsKey(formulier) || stappen.containsKey(formulier);
    }

    /** @param feiten steering facts of the case beside the usual ones */
    Proeftaak open(String formulier, String zaaknummer, Map<String, Object> feiten) {
        var stap = stappen.get(formulier);
        var geleerd = geleerdVan.computeIfAbsent(stap.proces(), p -> new HashMap<>(GEWOON));
        for (var poging = 0; poging <= MEESTE_FEITEN; poging++) {
            var alle = new HashMap<>(geleerd);
            alle.replace("zaaknummer", zaaknummer);
            alle.putAll(feiten);
            try {
                return open(stap, zaaknummer, alle);
            } catch (ProcessEngineException fout) {
                leer(geleerd, fout);
            }
        }
        throw new AssertionError("Er ontbreken te veel feiten voor een taak met formulier " + formulier);
    }

    private static void leer(Map<String, Object> geleerd, ProcessEngineException fout) {
        var melding = String.valueOf(fout.getMessage());
        var teveel = HOORT_HIER_NIET.matcher(melding);
        var ontbreekt = ONTBREEKT.matcher(melding);
        if (teveel.find() && geleerd.remove(teveel.group(1)) != null) {
            return;
        }
        if (ontbreekt.find() && !geleerd.containsKey(ontbreekt.group(1))) {
            geleerd.put(ontbreekt.group(1), geraden(ontbreekt.group(1)));
            return;
        }
        throw fout;
    }

    private static Object geraden(String naam) {
        if (naam.equals("prioriteit") || naam.startsWith("aantal")) {
            return 1L;
        }
        return naam.endsWith("Momenten") ? "2097-01-04/2097-02-04" : LATER;
    }

    private static Map<String, Object> alsFeiten(Map<String, Object> feiten) {
        var alsFeiten = new HashMap<String, Object>(feiten);
        alsFeiten.replaceAll((naam, waarde) -> waarde instanceof List<?> lijst
                ? SpinValues.jsonValue(Inzendbrief.json(lijst)).create()
                : waarde);
        return alsFeiten;
    }

    private Proeftaak open(Stap stap, String zaaknummer, Map<String, Object> feiten) {
        var instantie = namensTeam(() -> engine.getRuntimeService()
                .createProcessInstanceByKey(stap.proces())
                .businessKey(zaaknummer)
                .setVariables(alsFeiten(feiten))
                .startBeforeActivity(stap.activiteit())
                .execute(true, true));
        gestart.add(instantie.getId());
        var taak = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instantie.getId())
                .taskDefinitionKey(stap.activiteit())
                .singleResult();
        if (taak == null) {
            throw new AssertionError("Geen taak " + stap.activiteit() + " in " + stap.proces());
        }
        var medewerker = taak.getAssignee() != null ? taak.getAssignee() : medewerker(rollen(taak));
        return new Proeftaak(taak, medewerker);
    }

    private List<String> rollen(Task taak) {
        return engine.getTaskService().getIdentityLinksForTask(taak.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(rol -> rol != null)
                .sorted()
                .collect(Collectors.toList());
    }

    private String medewerker(List<String> rollen) {
        return rollen.stream()
                .map(rol -> rol.equals("aandachtsfunctionaris-veiligheid") ? "aandachtsfunctionaris" : rol)
                .flatMap(rol -> java.util.stream.Stream.of(rol + "." + TEAM, rol))
                .filter(naam -> engine.getIdentityService()
                                .createUserQuery()
                                .userId(naam)
                                .count()
                        == 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Geen medewerker met een rol uit " + rollen));
    }

    /** The worker of the first role that may start the process. */
    String starter(String proces, Map<String, List<String>> starters) {
        return medewerker(starters.get(proces));
    }

    boolean isOpen(Task taak) {
        return engine.getTaskService().createTaskQuery().taskId(taak.getId()).count() == 1;
    }

    void ruimOp() {
        gestart.stream()
                .filter(id -> engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .processInstanceId(id)
                                .count()
                        == 1)
                .forEach(id -> engine.getRuntimeService().deleteProcessInstance(id, "rommel", true, true, true, true));
        gestart.clear();
    }

    private static <T> T namensTeam(Callable<T> actie) {
        try {
            return Teamkeuze.namensTeam(TEAM, actie);
        } catch (RuntimeException fout) {
            throw fout;
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }
}
