package nl.zorgpad.procesmodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * What a process owner edits: the files under {@code bpmn}, {@code dmn} and {@code forms}, and what those may refer to.
 *
 * @param rollen ids of the roles that a task may be given to
 * @param beans names of the Spring beans that a model may call
 */
record Procesbestanden(
        List<Procesmodel> processen,
        List<Beslismodel> beslissingen,
        List<Formulier> formulieren,
        List<String> leesfouten,
        Set<String> rollen,
        Set<String> beans) {

    record Procesmodel(String bestand, String naam, BpmnModelInstance model) {

        List<Process> processen() {
            return List.copyOf(model.getModelElementsByType(Process.class));
        }
    }

    record Beslismodel(String bestand, String naam, DmnModelInstance model) {

        List<Decision> beslissingen() {
            return List.copyOf(model.getModelElementsByType(Decision.class));
        }
    }

    record Formulier(String bestand, String naam, JsonNode inhoud) {

        /** All components, groups included, in the order of the form. */
        List<Onderdeel> onderdelen() {
            List<Onderdeel> gevonden = new ArrayList<>();
            verzamel(inhoud, false, gevonden);
            return gevonden;
        }

        private static void verzamel(JsonNode ouder, boolean dossier, List<Onderdeel> gevonden) {
            for (JsonNode kind : ouder.path("components")) {
                boolean inDossier =
                        dossier || "dossier".equals(kind.path("path").asText());
                gevonden.add(new Onderdeel(kind, inDossier));
                verzamel(kind, inDossier, gevonden);
            }
        }
    }

    /** @param inDossier lies in the group whose answers go to the dossier and never to the engine */
    record Onderdeel(JsonNode json, boolean inDossier) {

        String soort() {
            return json.path("type").asText();
        }

        String sleutel() {
            return json.path("key").asText();
        }

        /** Whether its answer becomes a variable of the process. */
        boolean isStuurgegeven() {
            return !inDossier && json.has("key") && !json.path("disabled").asBoolean();
        }

        String naam() {
            return "'"
                    + Stream.of("label", "dateLabel", "key", "id")
                            .map(json::path)
                            .map(JsonNode::asText)
                            .filter(tekst -> !tekst.isBlank())
                            .findFirst()
                            .orElse(soort())
                    + "'";
        }
    }

    /** @param map folder that has the folders {@code bpmn}, {@code dmn} and {@code forms} */
    static Procesbestanden lees(Path map, Set<String> rollen, Set<String> beans) {
        List<String> leesfouten = new ArrayList<>();
        return new Procesbestanden(
                lees(
                        map,
                        "bpmn",
                        ".bpmn",
                        leesfouten,
                        (bestand, pad) -> new Procesmodel(bestand, naam(pad), Bpmn.readModelFromFile(pad.toFile()))),
                lees(
                        map,
                        "dmn",
                        ".dmn",
                        leesfouten,
                        (bestand, pad) -> new Beslismodel(bestand, naam(pad), Dmn.readModelFromFile(pad.toFile()))),
                lees(
                        map,
                        "forms",
                        ".form",
                        leesfouten,
                        (bestand, pad) -> new Formulier(bestand, naam(pad), new ObjectMapper().readTree(pad.toFile()))),
                leesfouten,
                rollen,
                beans);
    }

    private interface Lezer<T> {
        T lees(String bestand, Path pad) throws IOException;
    }

    private static <T> List<T> lees(Path map, String submap, String einde, List<String> leesfouten, Lezer<T> lezer) {
        if (!Files.isDirectory(map.resolve(submap))) {
            return List.of();
        }
        List<T> gelezen = new ArrayList<>();
        try (Stream<Path> paden = Files.walk(map.resolve(submap))) {
            for (Path pad : paden.filter(Procesbestanden::telt).sorted().toList()) {
                String bestand = map.relativize(pad).toString().replace('\\', '/');
                if (!bestand.endsWith(einde)) {
                    leesfouten.add(bestand + ": in de map " + submap + " horen alleen bestanden op " + einde
                            + "; haal dit bestand weg.");
                    continue;
                }
                try {
                    gelezen.add(lezer.lees(bestand, pad));
                } catch (IOException | RuntimeException fout) {
                    leesfouten.add(bestand + ": het bestand is niet te lezen. Open het in Camunda Modeler en bewaar het"
                            + " opnieuw, of zet een eerdere versie terug. De fout is: " + oorzaak(fout));
                }
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return gelezen;
    }

    private static boolean telt(Path pad) {
        return Files.isRegularFile(pad) && !pad.getFileName().toString().startsWith(".");
    }

    private static String oorzaak(Throwable fout) {
        Throwable diepste = fout;
        while (diepste.getCause() != null) {
            diepste = diepste.getCause();
        }
        return String.valueOf(diepste.getMessage()).lines().findFirst().orElse("onbekende fout");
    }

    private static String naam(Path pad) {
        return pad.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    /** Looks in every file of one kind. */
    static <B> List<String> inElk(List<B> bestanden, Function<B, Stream<String>> controle) {
        return bestanden.stream().flatMap(controle).collect(Collectors.toList());
    }
}
