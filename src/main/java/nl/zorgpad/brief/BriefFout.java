package nl.zorgpad.brief;

/** A letter that cannot be made; the message names the template and the field, never a value. */
public class BriefFout extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BriefFout(String melding) {
        super(melding);
    }

    BriefFout(String melding, Throwable oorzaak) {
        super(melding, oorzaak);
    }
}
