package nl.zorgpad.platform.beslissing;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

/** One version of the decision {@code parameters}; evaluated outside the process engine, so that it leaves no history. */
final class Parametertabel {

    static final String BESLISSING = "parameters";

    private static final DmnEngine DMN = machine();

    private final DmnDecision tabel;
    private final Map<String, Object> waarden = new ConcurrentHashMap<>();

    Parametertabel(InputStream dmn) {
        tabel = DMN.parseDecision(BESLISSING, dmn);
    }

    /** A number, text, boolean or list, never null. */
    Object waarde(String id) {
        return waarden.computeIfAbsent(id, this::lees);
    }

    private static DmnEngine machine() {
        var configuratie = new DefaultDmnEngineConfiguration();
        configuratie.setFeelEngineFactory(Feelmachine.voorBeslissingen(List.of()));
        return configuratie.buildEngine();
    }

    private Object lees(String id) {
        var regel = DMN.evaluateDecisionTable(tabel, Map.of("parameter", id)).getSingleResult();
        if (regel == null) {
            throw new ParameterFout("Parameter " + id + " ontbreekt in de beslistabel '" + BESLISSING + "'.");
        }
        Object waarde = regel.get("waarde");
        if (waarde == null) {
            throw new ParameterFout("Parameter " + id + " heeft geen waarde in de beslistabel '" + BESLISSING + "'.");
        }
        return waarde instanceof List<?> lijst ? List.copyOf(lijst) : waarde;
    }
}
