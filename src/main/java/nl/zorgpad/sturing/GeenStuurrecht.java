package nl.zorgpad.sturing;

/** This worker may not see this figure or list. */
public class GeenStuurrecht extends RuntimeException {

    GeenStuurrecht(String melding) {
        super(melding);
    }
}
