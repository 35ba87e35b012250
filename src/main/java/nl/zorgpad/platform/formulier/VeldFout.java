package nl.zorgpad.platform.formulier;

import java.util.Objects;

/**
 * One thing that is wrong with one submitted field.
 *
 * @param veld key of the field, as in the form file; fields of the dossier group as {@code dossier.<key>}
 * @param melding whole Dutch sentence for the worker; never holds the submitted value
 */
public record VeldFout(String veld, String melding) {

    public VeldFout {
        Objects.requireNonNull(veld, "veld");
        Objects.requireNonNull(melding, "melding");
    }
}
