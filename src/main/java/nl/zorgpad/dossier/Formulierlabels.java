package nl.zorgpad.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questions as the forms ask them, to show above the answers. */
@Component
class Formulierlabels {

    private final ObjectMapper json;
    private final Map<String, Map<String, String>> perFormulier = new ConcurrentHashMap<>();

    Formulierlabels(ObjectMapper json) {
        this.json = json;
    }

    /** The label of the field; its name in words when the form does not know it any more. */
    String label(String formulier, String veld) {
        var label = perFormulier.computeIfAbsent(formulier, this::lees).get(veld);
        return label == null ? Labels.code(veld) : label;
    }

    private Map<String, String> lees(String formulier) {
        var labels = new HashMap<String, String>();
        if (!formulier.matches("[a-z0-9-]+")) {
            return labels;
        }
        try {
            for (Resource bestand : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:forms/**/" + formulier + ".form")) {
                try (var inhoud = bestand.getInputStream()) {
                    verzamel(json.readTree(inhoud), labels);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    private static void verzamel(JsonNode deel, Map<String, String> labels) {
        var label = deel.path("label").asText(deel.path("dateLabel").asText(""));
        if (deel.hasNonNull("key") && !label.isBlank()) {
            labels.putIfAbsent(deel.get("key").asText(), label);
        }
        deel.path("components").forEach(kind -> verzamel(kind, labels));
    }
}
