package nl.zorgpad.platform.historie;

import java.util.Set;
import nl.zorgpad.platform.formulier.FormulierFout;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * History level {@code zorgpad}: everything that FULL keeps, except submitted form values, variables (what a decision
 * looked at is kept with the decision, what happened in the dossier), who could have done a task (the model says it, and
 * the operation log who took it) and decisions evaluated outside a process.
 *
 * <p>The engine asks its history level at every variable that is made or changed, in the command that does it; that makes
 * this the one place where all ways of storing a variable can be refused (form, complete, set-variable, PATCH, message,
 * signal, modification, delegate). Transient variables pass: they are never stored. A migrated variable was checked when it
 * was made.
 *
 * <p>The engine writes the id of the level in ACT_GE_PROPERTY at the first start and refuses to start with another one
 * later.
 */
final class ZorgpadHistoryLevel extends AbstractHistoryLevel {

    static final String NAAM = "zorgpad";
    private static final int ID = 10;

    private static final Set<HistoryEventType> NIET_BEWAARD = Set.of(
            HistoryEventTypes.FORM_PROPERTY_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
            HistoryEventTypes.IDENTITY_LINK_ADD,
            HistoryEventTypes.IDENTITY_LINK_DELETE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAAM;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType gebeurtenis, Object onderwerp) {
        if (gebeurtenis == HistoryEventTypes.DMN_DECISION_EVALUATE) {
            return onderwerp == null || Context.getCoreExecutionContext() != null;
        }
        if ((gebeurtenis == HistoryEventTypes.VARIABLE_INSTANCE_CREATE
                        || gebeurtenis == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE)
                && onderwerp instanceof VariableInstanceEntity variabele) {
            controleer(variabele, definitie(variabele));
        }
        return !NIET_BEWAARD.contains(gebeurtenis);
    }

    private static void controleer(VariableInstanceEntity variabele, ProcessDefinitionEntity definitie) {
        if (variabele.isTransient()) {
            return;
        }
        Stuurgegevens toegestaan = Stuurgegevens.van(definitie);
        String naam = variabele.getName();
        if (!toegestaan.bevat(naam)) {
            throw new FormulierFout(
                    leesbaar(naam),
                    "'" + leesbaar(naam) + "' is geen stuurgegeven van dit proces en wordt niet bewaard.");
        }
        if (!Stuurwaarde.isToegestaan(variabele.getTypedValue(false), toegestaan.isNaam(naam))) {
            throw new FormulierFout(
                    naam, "'" + naam + "' heeft een waarde die geen code, getal, datum of lijst van codes is.");
        }
    }

    private static String leesbaar(String naam) {
        return naam != null && naam.matches("[A-Za-z0-9_.-]{1,60}") ? naam : "(onleesbare naam)";
    }

    private static ProcessDefinitionEntity definitie(VariableInstanceEntity variabele) {
        String id = variabele.getProcessDefinitionId();
        if (id == null && variabele.getExecutionId() != null) {
            ExecutionEntity executie =
                    Context.getCommandContext().getExecutionManager().findExecutionById(variabele.getExecutionId());
            id = executie == null ? null : executie.getProcessDefinitionId();
        }
        return id == null
                ? null
                : Context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }
}
