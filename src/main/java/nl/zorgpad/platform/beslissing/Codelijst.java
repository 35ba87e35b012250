package nl.zorgpad.platform.beslissing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import nl.zorgpad.platform.beveiliging.Modelbean;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.springframework.stereotype.Component;

/** Rows of codes as process variables: a JSON array, so that tables, forms and models read the same thing. */
@Modelbean
@Component("codelijst")
public class Codelijst {

    /** All values of one output of a decision, in rule order, as variable; lists are flattened, doubles left out. */
    public JsonValue van(DmnDecisionResult resultaat, String uitvoer) {
        var codes = new LinkedHashSet<>();
        resultaat.collectEntries(uitvoer).forEach(waarde -> {
            if (waarde instanceof Collection<?> lijst) {
                codes.addAll(lijst);
            } else if (waarde != null) {
                codes.add(waarde);
            }
        });
        return json(codes);
    }

    /** Whether a rule that fired has this value in this output. */
    public boolean bevat(DmnDecisionResult resultaat, String uitvoer, Object waarde) {
        return resultaat.collectEntries(uitvoer).contains(waarde);
    }

    /** The codes of a variable, for a multi-instance activity. */
    public List<String> waarden(Object variabele) {
        return variabele instanceof SpinJsonNode json && json.isArray()
                ? json.elements().stream().map(SpinJsonNode::stringValue).toList()
                : List.of();
    }

    /** These codes or numbers as a variable. */
    public static JsonValue json(Collection<?> codes) {
        return SpinValues.jsonValue(Spin.JSON(new ArrayList<>(codes))).create();
    }
}
