package nl.zorgpad.platform.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * Reads a {@code .form} file (form-js 1.8, schema 16). Only components that work in Tasklist and that the guard can
 * check are accepted, and personal data can only be asked inside a group with {@code path: "dossier"}.
 */
public final class FormulierLezer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> ZONDER_WAARDE =
            Set.of("text", "html", "image", "separator", "spacer", "table", "button");
    private static final Set<String> MET_WAARDE = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "taglist",
            "radio",
            "select",
            "expression");
    private static final List<String> FEEL_REGELS = List.of("min", "max", "minLength", "maxLength");

    private final List<Ruw> gevonden = new ArrayList<>();

    private FormulierLezer() {}

    private record Ruw(List<String> pad, String label, String groep, List<Feel> verberg, JsonNode definitie) {}

    /**
     * The steering fields of a form: what it can write as process variables.
     *
     * @throws FormulierModelFout when the form cannot be used here
     */
    public static Set<String> stuurgegevens(InputStream bestand) {
        return lees(bestand).stuurgegevens();
    }

    static FormulierModel lees(InputStream bestand) {
        JsonNode formulier;
        try {
            formulier = JSON.readTree(bestand);
        } catch (IOException e) {
            throw new FormulierModelFout("Het formulier is geen leesbare JSON.");
        }
        String id = formulier.path("id").asText("");
        try {
            FormulierLezer lezer = new FormulierLezer();
            lezer.verzamel(formulier.path("components"), List.of(), "", List.of());
            return new FormulierModel(id, lezer.velden());
        } catch (FormulierModelFout e) {
            throw new FormulierModelFout("Formulier " + id + ": " + e.getMessage());
        }
    }

    private void verzamel(JsonNode componenten, List<String> pad, String groep, List<Feel> verberg) {
        for (JsonNode component : componenten) {
            String type = component.path("type").asText();
            List<Feel> voorwaarden = metVoorwaarde(component, verberg);
            if (type.equals("group")) {
                String label = component.path("label").asText("");
                verzamel(
                        component.path("components"),
                        metPad(component, pad),
                        label.isBlank() ? groep : label,
                        voorwaarden);
            } else if (MET_WAARDE.contains(type)) {
                veld(component, pad, groep, voorwaarden);
            } else if (!ZONDER_WAARDE.contains(type)) {
                throw new FormulierModelFout("onderdeel '" + type + "' werkt niet in Tasklist");
            }
        }
    }

    private static List<Feel> metVoorwaarde(JsonNode component, List<Feel> verberg) {
        String voorwaarde = component.path("conditional").path("hide").asText("");
        if (!Feel.isFeel(voorwaarde)) {
            return verberg;
        }
        List<Feel> alle = new ArrayList<>(verberg);
        alle.add(Feel.lees(voorwaarde));
        return List.copyOf(alle);
    }

    private static List<String> metPad(JsonNode groep, List<String> pad) {
        String eigen = groep.path("path").asText("");
        if (eigen.isBlank()) {
            return pad;
        }
        List<String> nieuw = verleng(pad, eigen);
        if (!nieuw.get(0).equals(Veld.DOSSIER)) {
            throw new FormulierModelFout("een groep kan alleen het pad 'dossier' hebben, niet '" + eigen + "'");
        }
        return nieuw;
    }

    private static List<String> verleng(List<String> pad, String sleutel) {
        List<String> nieuw = new ArrayList<>(pad);
        nieuw.addAll(List.of(sleutel.split("\\.")));
        return List.copyOf(nieuw);
    }

    private void veld(JsonNode component, List<String> pad, String groep, List<Feel> verberg) {
        String sleutel = component.path("key").asText("");
        if (sleutel.isBlank()) {
            throw new FormulierModelFout("een " + component.path("type").asText() + " heeft geen key");
        }
        List<String> volledig = verleng(pad, sleutel);
        if (pad.isEmpty() && volledig.size() > 1) {
            throw new FormulierModelFout("key '" + sleutel + "' bevat een punt; gebruik een groep met pad 'dossier'");
        }
        if (gevonden.stream().anyMatch(v -> v.pad().equals(volledig))) {
            throw new FormulierModelFout("key '" + sleutel + "' komt twee keer voor");
        }
        controleer(component, sleutel, pad.isEmpty());
        gevonden.add(new Ruw(volledig, label(component, sleutel), groep, verberg, component));
    }

    private static void controleer(JsonNode component, String sleutel, boolean stuurgegeven) {
        String type = component.path("type").asText();
        String patroon = component.path("validate").path("pattern").asText("");
        try {
            Pattern.compile(patroon);
        } catch (PatternSyntaxException e) {
            throw new FormulierModelFout("het patroon van '" + sleutel + "' is geen geldige reguliere expressie");
        }
        boolean vast = component.path("readonly").isBoolean()
                        && component.path("readonly").booleanValue()
                || component.path("disabled").asBoolean(false);
        boolean vrijeTekst = type.equals("textarea") || type.equals("textfield") && patroon.isEmpty() && !vast;
        if (stuurgegeven && vrijeTekst) {
            throw new FormulierModelFout("vrije tekst '" + sleutel + "' hoort in een groep met pad 'dossier'");
        }
    }

    private static String label(JsonNode component, String sleutel) {
        for (String naam : List.of("label", "dateLabel", "timeLabel")) {
            String label = component.path(naam).asText("").strip();
            if (!label.isEmpty() && !Feel.isFeel(label)) {
                return label.replaceAll("[\\s:*.]+$", "");
            }
        }
        return sleutel;
    }

    private List<Veld> velden() {
        Map<String, Long> aantal =
                gevonden.stream().collect(Collectors.groupingBy(Ruw::label, HashMap::new, Collectors.counting()));
        return gevonden.stream()
                .map(ruw -> new Veld(
                        ruw.pad(),
                        aantal.get(ruw.label()) > 1 && !ruw.groep().isBlank()
                                ? ruw.groep() + ", " + ruw.label()
                                : ruw.label(),
                        ruw.verberg(),
                        ruw.definitie(),
                        expressies(ruw.definitie())))
                .toList();
    }

    private static Map<String, Feel> expressies(JsonNode component) {
        Set<String> teksten = new HashSet<>();
        teksten.add(component.path("readonly").asText(""));
        teksten.add(component.path("expression").asText(""));
        teksten.add(component.path("valuesExpression").asText(""));
        FEEL_REGELS.forEach(
                regel -> teksten.add(component.path("validate").path(regel).asText("")));
        Map<String, Feel> expressies = new LinkedHashMap<>();
        teksten.stream().filter(Feel::isFeel).forEach(tekst -> expressies.put(tekst, Feel.lees(tekst)));
        return expressies;
    }
}
