package nl.zorgpad.aanmelding.proces;

import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives the open tasks of the family worker to the new one; the clocks of the case do not change. */
@Component
class GezinswerkerVervangenDelegate implements JavaDelegate {

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final TaskService taken;
    private final IdentityService gebruikers;

    GezinswerkerVervangenDelegate(
            AanmeldingService aanmeldingen,
            DossierService dossiers,
            @Lazy TaskService taken,
            @Lazy IdentityService gebruikers) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.taken = taken;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var werker = (String) zaak.getVariable("gezinswerkerId");
        taken
                .createTaskQuery()
                .processInstanceId(zaak.getProcessInstanceId())
                .taskCandidateGroup(Rol.GEZINSWERKER.id())
                .includeAssignedTasks()
                .list()
                .stream()
                .map(Task::getId)
                .forEach(taak -> taken.setAssignee(taak, werker));
        dossiers.registreer(
                zaak.getProcessBusinessKey(),
                "gezinswerker_vervangen",
                aanmeldingen.aanmelding(zaak.getProcessBusinessKey()).redenAndereWerker(),
                null,
                null,
                Gebruiker.van(gebruikers));
    }
}
