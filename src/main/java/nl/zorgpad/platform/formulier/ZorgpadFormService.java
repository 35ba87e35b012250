package nl.zorgpad.platform.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Gives forms their live choice lists. Tasklist and the REST API fetch a form with {@code getDeployedStartForm} and
 * {@code getDeployedTaskForm}; the engine's own commands do the permission checks and are left to do them.
 */
final class ZorgpadFormService extends FormServiceImpl {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SLEUTEL = "valuesKey";

    private final Keuzelijsten keuzelijsten;

    ZorgpadFormService(Keuzelijsten keuzelijsten) {
        this.keuzelijsten = keuzelijsten;
    }

    @Override
    public InputStream getDeployedStartForm(String processDefinitionId) {
        return commandExecutor.execute((Command<InputStream>) context -> {
            InputStream formulier = new GetDeployedStartFormCmd(processDefinitionId).execute(context);
            return metKeuzes(formulier, Keuzelijsten.context(context, null));
        });
    }

    @Override
    public InputStream getDeployedTaskForm(String taskId) {
        return commandExecutor.execute((Command<InputStream>) context -> {
            InputStream formulier = new GetDeployedTaskFormCmd(taskId).execute(context);
            return metKeuzes(formulier, Keuzelijsten.context(context, taak(context, taskId)));
        });
    }

    private static TaskEntity taak(CommandContext context, String taskId) {
        return context.getTaskManager().findTaskById(taskId);
    }

    private InputStream metKeuzes(InputStream bestand, Keuzecontext context) {
        try (bestand) {
            JsonNode formulier = JSON.readTree(bestand);
            vul(formulier.path("components"), context);
            return new ByteArrayInputStream(JSON.writeValueAsBytes(formulier));
        } catch (IOException e) {
            throw new FormulierModelFout("Het formulier is geen leesbare JSON.");
        }
    }

    private void vul(JsonNode componenten, Keuzecontext context) {
        for (JsonNode component : componenten) {
            vul(component.path("components"), context);
            if (component instanceof ObjectNode veld && veld.hasNonNull(SLEUTEL)) {
                keuzelijsten.keuzes(veld.get(SLEUTEL).asText(), context).ifPresent(keuzes -> {
                    ArrayNode waarden = veld.putArray("values");
                    keuzes.forEach(keuze -> waarden.addObject()
                            .put("label", letterlijk(keuze.label()))
                            .put("value", keuze.value()));
                    veld.remove(SLEUTEL);
                });
            }
        }
    }

    /**
     * The browser evaluates the label of a choice that begins with an equals sign or has double braces. What somebody once
     * typed is only to be read, so an invisible character stands between.
     */
    static String letterlijk(String label) {
        return label == null ? null : label.replaceAll("\\{(?=\\{)", "{\u2060").replaceFirst("^(\\s*)=", "$1\u2060=");
    }
}
