package nl.zorgpad.platform.formulier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.SetAnnotationForOperationLog;
import org.camunda.bpm.engine.impl.cmd.AbstractAddIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateAllMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CorrelateMessageCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteIdentityLinkCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskNameCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.cmd.batch.CorrelateAllMessageBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteHistoricProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.migration.batch.MigrateProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/**
 * Closes the engine's other doors for free text: comments, attachments, loose tasks, names and descriptions of tasks,
 * annotations, reasons, error messages, made-up worker names and kinds of workers, and batches (which store variables without a history
 * event, so that the allow-list never sees them).
 */
final class GebruikersinvoerBewaker extends CommandInterceptor {

    private static final String OPMERKING = "Opmerkingen en bijlagen horen in het dossier, niet bij de taak.";
    private static final String TAAK = "Een taak maken of de naam of omschrijving veranderen kan hier niet.";
    private static final String FORMULIER = "Deze taak kan alleen met het formulier worden afgerond.";
    private static final String TOELICHTING = "Een toelichting hoort in het dossier, niet in het proces.";
    private static final String BATCH = "Gegevens van meer zaken tegelijk veranderen kan hier niet.";
    private static final String CODE = "[A-Za-z0-9_.:-]{1,60}";

    private static final Map<Class<?>, String> DICHT = Map.ofEntries(
            Map.entry(AddCommentCmd.class, OPMERKING),
            Map.entry(UpdateCommentCmd.class, OPMERKING),
            Map.entry(CreateAttachmentCmd.class, OPMERKING),
            Map.entry(SaveAttachmentCmd.class, OPMERKING),
            Map.entry(CreateTaskCmd.class, TAAK),
            Map.entry(SetTaskNameCmd.class, TAAK),
            Map.entry(SetTaskDescriptionCmd.class, TAAK),
            Map.entry(HandleTaskBpmnErrorCmd.class, FORMULIER),
            Map.entry(HandleTaskEscalationCmd.class, FORMULIER),
            Map.entry(SetAnnotationForOperationLog.class, TOELICHTING),
            Map.entry(SetAnnotationForIncidentCmd.class, TOELICHTING),
            Map.entry(CreateIncidentCmd.class, TOELICHTING),
            Map.entry(SetVariablesToProcessInstancesBatchCmd.class, BATCH),
            Map.entry(CorrelateAllMessageBatchCmd.class, BATCH),
            Map.entry(MigrateProcessInstanceBatchCmd.class, BATCH));

    private static final Set<String> SOORTEN =
            Set.of(IdentityLinkType.ASSIGNEE, IdentityLinkType.OWNER, IdentityLinkType.CANDIDATE);
    private static final List<String> TAAKTEKSTEN = List.of(TaskEntity.NAME, TaskEntity.DESCRIPTION, TaskEntity.OWNER);

    @Override
    public <T> T execute(Command<T> opdracht) {
        String reden = DICHT.get(opdracht.getClass());
        if (reden != null && !isLegePartij(opdracht)) {
            throw new FormulierFout("invoer", reden);
        }
        CommandContext context = Context.getCommandContext();
        if (opdracht instanceof SaveTaskCmd bewaren) {
            weigerTaaktekst((TaskEntity) Opdrachtvelden.lees(bewaren, "task"));
        } else if (opdracht instanceof CorrelateMessageCmd || opdracht instanceof CorrelateAllMessageCmd) {
            weigerTekst(berichtsleutel(opdracht), "Een bericht wijst een zaak aan met het zaaknummer.");
        } else if (isVerplaatsing(opdracht)) {
            weigerTekst(tekst(Opdrachtvelden.lees(opdracht, "builder"), "annotation"), TOELICHTING);
        } else if (FormulierBewaker.isMedewerker(context)) {
            bewaakMedewerker(context, opdracht);
        }
        return next.execute(opdracht);
    }

