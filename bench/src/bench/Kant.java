package bench;

import bench.Pad.Stap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/** One side of the comparison: what clients ask of an engine. Safe for several clients at once. */
abstract class Kant {

    final ProcessEngine engine;

    Kant(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Something a worker does, with his rights where the side has rights. */
    abstract <T> T als(String rol, String team, Supplier<T> actie);

    /** A worker of this team registers a family; answers the id of the process instance. */
    abstract String start(String team);

    /** Finishes a task with its answers. */
    abstract void rondAf(String team, String zaak, Stap stap, Task taak);

    /** First page of the tasks of this role in this team by due date, and how many there are; answers that number. */
    abstract long postvak(String rol, String team);

    /** One whole case from registration up to the plan of the family. */
    final void zaak(String team) {
        var zaak = start(team);
        Pad.STAPPEN.forEach(stap -> doe(team, zaak, stap));
    }

    /** Finds the task, claims it where it is nobody's, finishes it. */
    final void doe(String team, String zaak, Stap stap) {
        als(stap.rol(), team, () -> {
            var taak = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(zaak)
                    .taskDefinitionKey(stap.taak())
                    .singleResult();
            if (taak == null) {
                throw new IllegalStateException("no task " + stap.taak() + " in " + zaak);
            }
            neemEnRondAf(team, zaak, stap, taak);
            return null;
        });
    }

    /** To be called as the worker. */
    final void neemEnRondAf(String team, String zaak, Stap stap, Task taak) {
        if (taak.getAssignee() == null) {
            engine.getTaskService().claim(taak.getId(), stap.rol() + "." + team);
        }
        rondAf(team, zaak, stap, taak);
    }
}
