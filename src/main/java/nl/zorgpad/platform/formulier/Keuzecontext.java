package nl.zorgpad.platform.formulier;

import java.util.List;

/**
 * For whom a choice list is made.
 *
 * @param gebruiker id of the authenticated worker; null for trusted system code
 * @param teams tenant ids of the worker
 * @param taskId the task whose form it is; null for a start form
 * @param team tenant id of the task; null for a start form
 */
public record Keuzecontext(String gebruiker, List<String> teams, String taskId, String team) {

    public Keuzecontext {
        teams = List.copyOf(teams);
    }
}
