package nl.zorgpad.organisatie.proces;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.zorgpad.organisatie.Rol;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the organisation.
 *
 * @param starters for each process the ids of the roles that may start it
 */
@ConfigurationProperties("zorgpad.organisatie")
record OrganisatieInstellingen(Map<String, Set<String>> starters) {

    OrganisatieInstellingen {
        starters = starters == null ? Map.of() : Map.copyOf(starters);
    }

    /** For each process the roles that may start it. */
    Map<String, Set<Rol>> startrollen() {
        return starters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, starter -> rollen(starter.getKey(), starter.getValue())));
    }

    private static Set<Rol> rollen(String proces, Set<String> ids) {
        return ids.stream()
                .map(id -> Rol.vanId(id)
                        .orElseThrow(() -> new IllegalStateException("zorgpad.organisatie.starters." + proces
                                + " noemt de onbekende rol " + id + "; kies uit " + Arrays.toString(Rol.values()))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
