package nl.zorgpad.platform.formulier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.BytesValue;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;

/** Engine values to plain Java (Boolean, Number, String, List, Map) and back; never through Java deserialisation. */
final class Waarden {

    /** Stands for a value that a form can never contain: a file, bytes, a date object, an unreadable document. */
    static final Object ONBRUIKBAAR = new Object() {
        @Override
        public String toString() {
            return "onbruikbaar";
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();

    private Waarden() {}

    static Map<String, Object> plat(Map<String, Object> variabelen) {
        Map<String, Object> uit = new LinkedHashMap<>();
        if (variabelen != null) {
            variabelen
                    .keySet()
                    .forEach(naam -> uit.put(
                            naam,
                            plat(
                                    variabelen instanceof VariableMap map
                                            ? map.getValueTyped(naam)
                                            : variabelen.get(naam))));
        }
        return uit;
    }

    static Object plat(Object waarde) {
        if (waarde instanceof TypedValue typed) {
            return plat(typed);
        }
        if (waarde instanceof SpinJsonNode node) {
            return uitJson(node.toString());
        }
        if (waarde instanceof Map<?, ?> map) {
            Map<String, Object> uit = new LinkedHashMap<>();
            map.forEach((sleutel, inhoud) -> uit.put(String.valueOf(sleutel), plat(inhoud)));
            return uit;
        }
        if (waarde instanceof Collection<?> lijst) {
            List<Object> uit = new ArrayList<>();
            lijst.forEach(inhoud -> uit.add(plat(inhoud)));
            return uit;
        }
        if (waarde == null || waarde instanceof String || waarde instanceof Number || waarde instanceof Boolean) {
            return waarde;
        }
        return ONBRUIKBAAR;
    }

    private static Object plat(TypedValue typed) {
        if (typed instanceof FileValue || typed instanceof BytesValue) {
            return ONBRUIKBAAR;
        }
        if (typed instanceof SerializableValue serialiseerbaar) {
            if (serialiseerbaar.isDeserialized()) {
                return plat(typed.getValue());
            }
            String formaat = serialiseerbaar.getSerializationDataFormat();
            return "application/json".equals(formaat) || typed.getType() == null
                    ? uitJson(serialiseerbaar.getValueSerialized())
                    : ONBRUIKBAAR;
        }
        return plat(typed.getValue());
    }

    private static Object uitJson(String tekst) {
        if (tekst == null) {
            return null;
        }
        try {
            return JSON.readValue(tekst, Object.class);
        } catch (JsonProcessingException e) {
            return ONBRUIKBAAR;
        }
    }

    /** As the engine stores it: lists as a JSON document, dates as ISO text, whole numbers as Long. */
    static Object voorEngine(Object waarde) {
        if (waarde instanceof Collection<?> lijst) {
            try {
                return SpinValues.jsonValue(JSON.writeValueAsString(lijst)).create();
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("Een lijst met stuurgegevens bevat alleen codes");
            }
        }
        if (waarde instanceof Temporal) {
            return waarde.toString();
        }
        if (waarde instanceof Integer || waarde instanceof Short) {
            return ((Number) waarde).longValue();
        }
        if (waarde instanceof BigDecimal getal) {
            return getal.stripTrailingZeros().scale() <= 0 ? (Object) getal.longValueExact() : getal.doubleValue();
        }
        return waarde == null ? Variables.untypedNullValue() : waarde;
    }
}
