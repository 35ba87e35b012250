package nl.zorgpad.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * The part of a dossier that belongs to one capability, and which roles outside the team may see it: a rule of
 * {@code dossier/beperkte-inzage.yaml}.
 *
 * @param capability also the package of its cards, {@code pgb}
 * @param rollen ids of roles
 * @param processen beginnings of process names: a task in one of these gives access
 * @param formulieren beginnings of form names whose answers are seen
 * @param documenten beginnings of kinds of documents that are seen
 */
record Inzagedeel(
        String capability,
        Set<String> rollen,
        List<String> processen,
        List<String> formulieren,
        List<String> documenten) {

    static List<Inzagedeel> lees() {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(new ClassPathResource("dossier/beperkte-inzage.yaml"));
        return yaml.getObject().entrySet().stream()
                .map(regel -> {
                    var deel = (Map<?, ?>) regel.getValue();
                    return new Inzagedeel(
                            regel.getKey(),
                            Set.copyOf(lijst(deel, "rollen")),
                            lijst(deel, "processen"),
                            lijst(deel, "formulieren"),
                            lijst(deel, "documenten"));
                })
                .toList();
    }

    boolean geldtVoorProces(String proces) {
        return begint(proces, processen);
    }

    boolean toontFormulier(String formulier) {
        return begint(formulier, formulieren);
    }

    boolean toontDocument(String soort) {
        return begint(soort, documenten);
    }

    boolean toontKaart(Object kaart) {
        var thuis = "nl.zorgpad." + capability;
        var huis = kaart.getClass().getPackageName();
        return huis.equals(thuis) || huis.startsWith(thuis + ".");
    }

    private static boolean begint(String naam, List<String> beginsels) {
        return beginsels.stream().anyMatch(naam::startsWith);
    }

    private static List<String> lijst(Map<?, ?> deel, String naam) {
        return ((List<?>) deel.get(naam)).stream().map(String::valueOf).collect(Collectors.toUnmodifiableList());
    }
}
