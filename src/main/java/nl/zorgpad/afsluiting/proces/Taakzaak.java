package nl.zorgpad.afsluiting.proces;

import java.util.Optional;
import nl.zorgpad.platform.formulier.Keuzecontext;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The case that a task is about, for choice lists. Whoever gets the form of a task has the right to that task. */
@Component
class Taakzaak {

    private final TaskService taken;
    private final RuntimeService processen;
    private final IdentityService identiteiten;

    Taakzaak(@Lazy TaskService taken, @Lazy RuntimeService processen, @Lazy IdentityService identiteiten) {
        this.taken = taken;
        this.processen = processen;
        this.identiteiten = identiteiten;
    }

    /** The zaaknummer; empty for a start form. */
    Optional<String> zaaknummer(Keuzecontext context) {
        if (context.taskId() == null) {
            return Optional.empty();
        }
        return AlsZorgpad.doe(identiteiten, () -> {
            var taak = taken.createTaskQuery().taskId(context.taskId()).singleResult();
            return Optional.ofNullable(taak)
                    .map(t -> processen
                            .createProcessInstanceQuery()
                            .processInstanceId(t.getProcessInstanceId())
                            .singleResult())
                    .map(instantie -> instantie.getBusinessKey());
        });
    }
}
