package nl.zorgpad.scenario;

/** A scenario file cannot be read. The message names file and line, in Dutch. */
class ScenarioFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScenarioFout(String bestand, int regel, String melding) {
        super(bestand + ", regel " + regel + ": " + melding);
    }

    ScenarioFout(String bestand, String melding) {
        super(bestand + ": " + melding);
    }
}
