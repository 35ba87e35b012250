package nl.zorgpad.organisatie.proces;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.zorgpad.organisatie.Rol;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A list of tasks that Tasklist offers to some roles.
 *
 * @param sleutel by which the filter is found again after a restart
 * @param naam what the worker reads; two filters may have the same name when no role has both
 * @param rollen the roles that get this filter
 * @param zoekvraag which tasks; sorted by due date afterwards
 */
record Taakfilter(
        String sleutel,
        String naam,
        String omschrijving,
        String kleur,
        int volgorde,
        Set<Rol> rollen,
        UnaryOperator<TaskQuery> zoekvraag) {

    /** Property of a stored filter that holds the {@link #sleutel()}. */
    static final String SLEUTEL = "zorgpad";

    /** How Tasklist shows the filter and its cards. */
    Map<String, Object> eigenschappen() {
        return Map.of(
                SLEUTEL,
                sleutel,
                "description",
                omschrijving,
                "color",
                kleur,
                "priority",
                volgorde,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(
                        variabele("zaaknummer", "Zaak"),
                        variabele("teamNaam", "Team"),
                        variabele("urgentie", "Urgentie"),
                        variabele("kennismakingUiterlijk", "Kennismaking uiterlijk"),
                        variabele("kennismakingGehouden", "Kennismaking gehouden"),
                        variabele("planUiterlijk", "Plan uiterlijk"),
                        variabele("planVastgesteld", "Plan vastgesteld"),
                        variabele("besluitUiterlijk", "Besluit uiterlijk"),
                        variabele("besluitGenomen", "Besluit genomen"),
                        variabele("fase", "Fase"),
                        variabele("rolKeuze", "Voor")));
    }

    private static Map<String, String> variabele(String naam, String label) {
        return Map.of("name", naam, "label", label);
    }
}
