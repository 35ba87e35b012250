package nl.zorgpad.platform.historie;

import nl.zorgpad.platform.formulier.FormulierFout;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * History level {@code zorgpad}: everything that FULL keeps, except submitted form values, earlier values of a
 * variable (what a decision looked at is kept with the decision) and decisions evaluated outside a process. The engine asks its history level at every variable that is made or changed, in the command
 * that does it; that makes this the one place where all ways of storing a variable can be refused (form,
 * complete, set-variable, PATCH, message, signal, modification, delegate). Transient variables pass: they are never
 * stored. A migrated variable was checked when it was made.
 *
 * <p>The engine writes the id of the level in ACT_GE_PROPERTY at the first start and refuses to start with another one
 * later.
 */
final class ZorgpadHistoryLevel extends AbstractHistoryLevel {

    static final String NAAM = "zorgpad";
    private static final int ID = 10;

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
        if (gebeurtenis == HistoryEventTypes.FORM_PROPERTY_UPDATE
                || gebeurtenis == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL) {
            return false;
        }
        if (gebeurtenis == HistoryEventTypes.DMN_DECISION_EVALUATE) {
            return onderwerp == null || Context.getCoreExecutionContext() != null;
        }
        if (gebeurtenis == HistoryEventTypes.VARIABLE_INSTANCE_CREATE
                || gebeurtenis == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE) {
            if (onderwerp instanceof VariableInstanceEntity variabele) {
                controleer(variabele, definitie(variabele));
            }
        }
        return true;
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
