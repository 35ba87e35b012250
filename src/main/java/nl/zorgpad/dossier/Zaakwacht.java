package nl.zorgpad.dossier;

/** Work of a capability that keeps a case open, also when no process of it is seen to run. A capability gives a bean. */
public interface Zaakwacht {

    /** Whether this case may not be closed yet. */
    boolean houdtOpen(String zaaknummer);
}
