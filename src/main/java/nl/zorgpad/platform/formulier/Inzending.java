package nl.zorgpad.platform.formulier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One submitted and approved form. Values are Boolean, Long, Double, String or (checklist, taglist) a
 * {@code List<String>} of codes; dates are ISO strings ({@code 2025-03-10}, {@code 2025-03-10T09:30}). A field that was
 * shown and left empty is present with value null (check box: false, list: empty list); a field that was not shown is
 * absent.
 *
 * @param formulier id of the form
 * @param taskId the task that is completed; null for a start form
 * @param processDefinitionKey process of the task, or that is started
 * @param zaaknummer business key of the process instance; null at a start
 * @param gebruiker id of the authenticated worker; null for trusted system code
 * @param stuurgegevens fields outside the dossier group
 * @param dossier fields of the dossier group: personal data, never for the engine
 * @param zaakgegevens current process variables, read only
 */
public record Inzending(
        String formulier,
        String taskId,
        String processDefinitionKey,
        String zaaknummer,
        String gebruiker,
        Map<String, Object> stuurgegevens,
        Map<String, Object> dossier,
        Map<String, Object> zaakgegevens) {

    public Inzending {
        stuurgegevens = alleenLezen(stuurgegevens);
        dossier = alleenLezen(dossier);
        zaakgegevens = alleenLezen(zaakgegevens);
    }

    private static Map<String, Object> alleenLezen(Map<String, Object> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Names the form and the task only: the rest may be personal data. */
    @Override
    public String toString() {
        return "Inzending[" + formulier + ", taak " + taskId + "]";
    }
}
