package nl.zorgpad.dossier;

/** There is no case with this number, or the worker may not know that there is. */
public class ZaakOnbekend extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ZaakOnbekend() {
        super("Deze zaak is niet gevonden, of u heeft er geen toegang toe.");
    }
}
