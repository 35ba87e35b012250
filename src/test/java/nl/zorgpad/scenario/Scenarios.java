package nl.zorgpad.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.scenario.Scenario.Antwoord;

/** The scenario files of a folder, and the standard answers. */
final class Scenarios {

    static final Path EIGEN = Path.of("src/test/resources/scenarios");
    private static final String VOORAF = "vooraf";
    private static final String STANDAARD = "standaard.yaml";

    private Scenarios() {}

    /** All scenario files below a folder, sorted. @throws ScenarioFout when there is none */
    static List<Path> in(Path map) {
        if (!Files.isDirectory(map)) {
            throw new ScenarioFout(map.toString(), "deze map met scenario's bestaat niet.");
        }
        try (var paden = Files.walk(map)) {
            var bestanden = paden.filter(Files::isRegularFile)
                    .filter(pad ->
                            pad.toString().endsWith(".yaml") || pad.toString().endsWith(".yml"))
                    .filter(pad -> !pad.endsWith(STANDAARD) && !pad.getParent().endsWith(VOORAF))
                    .sorted()
                    .toList();
            if (bestanden.isEmpty()) {
                throw new ScenarioFout(map.toString(), "in deze map staat geen scenario (.yaml).");
            }
            return bestanden;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** What happened before a story: our own files in {@code vooraf}. */
    static List<Scenario.Stap> vooraf(Scenario.Vooraf vooraf) {
        return ScenarioLezer.vooraf(EIGEN.resolve(VOORAF).resolve(vooraf.verhaal() + ".yaml"), vooraf.moment());
    }

    /** The standard answers per form. */
    static Map<String, Map<String, Antwoord>> standaard() {
        var blok = new Blok(STANDAARD, "standaard", ScenarioLezer.inhoud(EIGEN.resolve(STANDAARD)));
        var standaard = new HashMap<String, Map<String, Antwoord>>();
        blok.sleutels().forEach(formulier -> {
            var antwoorden = new HashMap<String, Antwoord>();
            var vragen = blok.blok(formulier);
            vragen.sleutels()
                    .forEach(vraag -> antwoorden.put(vraag, new Antwoord(vragen.waarde(vraag), vragen.regel(vraag))));
            standaard.put(formulier, antwoorden);
        });
        return standaard;
    }
}
