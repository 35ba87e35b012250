package nl.zorgpad.dossier;

import java.util.Set;

/** Knows which task belongs to which case, so that the access log cannot be told a wrong reason. */
public interface Taakcontrole {

    /** Whether this task, open or done, is one of this case. */
    boolean hoortBij(String taakId, String zaaknummer);

    /** Names of the processes in which a task for this role is open on this case of this team, claimed or not. */
    Set<String> processenMetTaak(String zaaknummer, String team, String rol);
}
