package nl.zorgpad.naspelen;

import java.util.Map;

/** Counts cases where they live, to hold the figures against: in the engine and in the dossier. */
public interface Telling {

    /**
     * The stand of the cases now.
     *
     * @return per figure (such as {@code in-begeleiding} or {@code wachtend}) how many cases there are by this other way
     */
    Map<String, Long> tel();
}
