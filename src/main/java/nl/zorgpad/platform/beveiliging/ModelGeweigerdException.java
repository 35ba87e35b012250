package nl.zorgpad.platform.beveiliging;

import org.camunda.bpm.engine.BadUserRequestException;

/** A model that may not be deployed, by nobody; the message says which element and why. REST answers 400. */
public class ModelGeweigerdException extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    public ModelGeweigerdException(String bestand, String element, String reden) {
        super(bestand + ": " + (element.isEmpty() ? "" : "'" + element + "' ") + reden);
    }
}
