package nl.zorgpad.platform.formulier;

import java.util.Map;
import java.util.Set;

/**
 * Takes over the personal data of a submitted form, in the transaction of the submission. A bean in the
 * {@code ..proces..} package of the capability that owns the data.
 */
public interface Formulieroverdracht {

    /** Instead of an id: every form that no other bean takes over. */
    String OVERIGE = "*";

    /** Ids of the forms this bean takes over, or {@link #OVERIGE}; a form has at most one. */
    Set<String> formulieren();

    /**
     * Stores what belongs in the dossier.
     *
     * @return steering variables to add or replace; empty when there are none
     * @throws FormulierFout when the data cannot be taken over; nothing is stored then
     */
    Map<String, Object> overdragen(Inzending inzending);
}
