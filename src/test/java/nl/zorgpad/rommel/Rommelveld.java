package nl.zorgpad.rommel;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * One field of a form file.
 *
 * @param naam key of the field
 * @param dossier whether it stands in the group of personal data
 * @param verberg the conditions (FEEL, without the equals sign) that hide it or a group around it
 */
record Rommelveld(String naam, boolean dossier, List<String> verberg, JsonNode definitie) {

    String type() {
        return definitie.path("type").asText();
    }

    /** As the refusal names it. */
    String sleutel() {
        return dossier ? "dossier." + naam : naam;
    }

    boolean isTekst() {
        return type().equals("textfield") || type().equals("textarea");
    }

    boolean isLijst() {
        return type().equals("checklist") || type().equals("taglist");
    }

    boolean isKeuze() {
        return isLijst() || type().equals("select") || type().equals("radio");
    }

    boolean verplicht() {
        return definitie.path("validate").path("required").asBoolean(false);
    }

    @Override
    public String toString() {
        return sleutel();
    }
}
