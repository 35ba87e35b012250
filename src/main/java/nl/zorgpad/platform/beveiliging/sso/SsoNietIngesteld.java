package nl.zorgpad.platform.beveiliging.sso;

/** Nobody could log in, so Zorgpad does not start. */
class SsoNietIngesteld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SsoNietIngesteld(String melding) {
        super(melding);
    }
}
