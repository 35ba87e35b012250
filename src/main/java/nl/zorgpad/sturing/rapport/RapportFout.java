package nl.zorgpad.sturing.rapport;

/** Something about a report that cannot be; the message is a Dutch sentence for the one who asked. */
public class RapportFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RapportFout(String melding) {
        super(melding);
    }
}
