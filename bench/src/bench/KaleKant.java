package bench;

import bench.Pad.Stap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Side A: the engine as the starter makes it. The client hands over the variables that Zorgpad would store. */
final class KaleKant extends Kant {

    private final Opname opname;
    private final Kaalmodel model;
    private final TransactionTemplate transactie;
    private final AtomicInteger nummer = new AtomicInteger();
    private final Map<String, String> zaaknummers = new ConcurrentHashMap<>();

    KaleKant(ProcessEngine engine, PlatformTransactionManager transacties, Kaalmodel model, Opname opname) {
        super(engine);
        this.model = model;
        this.opname = opname;
        transactie = new TransactionTemplate(transacties);
        if (engine.getRepositoryService().createDeploymentQuery().count() == 0) {
            Pad.TEAMS.forEach(this::lever);
        }
    }

    private void lever(String team) {
        var levering = engine.getRepositoryService().createDeployment().tenantId(team);
        model.bestanden()
                .forEach((naam, inhoud) -> levering.addInputStream(naam, new java.io.ByteArrayInputStream(inhoud)));
        levering.deploy();
    }

    @Override
    <T> T als(String rol, String team, Supplier<T> actie) {
        return actie.get();
    }

    @Override
    String start(String team) {
        var zaaknummer = "GZ-0000-" + nummer.incrementAndGet();
        var zaak = engine.getRuntimeService()
                .createProcessInstanceByKey(Pad.PROCES)
                .processDefinitionTenantId(team)
                .businessKey(zaaknummer)
                .setVariables(opname.waarden(Pad.AANMELDEN, zaaknummer, team, model.zelfBerekend()))
                .execute()
                .getId();
        zaaknummers.put(zaak, zaaknummer);
        return zaak;
    }

    @Override
    void rondAf(String team, String zaak, Stap stap, Task taak) {
        var zaaknummer = zaaknummers.get(zaak);
        var waarden = opname.waarden(stap.taak(), zaaknummer, team, model.zelfBerekend());
        if (stap != Pad.STAPPEN.get(Pad.STAPPEN.size() - 1)) {
            engine.getTaskService().complete(taak.getId(), waarden);
            return;
        }
        transactie.executeWithoutResult(zelfde -> {
            zaaknummers.remove(zaak);
            engine.getTaskService().complete(taak.getId(), waarden);
            engine.getRuntimeService()
                    .createMessageCorrelation("gezinsplan.gestart")
                    .tenantId(team)
                    .processInstanceBusinessKey(zaaknummer)
                    .setVariables(opname.waarden(Pad.VERVOLG, zaaknummer, team, model.zelfBerekend()))
                    .correlateStartMessage();
        });
    }

    @Override
    long postvak(String rol, String team) {
        var taken = engine.getTaskService();
        taken.createTaskQuery()
                .tenantIdIn(team)
                .taskCandidateGroup(rol)
                .includeAssignedTasks()
                .orderByDueDate()
                .asc()
                .listPage(0, 20);
        return taken.createTaskQuery()
                .tenantIdIn(team)
                .taskCandidateGroup(rol)
                .includeAssignedTasks()
                .count();
    }
}
