package nl.zorgpad.organisatie.proces;

import java.util.HashMap;
import java.util.Map;
import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a step in the model says about the message that it sends. */
final class Procesbericht {

    private Procesbericht() {}

    static String naam(DelegateExecution zaak) {
        return Modeleigenschap.van(zaak, "bericht");
    }

    static Map<String, Object> meegegeven(DelegateExecution zaak) {
        var feiten = new HashMap<String, Object>();
        for (var feit : Modeleigenschap.van(zaak, "meegeven").strip().split("\\s+")) {
            if (!feit.isEmpty()) {
                feiten.put(feit, zaak.getVariable(feit));
            }
        }
        return feiten;
    }
}
