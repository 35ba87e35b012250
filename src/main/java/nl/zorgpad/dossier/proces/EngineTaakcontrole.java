package nl.zorgpad.dossier.proces;

import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpad.dossier.Taakcontrole;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Looks the task up in the engine's history; the business key of its process, or of the one above, is the zaaknummer. */
@Component
class EngineTaakcontrole implements Taakcontrole {

    private final HistoryService historyService;
    private final TaskService taskService;
    private final RepositoryService repositoryService;
    private final IdentityService identiteiten;

    EngineTaakcontrole(
            HistoryService historyService,
            TaskService taskService,
            RepositoryService repositoryService,
            IdentityService identiteiten) {
        this.historyService = historyService;
        this.taskService = taskService;
        this.repositoryService = repositoryService;
        this.identiteiten = identiteiten;
    }

    @Override
    public boolean hoortBij(String taakId, String zaaknummer) {
        return AlsZorgpad.doe(identiteiten, () -> {
            var taak = historyService
                    .createHistoricTaskInstanceQuery()
                    .taskId(taakId)
                    .singleResult();
            return taak != null
                    && taak.getProcessInstanceId() != null
                    && (isVan(taak.getProcessInstanceId(), zaaknummer)
                            || isVan(taak.getRootProcessInstanceId(), zaaknummer));
        });
    }

    @Override
    public Set<String> processenMetTaak(String zaaknummer, String team, String rol) {
        return AlsZorgpad.doe(
                identiteiten,
                () -> taskService
                        .createTaskQuery()
                        .processInstanceBusinessKey(zaaknummer)
                        .tenantIdIn(team)
                        .taskCandidateGroup(rol)
                        .includeAssignedTasks()
                        .active()
                        .list()
                        .stream()
                        .map(taak -> repositoryService.getProcessDefinition(taak.getProcessDefinitionId()))
                        .map(ProcessDefinition::getKey)
                        .collect(Collectors.toSet()));
    }

    private boolean isVan(String processInstanceId, String zaaknummer) {
        return historyService
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .processInstanceBusinessKey(zaaknummer)
                        .count()
                > 0;
    }
}
