package nl.zorgpad.platform.historie;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.zorgpad.platform.formulier.FormulierLezer;
import nl.zorgpad.platform.formulier.FormulierModelFout;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/**
 * Refuses a deployment that could not work: a form with parts that Tasklist or the guard cannot handle, a process with
 * forms but without an allow-list, a form field that is missing from the allow-list.
 */
final class LeveringControle implements Deployer {

    @Override
    public void deploy(DeploymentEntity levering) {
        if (!levering.isNew()) {
            return;
        }
        Map<String, Set<String>> formulieren = new LinkedHashMap<>();
        levering.getResources().values().stream()
                .filter(bestand -> bestand.getName().endsWith(".form"))
                .forEach(bestand -> formulieren.put(
                        naam(bestand.getName()),
                        FormulierLezer.stuurgegevens(new ByteArrayInputStream(bestand.getBytes()))));
        List<ProcessDefinitionEntity> processen = levering.getDeployedArtifacts(ProcessDefinitionEntity.class);
        if (processen != null) {
            processen.forEach(proces -> controleer(proces, formulieren));
        }
    }

    private static String naam(String bestand) {
        return bestand.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.form$", "");
    }

    private static void controleer(ProcessDefinitionEntity proces, Map<String, Set<String>> formulieren) {
        Stuurgegevens toegestaan = Stuurgegevens.van(proces);
        Set<String> gebruikt = formulieren(proces);
        if (!gebruikt.isEmpty() && toegestaan.isLeeg()) {
            throw new FormulierModelFout(
                    "Proces " + proces.getKey()
                            + " heeft formulieren maar geen proceseigenschap 'stuurgegevens' met de namen die het mag bewaren.");
        }
        Set<String> ontbreekt = new TreeSet<>();
        gebruikt.stream()
                .map(formulieren::get)
                .filter(Objects::nonNull)
                .flatMap(Set::stream)
                .filter(veld -> !toegestaan.bevat(veld))
                .forEach(ontbreekt::add);
        if (!ontbreekt.isEmpty()) {
            throw new FormulierModelFout("Proces " + proces.getKey()
                    + ": deze formuliervelden staan niet in 'stuurgegevens' en niet in een groep 'dossier': "
                    + String.join(" ", ontbreekt));
        }
    }

    private static Set<String> formulieren(ProcessDefinitionEntity proces) {
        Set<String> sleutels = new LinkedHashSet<>();
        Stream.concat(
                        Stream.ofNullable(proces.getStartFormDefinition()),
                        proces.getTaskDefinitions().values().stream().map(TaskDefinition::getFormDefinition))
                .map(LeveringControle::sleutel)
                .flatMap(Optional::stream)
                .forEach(sleutels::add);
        return sleutels;
    }

    private static Optional<String> sleutel(FormDefinition formulier) {
        Expression sleutel = formulier == null ? null : formulier.getCamundaFormDefinitionKey();
        return Optional.ofNullable(sleutel).map(Expression::getExpressionText);
    }
}
