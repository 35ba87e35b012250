package nl.zorgpad.platform.formulier;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.form.FormData;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.IoUtil;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;

/** The form of a task or start event, in exactly the version that the engine shows; each version is read once. */
final class Formulieren {

    private final Map<String, FormulierModel> modellen = new ConcurrentHashMap<>();
    private final Map<String, FormulierModel> vanLevering = new ConcurrentHashMap<>();

    Optional<FormulierModel> vanTaak(CommandContext context, TaskEntity taak) {
        if (taak.getTaskDefinition() == null || taak.getTaskDefinition().getTaskFormHandler() == null) {
            return Optional.empty();
        }
        return model(context, context.runWithoutAuthorization(new GetTaskFormCmd(taak.getId())));
    }

    Optional<FormulierModel> vanStart(CommandContext context, ProcessDefinitionEntity definitie) {
        if (definitie.getStartFormHandler() == null) {
            return Optional.empty();
        }
        return model(context, context.runWithoutAuthorization(new GetStartFormCmd(definitie.getId())));
    }

    private Optional<FormulierModel> model(CommandContext context, FormData gegevens) {
        if (gegevens == null
                || gegevens.getCamundaFormRef() == null
                || gegevens.getCamundaFormRef().getKey() == null) {
            return Optional.empty();
        }
        CamundaFormRef verwijzing = gegevens.getCamundaFormRef();
        // Of a deployment a form never changes; "latest" has to be asked again.
        if (DefaultFormHandler.FORM_REF_BINDING_DEPLOYMENT.equals(verwijzing.getBinding())) {
            return Optional.of(vanLevering.computeIfAbsent(
                    gegevens.getDeploymentId() + ' ' + verwijzing.getKey(),
                    sleutel -> model(context, verwijzing, gegevens.getDeploymentId())));
        }
        return Optional.of(model(context, verwijzing, gegevens.getDeploymentId()));
    }

    private FormulierModel model(CommandContext context, CamundaFormRef verwijzing, String levering) {
        CamundaFormDefinition definitie =
                context.runWithoutAuthorization(new GetCamundaFormDefinitionCmd(verwijzing, levering));
        if (definitie == null) {
            throw new FormulierModelFout(
                    "Formulier " + verwijzing.getKey() + " ontbreekt in de levering van dit proces.");
        }
        return modellen.computeIfAbsent(definitie.getId(), id -> lees(context, definitie));
    }

    private static FormulierModel lees(CommandContext context, CamundaFormDefinition definitie) {
        byte[] bestand = IoUtil.readInputStream(
                context.runWithoutAuthorization(
                        new GetDeploymentResourceCmd(definitie.getDeploymentId(), definitie.getResourceName())),
                definitie.getResourceName());
        return FormulierLezer.lees(new ByteArrayInputStream(bestand));
    }
}
