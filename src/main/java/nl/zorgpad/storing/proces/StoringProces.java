package nl.zorgpad.storing.proces;

import nl.zorgpad.storing.Storingsoort;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The names in the model {@code storing}. */
final class StoringProces {

    static final String PROCES = "storing";
    static final String ONTSTAAN = "storing.ontstaan";
    static final String VOORBIJ = "storing.voorbij";

    static final String STORINGPROCES = "storingProces";
    static final String STORINGSTAP = "storingStap";
    static final String FOUT = "fout";
    static final String AANTAL = "aantal";
    static final String ZAAKNUMMERS = "zaaknummers";
    static final String KEUZE = "storingKeuze";

    private StoringProces() {}

    static Storingsoort soort(DelegateExecution storing) {
        return new Storingsoort(
                (String) storing.getVariable(STORINGPROCES), (String) storing.getVariable(STORINGSTAP), (String)
                        storing.getVariable(FOUT));
    }
}
