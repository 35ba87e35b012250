package nl.zorgpad.platform.historie;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/**
 * The allow-list of one process: names of the variables it may store, as in the BPMN extension property
 *
 * <pre>{@code <camunda:property name="stuurgegevens" value="zaaknummer urgentie teamNaam" />}</pre>
 *
 * A text has to be a code, a date or an id; only the names of teams, processes and steps have spaces.
 */
public final class Stuurgegevens {

    static final String EIGENSCHAP = "stuurgegevens";

    private static final Stuurgegevens GEEN = new Stuurgegevens(Set.of());
    private static final Set<String> WEERGAVENAMEN = Set.of("teamNaam", "procesNaam", "stapNaam");
    private static final Set<String> VAN_DE_ENGINE =
            Set.of("nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances", "loopCounter");

    private final Set<String> namen;

    private Stuurgegevens(Set<String> namen) {
        this.namen = namen;
    }

    static Stuurgegevens lees(String waarde) {
        return new Stuurgegevens(Arrays.stream(waarde.strip().split("\\s+"))
                .filter(naam -> !naam.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    static Stuurgegevens van(ProcessDefinitionEntity definitie) {
        Object lijst = definitie == null ? null : definitie.getProperty(EIGENSCHAP);
        return lijst instanceof Stuurgegevens stuurgegevens ? stuurgegevens : GEEN;
    }

    void bewaarBij(ProcessDefinitionEntity definitie) {
        definitie.setProperty(EIGENSCHAP, this);
    }

    boolean bevat(String naam) {
        return namen.contains(naam) || VAN_DE_ENGINE.contains(naam);
    }

    boolean isNaam(String naam) {
        return WEERGAVENAMEN.contains(naam);
    }

    boolean isLeeg() {
        return namen.isEmpty();
    }
}
