package nl.zorgpad.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.YamlMapFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The letter templates: those of the application, and over them those in the folder {@code zorgpad.brieven.map}. All are
 * read and checked at the start; a template that is wrong stops it with a sentence that names the template and the field.
 */
@Component
class Sjablonen {

    private final Map<String, Map<String, String>> eigenVelden = new TreeMap<>();
    private final Map<String, Sjabloon> sjablonen = new TreeMap<>();

    Sjablonen(@Value("${zorgpad.brieven.map:}") String map) {
        leesVelden();
        eigenVelden.keySet().forEach(naam -> neemOp(naam, leesUit(new ClassPathResource("brieven/" + naam + ".docx"))));
        if (!map.isBlank()) {
            leesMap(Path.of(map));
        }
    }

    /** @throws BriefFout when there is no such template */
    Sjabloon sjabloon(String naam) {
        var sjabloon = sjablonen.get(naam);
        if (sjabloon == null) {
            throw Sjabloon.fout(
                    naam, "dit sjabloon is er niet. Er zijn: " + String.join(", ", sjablonen.keySet()) + ".");
        }
        return sjabloon;
    }

    Set<String> namen() {
        return sjablonen.keySet();
    }

    /** The template's own fields with their explanation. */
    Map<String, String> eigenVelden(String naam) {
        return eigenVelden.get(naam);
    }

    private void leesVelden() {
        var yaml = new YamlMapFactoryBean();
        yaml.setResources(new ClassPathResource("brieven/velden.yaml"));
        yaml.getObject()
                .forEach((naam, velden) -> eigenVelden.put(
                        naam,
                        ((Map<?, ?>) velden)
                                .entrySet().stream()
                                        .collect(Collectors.toMap(
                                                veld -> String.valueOf(veld.getKey()),
                                                veld -> String.valueOf(veld.getValue()),
                                                (een, ander) -> een,
                                                TreeMap::new))));
    }

    private void leesMap(Path map) {
        try (DirectoryStream<Path> bestanden = Files.newDirectoryStream(map, "*.docx")) {
            for (var bestand : bestanden) {
                var naam = bestand.getFileName().toString().replaceFirst("\\.docx$", "");
                if (!naam.startsWith("~$")) {
                    neemOp(naam, Files.readAllBytes(bestand));
                }
            }
        } catch (IOException e) {
            throw new BriefFout("De map met brieven (zorgpad.brieven.map) is niet te lezen.", e);
        }
    }

    private void neemOp(String naam, byte[] docx) {
        if (!eigenVelden.containsKey(naam)) {
            throw Sjabloon.fout(
                    naam, "deze naam is niet bekend. Kies uit: " + String.join(", ", eigenVelden.keySet()) + ".");
        }
        var sjabloon = Sjabloon.lees(naam, docx);
        var onbekend = new TreeSet<>(sjabloon.velden());
        onbekend.removeAll(BriefService.ALGEMEEN);
        onbekend.removeAll(eigenVelden.get(naam).keySet());
        if (!onbekend.isEmpty()) {
            throw Sjabloon.fout(naam, "het veld " + String.join(", ", onbekend) + " bestaat niet voor deze brief.");
        }
        sjablonen.put(naam, sjabloon);
    }

    private static byte[] leesUit(Resource bestand) {
        try {
            return bestand.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
