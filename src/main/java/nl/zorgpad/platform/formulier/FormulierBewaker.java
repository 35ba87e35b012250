package nl.zorgpad.platform.formulier;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Stands between every caller and the engine's ways of starting a process or finishing a task. It works inside the
 * command context and the Spring transaction, before the engine has stored anything: an exception undoes the
 * hand-over as well.
 *
 * <p>What the engine does without it: {@code submit-form} and {@code complete} turn every submitted value into a process
 * variable; a Camunda Form is never looked at again on the server.
 *
 * <p>Code that the engine itself calls (delegates, listeners) runs with authorization checks switched off in the command
 * context; it may complete tasks and start processes with variables of its own, which still have to be on the
 * allow-list. Explicitly submitted forms are always checked.
 */
final class FormulierBewaker extends CommandInterceptor {

    private final Formulieren formulieren;
    private final Formulierverwerking verwerking;

    FormulierBewaker(Formulieren formulieren, Formulierverwerking verwerking) {
        this.formulieren = formulieren;
        this.verwerking = verwerking;
    }

    @Override
    public <T> T execute(Command<T> opdracht) {
        CommandContext context = Context.getCommandContext();
        if (opdracht instanceof SubmitTaskFormCmd formulier) {
            VariableMap schoon = taak(context, Opdrachtvelden.taak(formulier), Opdrachtvelden.waarden(formulier));
            if (schoon != null) {
                Opdrachtvelden.vervang(formulier, schoon);
            }
        } else if (opdracht instanceof SubmitStartFormCmd start) {
            VariableMap schoon = startformulier(context, start);
            if (schoon != null) {
                Opdrachtvelden.vervang(start, schoon);
            }
        } else if (!isEigenCode(context)) {
            bewaakAanroep(context, opdracht);
        }
        return next.execute(opdracht);
    }

    private void bewaakAanroep(CommandContext context, Command<?> opdracht) {
        if (opdracht instanceof ResolveTaskCmd teruggeven) {
            weigerFormulier(teruggeven);
        } else if (opdracht instanceof CompleteTaskCmd afronden) {
            VariableMap schoon = taak(context, Opdrachtvelden.taak(afronden), Opdrachtvelden.waarden(afronden));
            if (schoon != null) {
                Opdrachtvelden.vervang(afronden, schoon);
            }
        } else if (opdracht instanceof StartProcessInstanceCmd start) {
            start(context, Opdrachtvelden.start(start));
        } else if (opdracht instanceof StartProcessInstanceAtActivitiesCmd start) {
            startMidden(context, Opdrachtvelden.start(start));
        }
    }

    /** A task that is given back is not finished: its form would be handed over now, and again at the end. */
    private static void weigerFormulier(ResolveTaskCmd teruggeven) {
        if (!Opdrachtvelden.waarden(teruggeven).isEmpty()) {
            throw new FormulierFout("formulier", "Teruggeven gaat zonder formulier; wie de taak afrondt, vult het in.");
        }
    }

    /** Null: nothing to replace, the engine may go on with what it has. */
    private VariableMap taak(CommandContext context, String taskId, Map<String, Object> waarden) {
        TaskEntity taak = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
        if (taak == null) {
            return null;
        }
        for (CommandChecker bevoegdheid :
                context.getProcessEngineConfiguration().getCommandCheckers()) {
            bevoegdheid.checkTaskWork(taak);
        }
        Optional<FormulierModel> model = formulieren.vanTaak(context, taak);
        if (model.isEmpty()) {
            weigerLosseWaarden(context, waarden);
            return null;
        }
        return verwerking.taak(context, model.get(), taak, waarden);
    }

    private VariableMap startformulier(CommandContext context, SubmitStartFormCmd opdracht) {
        String id = Opdrachtvelden.definitie(opdracht);
        ProcessDefinitionEntity definitie =
                context.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
        magStarten(context, definitie);
        weigerEigenZaaknummer(context, Opdrachtvelden.zaaknummer(opdracht));
        return startwaarden(context, definitie, Opdrachtvelden.waarden(opdracht));
    }

    private void start(CommandContext context, ProcessInstantiationBuilderImpl start) {
        ProcessDefinitionEntity definitie = new GetDeployedProcessDefinitionCmd(start, false).execute(context);
        magStarten(context, definitie);
        weigerEigenZaaknummer(context, start.getBusinessKey());
        weigerEigenZaaknummer(context, start.getCaseInstanceId());
        VariableMap schoon = startwaarden(context, definitie, start.getVariables());
        if (schoon != null) {
            start.getVariables().clear();
            start.getVariables().putAll(schoon);
        }
    }

    private void startMidden(CommandContext context, ProcessInstantiationBuilderImpl start) {
        ProcessDefinitionEntity definitie = new GetDeployedProcessDefinitionCmd(start, false).execute(context);
        magStarten(context, definitie);
        if (isMedewerker(context)) {
            throw new FormulierFout("start", "Een proces begint altijd bij het begin.");
        }
        weigerEigenZaaknummer(context, start.getBusinessKey());
    }

    private VariableMap startwaarden(
            CommandContext context, ProcessDefinitionEntity definitie, Map<String, Object> waarden) {
        Optional<FormulierModel> model = formulieren.vanStart(context, definitie);
        if (model.isEmpty()) {
            weigerLosseWaarden(context, waarden);
            return null;
        }
        return verwerking.start(context, model.get(), definitie, waarden);
    }

    private static void magStarten(CommandContext context, ProcessDefinitionEntity definitie) {
        for (CommandChecker bevoegdheid :
                context.getProcessEngineConfiguration().getCommandCheckers()) {
            bevoegdheid.checkCreateProcessInstance(definitie);
        }
    }

    private static void weigerLosseWaarden(CommandContext context, Map<String, Object> waarden) {
        if (isMedewerker(context) && waarden != null && !waarden.isEmpty()) {
            throw new FormulierFout("formulier", "Hier hoort geen formulier bij, dus er kan niets worden ingevuld.");
        }
    }

    private static void weigerEigenZaaknummer(CommandContext context, String sleutel) {
        if (sleutel == null) {
            return;
        }
        if (isMedewerker(context) || !sleutel.matches("[A-Za-z0-9_.:-]{1,60}")) {
            throw new FormulierFout("zaaknummer", "Zorgpad geeft het zaaknummer zelf; laat dit veld leeg.");
        }
    }

    static boolean isEigenCode(CommandContext context) {
        return !context.isAuthorizationCheckEnabled();
    }

    static boolean isMedewerker(CommandContext context) {
        return !isEigenCode(context) && context.getAuthenticatedUserId() != null;
    }
}
