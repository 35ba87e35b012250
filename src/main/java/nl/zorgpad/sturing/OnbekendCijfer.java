package nl.zorgpad.sturing;

/** There is no figure with this id. */
public class OnbekendCijfer extends RuntimeException {

    OnbekendCijfer(String id) {
        super("Er is geen cijfer met de naam '" + id.replaceAll("[^A-Za-z0-9-]", "?") + "'.");
    }
}
