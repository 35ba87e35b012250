package nl.zorgpad.gezinsplan.client;

/** This person cannot be invited, or not like this. The message is for the worker. */
class UitnodigingGeweigerd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UitnodigingGeweigerd(String melding) {
        super(melding);
    }
}
