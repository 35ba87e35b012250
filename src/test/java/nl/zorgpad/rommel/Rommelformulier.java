package nl.zorgpad.rommel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A form file as a list of fields. */
record Rommelformulier(String id, List<Rommelveld> velden) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All forms that workers can get, in the order of their names. */
    static List<Rommelformulier> alle() {
        try (var bestanden = Files.walk(Path.of("forms"))) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".form"))
                    .sorted()
                    .map(Rommelformulier::lees)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rommelformulier lees(Path bestand) {
        try {
            return lees(JSON.readTree(bestand.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Rommelformulier lees(JsonNode formulier) {
        var velden = new ArrayList<Rommelveld>();
        verzamel(formulier.path("components"), false, List.of(), velden);
        return new Rommelformulier(formulier.path("id").asText(), List.copyOf(velden));
    }

    private static void verzamel(JsonNode onderdelen, boolean dossier, List<String> verberg, List<Rommelveld> velden) {
        for (var onderdeel : onderdelen) {
            var eigen = new ArrayList<>(verberg);
            var hier = onderdeel.path("conditional").path("hide").asText("");
            if (hier.startsWith("=")) {
                eigen.add(hier.substring(1).strip());
            }
            if (onderdeel.path("type").asText().equals("group")) {
                verzamel(
                        onderdeel.path("components"),
                        dossier || onderdeel.path("path").asText("").equals("dossier"),
                        eigen,
                        velden);
            } else if (onderdeel.hasNonNull("key")) {
                velden.add(new Rommelveld(onderdeel.get("key").asText(), dossier, List.copyOf(eigen), onderdeel));
            }
        }
    }

    /** The fields that decide whether others are shown. */
    Set<String> schakelaars() {
        var voorwaarden =
                velden.stream().flatMap(veld -> veld.verberg().stream()).toList();
        return velden.stream()
                .map(Rommelveld::naam)
                .filter(naam -> voorwaarden.stream().anyMatch(eis -> noemt(eis, naam)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean noemt(String voorwaarde, String naam) {
        return voorwaarde.matches("(?s).*\\b" + naam + "\\b.*");
    }
}
