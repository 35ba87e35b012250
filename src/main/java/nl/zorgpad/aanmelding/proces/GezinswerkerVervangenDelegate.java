package nl.zorgpad.aanmelding.proces;

import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gives the open tasks of the family worker to the new one, in every process of the case; the clocks of the case do not
 * change.
 */
@Component
class GezinswerkerVervangenDelegate implements JavaDelegate {

    private static final String GEZINSWERKER = "gezinswerkerId";

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final TaskService taken;
    private final RuntimeService processen;
    private final IdentityService gebruikers;

    GezinswerkerVervangenDelegate(
            AanmeldingService aanmeldingen,
            DossierService dossiers,
            @Lazy TaskService taken,
            @Lazy RuntimeService processen,
            @Lazy IdentityService gebruikers) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.taken = taken;
        this.processen = processen;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var werker = (String) zaak.getVariable(GEZINSWERKER);
        AlsZorgpad.voerUit(gebruikers, () -> {
            geef(werker, taken.createTaskQuery().processInstanceId(zaak.getProcessInstanceId()));
            processen
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(zaak.getProcessBusinessKey())
                    .list()
                    .stream()
                    .map(ProcessInstance::getId)
                    .filter(ander -> !ander.equals(zaak.getProcessInstanceId()))
                    .forEach(ander -> vervang(ander, werker));
        });
        dossiers.registreer(
                zaak.getProcessBusinessKey(),
                "gezinswerker_vervangen",
                aanmeldingen.aanmelding(zaak.getProcessBusinessKey()).redenAndereWerker(),
                null,
                null,
                Gebruiker.van(gebruikers));
    }

    private void vervang(String proces, String werker) {
        var vorige = (String) processen.getVariable(proces, GEZINSWERKER);
        if (vorige != null && !vorige.equals(werker)) {
            processen.setVariable(proces, GEZINSWERKER, werker);
            geef(werker, taken.createTaskQuery().processInstanceId(proces).taskAssignee(vorige));
        }
    }

    private void geef(String werker, TaskQuery welke) {
        welke.taskCandidateGroup(Rol.GEZINSWERKER.id()).includeAssignedTasks().list().stream()
                .map(Task::getId)
                .forEach(taak -> taken.setAssignee(taak, werker));
    }
}
