package nl.zorgpad.dossier;

/** Knows which task belongs to which case, so that the access log cannot be told a wrong reason. */
public interface Taakcontrole {

    /** Whether this task, open or done, is one of this case. */
    boolean hoortBij(String taakId, String zaaknummer);
}
