package nl.zorgpad.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.platform.formulier.Keuze;

/** The questions of one form, as the engine gives it to a worker. */
record Vragen(String formulier, Map<String, Vraag> vragen) {

    private static final Set<String> ZONDER_ANTWOORD = Set.of("text", "html", "image", "separator", "spacer", "table");

    /**
     * @param dossier whether the answer goes to the dossier
     * @param tekst whether it is free text there
     * @param keuzes label and value of what can be chosen
     */
    record Vraag(String type, boolean dossier, boolean tekst, List<Keuze> keuzes) {}

    static Vragen van(InputStream formulier) {
        try {
            var json = new ObjectMapper().readTree(formulier);
            var vragen = new LinkedHashMap<String, Vraag>();
            verzamel(json.path("components"), false, vragen);
            return new Vragen(json.path("id").asText(), vragen);
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void verzamel(JsonNode onderdelen, boolean dossier, Map<String, Vraag> vragen) {
        for (var onderdeel : onderdelen) {
            var type = onderdeel.path("type").asText();
            if (type.equals("group")) {
                verzamel(
                        onderdeel.path("components"),
                        dossier || !onderdeel.path("path").asText("").isEmpty(),
                        vragen);
            } else if (!ZONDER_ANTWOORD.contains(type)) {
                vragen.put(
                        onderdeel.path("key").asText(),
                        new Vraag(
                                type,
                                dossier,
                                dossier && Set.of("textfield", "textarea").contains(type),
                                keuzes(onderdeel.path("values"))));
            }
        }
    }

    private static List<Keuze> keuzes(JsonNode waarden) {
        var keuzes = new ArrayList<Keuze>();
        waarden.forEach(keuze -> keuzes.add(
                new Keuze(keuze.path("label").asText(), keuze.path("value").asText())));
        return keuzes;
    }
}
