package nl.zorgpad.platform.formulier;

import org.camunda.bpm.engine.BadUserRequestException;

/** A form file that cannot be used here; found when a process with that form is deployed. */
public class FormulierModelFout extends BadUserRequestException {

    private static final long serialVersionUID = 1L;

    public FormulierModelFout(String melding) {
        super(melding);
    }
}
