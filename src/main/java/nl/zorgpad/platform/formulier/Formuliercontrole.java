package nl.zorgpad.platform.formulier;

import java.util.List;
import java.util.Set;

/** An extra check over several fields of a form, for what the form file itself cannot say. */
public interface Formuliercontrole {

    /** Ids of the forms this bean checks. */
    Set<String> formulieren();

    /** What is wrong; empty when all is well. Called only when every single field is well. */
    List<VeldFout> controleer(Inzending inzending);
}
