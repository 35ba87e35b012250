package nl.zorgpad.platform.beslissing;

/** A parameter is missing from the decision {@code parameters}, or is not of the kind that is asked; in plain Dutch. */
public class ParameterFout extends RuntimeException {

    ParameterFout(String melding) {
        super(melding);
    }
}
