package nl.zorgpad.naspelen;

import java.util.Map;
import java.util.Set;

/** Counts cases where they live, to hold the figures against: in the engine and in the dossier. */
public interface Telling {

    /**
     * The stand of the cases now.
     *
     * @return per figure (such as {@code in-begeleiding} or {@code wachtend}) how many cases there are by this other way,
     *     each zaaknummer once
     */
    Map<String, Long> tel();

    /** Zaaknummers that are in the engine twice: two intakes of which none was handed over, or two plans that run. */
    Set<String> dubbel();
}
