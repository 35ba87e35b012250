package nl.zorgpad.sturing;

/** The question cannot be answered as it is put. */
public class VraagFout extends RuntimeException {

    VraagFout(String melding) {
        super(melding);
    }
}