    /** A migration batch is fine as long as it brings no variables. */
    private static boolean isLegePartij(Command<?> opdracht) {
        if (!(opdracht instanceof MigrateProcessInstanceBatchCmd)) {
            return false;
        }
        MigrationPlanExecutionBuilderImpl migratie =
                (MigrationPlanExecutionBuilderImpl) Opdrachtvelden.lees(opdracht, "executionBuilder");
        Map<String, Object> variabelen = migratie.getMigrationPlan().getVariables();
        return variabelen == null || variabelen.isEmpty();
    }

    private static void weigerTaaktekst(TaskEntity taak) {
        boolean nieuw = taak.getRevision() == 0;
        if (nieuw || TAAKTEKSTEN.stream().anyMatch(taak.getPropertyChanges()::containsKey)) {
            throw new FormulierFout("invoer", TAAK);
        }
    }

    private static String berichtsleutel(Command<?> opdracht) {
        Object builder = Opdrachtvelden.lees(opdracht, "builder");
        return tekst(builder, "businessKey");
    }

    private static void bewaakMedewerker(CommandContext context, Command<?> opdracht) {
        if (opdracht instanceof ClaimTaskCmd || opdracht instanceof DelegateTaskCmd) {
            bestaat(context, tekst(opdracht, "userId"), null);
        } else if (opdracht instanceof AbstractAddIdentityLinkCmd) {
            weigerSoort(opdracht);
            bestaat(context, tekst(opdracht, "userId"), tekst(opdracht, "groupId"));
        } else if (opdracht instanceof DeleteIdentityLinkCmd) {
            weigerSoort(opdracht);
            if (!staatBijTaak(context, opdracht)) {
                bestaat(context, tekst(opdracht, "userId"), tekst(opdracht, "groupId"));
            }
        } else if (opdracht instanceof AbstractDeleteProcessInstanceCmd
                || opdracht instanceof DeleteProcessInstanceBatchCmd
                || opdracht instanceof DeleteHistoricProcessInstancesBatchCmd) {
            weigerTekst(tekst(opdracht, "deleteReason"), TOELICHTING);
        }
    }

    /** The engine takes any text as a kind, and writes it in its log as well. */
    private static void weigerSoort(Command<?> opdracht) {
        if (!SOORTEN.contains(tekst(opdracht, "type"))) {
            throw new FormulierFout("medewerker", "Een taak heeft een behandelaar, een eigenaar en kandidaten.");
        }
    }

    /** Who left the organisation can still be taken off a task. */
    private static boolean staatBijTaak(CommandContext context, Command<?> opdracht) {
        TaskEntity taak = context.getTaskManager().findTaskById(tekst(opdracht, "taskId"));
        String gebruiker = tekst(opdracht, "userId");
        String groep = tekst(opdracht, "groupId");
        return taak != null
                && (groep == null && gebruiker != null && gebruiker.equals(taak.getAssignee())
                        || taak.getIdentityLinks().stream()
                                .anyMatch(wie -> Objects.equals(gebruiker, wie.getUserId())
                                        && Objects.equals(groep, wie.getGroupId())));
    }

    private static boolean isVerplaatsing(Command<?> opdracht) {
        return opdracht instanceof ModifyProcessInstanceCmd
                || opdracht instanceof ModifyProcessInstanceAsyncCmd
                || opdracht instanceof AbstractModificationCmd;
    }

    private static String tekst(Object opdracht, String veld) {
        return (String) Opdrachtvelden.lees(opdracht, veld);
    }

    private static void bestaat(CommandContext context, String gebruiker, String groep) {
        boolean goed = context.runWithoutAuthorization(() -> (gebruiker == null
                        || context.getReadOnlyIdentityProvider().findUserById(gebruiker) != null)
                && (groep == null || context.getReadOnlyIdentityProvider().findGroupById(groep) != null));
        if (!goed) {
            throw new FormulierFout("medewerker", "Deze medewerker of rol bestaat niet.");
        }
    }

    private static void weigerTekst(String tekst, String reden) {
        if (tekst != null && !tekst.matches(CODE)) {
            throw new FormulierFout("invoer", reden);
        }
    }
}
