package nl.zorgpad.cluster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Messages as Tasklist and partners write them. */
final class Json {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Json() {}

    static String schrijf(Object waarde) {
        try {
            return JSON.writeValueAsString(waarde);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    static JsonNode lees(String tekst) {
        try {
            return JSON.readTree(tekst);
        } catch (JsonProcessingException fout) {
            throw new IllegalStateException("Geen JSON: " + tekst, fout);
        }
    }

    /** The body with which Tasklist sends a form. */
    static String formulier(Map<String, Object> stuurgegevens, Map<String, Object> dossier) {
        var velden = new HashMap<String, Object>();
        stuurgegevens.forEach((naam, waarde) -> velden.put(naam, veld(waarde)));
        if (!dossier.isEmpty()) {
            velden.put("dossier", veld(dossier));
        }
        return schrijf(Map.of("variables", velden));
    }

    private static Map<String, Object> veld(Object waarde) {
        return waarde instanceof Map || waarde instanceof Collection
                ? Map.of("value", schrijf(waarde), "type", "Json")
                : Map.of("value", waarde);
    }
}
