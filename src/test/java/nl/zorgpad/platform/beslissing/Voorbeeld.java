package nl.zorgpad.platform.beslissing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One example of a rule: this input hits the rule, with this outcome. */
public record Voorbeeld(String regel, Map<String, Object> invoer, Map<String, Object> uitkomst) {

    /** An example for a rule, still without input. */
    public static Voorbeeld regel(String ruleId) {
        return new Voorbeeld(ruleId, Map.of(), Map.of());
    }

    /** With this input as well. */
    public Voorbeeld als(String naam, Object waarde) {
        return new Voorbeeld(regel, met(invoer, naam, waarde), uitkomst);
    }

    /** And with this outcome as well; null for an empty one. */
    public Voorbeeld dan(String naam, Object waarde) {
        return new Voorbeeld(regel, invoer, met(uitkomst, naam, waarde));
    }

    private static Map<String, Object> met(Map<String, Object> oud, String naam, Object waarde) {
        Map<String, Object> nieuw = new LinkedHashMap<>(oud);
        nieuw.put(naam, waarde);
        return nieuw;
    }

    Map<String, Object> uitkomstMetRegel() {
        Map<String, Object> alles = new HashMap<>(uitkomst);
        alles.put("ruleId", regel);
        return alles;
    }

    @Override
    public String toString() {
        return regel + " " + invoer;
    }
}
