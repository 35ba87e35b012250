package nl.zorgpad.platform.formulier;

import java.util.List;

/**
 * A choice list that is data. A field with {@code valuesKey: "<sleutel>"} gets these choices when its form is fetched,
 * and a submission is checked against the same list.
 */
public interface Keuzelijst {

    /** The {@code valuesKey} in the form files. */
    String sleutel();

    /** The choices at this moment for this worker and task. */
    List<Keuze> keuzes(Keuzecontext context);
}
