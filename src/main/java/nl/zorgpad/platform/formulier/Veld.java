package nl.zorgpad.platform.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One field of a form with a key of its own.
 *
 * @param pad the names that lead to its value in the submitted data, e.g. {@code [dossier, gezinsnaam]}
 * @param label what the worker reads, without closing colon; unique within the form
 * @param verberg conditions of the field and of the groups around it; one true hides the field
 * @param definitie the component in the form file
 * @param feel the parsed expressions of this component, by their text
 */
record Veld(List<String> pad, String label, List<Feel> verberg, JsonNode definitie, Map<String, Feel> feel) {

    static final String DOSSIER = "dossier";

    String type() {
        return definitie.path("type").asText();
    }

    String sleutel() {
        return String.join(".", pad);
    }

    String naam() {
        return pad.get(pad.size() - 1);
    }

    boolean inDossier() {
        return pad.size() > 1 && DOSSIER.equals(pad.get(0));
    }

    boolean isLijst() {
        return type().equals("checklist") || type().equals("taglist");
    }

    boolean isKeuze() {
        return type().equals("select") || type().equals("radio") || isLijst();
    }

    boolean isTekst() {
        return type().equals("textfield") || type().equals("textarea");
    }

    JsonNode regel(String naam) {
        return definitie.path("validate").path(naam);
    }

    boolean verplicht() {
        return regel("required").asBoolean(false);
    }

    /** A custom property of the component ({@code properties} in the form file). */
    Optional<String> eigenschap(String naam) {
        JsonNode waarde = definitie.path("properties").path(naam);
        return waarde.isValueNode() ? Optional.of(waarde.asText()) : Optional.empty();
    }

    /** A setting that is a constant or a FEEL expression. */
    Object instelling(JsonNode node, Map<String, Object> gegevens) {
        if (node.isTextual() && Feel.isFeel(node.asText())) {
            return feel.get(node.asText()).waarde(gegevens);
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }

    boolean alleenLezen(Map<String, Object> gegevens) {
        return definitie.path("disabled").asBoolean(false)
                || Boolean.TRUE.equals(instelling(definitie.path("readonly"), gegevens));
    }

    /** What the form holds for this field before anybody touched it. */
    Object leeg() {
        return switch (type()) {
            case "checkbox" -> false;
            case "checklist", "taglist" -> List.of();
            case "textfield", "textarea" -> "";
            default -> null;
        };
    }

    /** One sentence for the worker, starting with the label of the field. */
    VeldFout fout(String zin) {
        String melding = label.endsWith("?")
                ? label + " " + Character.toUpperCase(zin.charAt(0)) + zin.substring(1)
                : label + ": " + zin;
        return new VeldFout(sleutel(), melding);
    }

    @Override
    public boolean equals(Object ander) {
        return ander instanceof Veld veld && pad.equals(veld.pad);
    }

    @Override
    public int hashCode() {
        return pad.hashCode();
    }
}
