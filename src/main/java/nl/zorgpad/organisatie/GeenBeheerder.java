package nl.zorgpad.organisatie;

/** Nobody could administer this installation, so it does not start. */
class GeenBeheerder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GeenBeheerder(String melding) {
        super(melding);
    }
}
