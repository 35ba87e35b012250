package nl.zorgpad.platform.formulier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the server needs to know of one version of a form.
 *
 * @param id id of the form, equal to its file name
 * @param velden fields with a key, in the order of the form
 */
record FormulierModel(String id, List<Veld> velden) {

    FormulierModel {
        velden = List.copyOf(velden);
    }

    boolean heeftDossier() {
        return velden.stream().anyMatch(Veld::inDossier);
    }

    /** Names that this form can write as process variables. */
    Set<String> stuurgegevens() {
        return velden.stream()
                .filter(veld -> !veld.inDossier())
                .map(Veld::naam)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
