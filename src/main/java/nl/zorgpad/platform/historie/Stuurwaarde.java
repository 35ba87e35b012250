package nl.zorgpad.platform.historie;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Date;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.type.JsonValueType;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Tells a steering value (code, number, date, list of codes) from prose and documents. */
final class Stuurwaarde {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_.:+@/~*=-]{0,120}");
    private static final Pattern NAAM = Pattern.compile("[\\p{L}\\p{N} _.:+@/&()',-]{0,120}");
    private static final int LANGSTE_LIJST = 100;

    private Stuurwaarde() {}

    static boolean isToegestaan(TypedValue waarde, boolean naam) {
        if (waarde == null) {
            return true;
        }
        if (waarde.getType() != null
                && JsonValueType.TYPE_NAME.equals(waarde.getType().getName())) {
            return isLijst(((JsonValue) waarde).getValueSerialized(), waarde);
        }
        if (waarde instanceof FileValue || waarde instanceof BytesValue) {
            return false;
        }
        Object inhoud =
                waarde.getType() != null && waarde.getType().isPrimitiveValueType() ? waarde.getValue() : waarde;
        if (inhoud instanceof String tekst) {
            return (naam ? NAAM : CODE).matcher(tekst).matches();
        }
        return inhoud == null || inhoud instanceof Boolean || inhoud instanceof Number || inhoud instanceof Date;
    }

    private static boolean isLijst(String geserialiseerd, TypedValue waarde) {
        String tekst = geserialiseerd == null ? String.valueOf(waarde.getValue()) : geserialiseerd;
        JsonNode lijst;
        try {
            lijst = JSON.readTree(tekst);
        } catch (JsonProcessingException e) {
            return false;
        }
        if (lijst.isNull()) {
            return true;
        }
        if (!lijst.isArray() || lijst.size() > LANGSTE_LIJST) {
            return false;
        }
        for (JsonNode code : lijst) {
            if (!code.isNumber()
                    && !code.isBoolean()
                    && !(code.isTextual() && CODE.matcher(code.asText()).matches())) {
                return false;
            }
        }
        return true;
    }
}
