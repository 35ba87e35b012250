package nl.zorgpad.platform.levering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/** Finds and keeps what process owners changed beside the application. */
final class Eigenmodellen {

    private final RepositoryService opslag;
    private final Leveringenboek boek;

    Eigenmodellen(RepositoryService opslag, Leveringenboek boek) {
        this.opslag = opslag;
        this.boek = boek;
    }

    /** The processes and decisions in force, shared by all teams, that are somebody's own change. */
    List<Eigenmodel> geldend() {
        Set<String> vanZorgpad = boek.deployments();
        opslag.createDeploymentQuery().deploymentName(Modellevering.NAAM).list().stream()
                .map(Deployment::getId)
                .forEach(vanZorgpad::add);
        var processen = opslag.createProcessDefinitionQuery().latestVersion().withoutTenantId();
        var beslissingen =
                opslag.createDecisionDefinitionQuery().latestVersion().withoutTenantId();
        return Stream.<ResourceDefinition>concat(processen.list().stream(), beslissingen.list().stream())
                .filter(model -> !vanZorgpad.contains(model.getDeploymentId()))
                .map(model ->
                        new Eigenmodel(model.getKey(), model.getDeploymentId(), model.getResourceName(), inhoud(model)))
                .filter(model -> !boek.isMeegeleverd(model.inhoud()))
                .toList();
    }

    /** Makes these the newest versions once more, each with the forms it came with. */
    void leverOpnieuw(Collection<Eigenmodel> modellen) {
        Map<String, Set<String>> perDeployment = new HashMap<>(modellen.stream()
                .collect(Collectors.groupingBy(
                        Eigenmodel::deployment,
                        Collectors.mapping(Eigenmodel::bestand, Collectors.toCollection(TreeSet::new)))));
        perDeployment.forEach((deployment, bestanden) -> {
            opslag.getDeploymentResourceNames(deployment).stream()
                    .filter(naam -> naam.endsWith(".form"))
                    .forEach(bestanden::add);
            try {
                opslag.createDeployment()
                        .nameFromDeployment(deployment)
                        .addDeploymentResourcesByName(deployment, List.copyOf(bestanden))
                        .deploy();
            } catch (RuntimeException fout) {
                throw new NietHerhaald(deployment, fout);
            }
        });
    }

    private Modelbestand inhoud(ResourceDefinition model) {
        try (var inhoud = opslag.getResourceAsStream(model.getDeploymentId(), model.getResourceName())) {
            return new Modelbestand(model.getResourceName().replaceFirst("^.*[/\\\\]", ""), inhoud.readAllBytes());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** A process owner's change does not work with this version of the application. */
    static final class NietHerhaald extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final String deployment;

        NietHerhaald(String deployment, RuntimeException oorzaak) {
            super(oorzaak);
            this.deployment = deployment;
        }

        String deployment() {
            return deployment;
        }
    }
}
