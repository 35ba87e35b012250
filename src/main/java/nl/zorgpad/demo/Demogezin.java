package nl.zorgpad.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An invented family.
 *
 * @param velden the fields of the group {@code dossier} of the form {@code aanmelding}
 */
record Demogezin(String naam, int ouders, List<LocalDate> kinderen, Map<String, Object> velden) {

    private static final int JONG = 4;

    boolean metJongKind(LocalDate op) {
        return kinderen.stream().anyMatch(geboren -> Period.between(geboren, op).getYears() < JONG);
    }

    /** The same family with other answers about it. */
    Demogezin met(Map<String, Object> anders) {
        var nieuw = new LinkedHashMap<>(velden);
        nieuw.putAll(anders);
        return new Demogezin(naam, ouders, kinderen, nieuw);
    }
}
