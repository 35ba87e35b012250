package nl.zorgpad.dossier;

/** Somebody else changed the same data after the worker read it; nothing is stored. */
public class DossierGewijzigd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DossierGewijzigd() {
        super("Een collega heeft deze gegevens net gewijzigd. Uw wijziging is niet opgeslagen. "
                + "Bekijk de nieuwe gegevens en pas ze daarna opnieuw aan.");
    }
}
