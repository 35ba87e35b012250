package nl.zorgpad.kantoor;

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
public record Gezin(String naam, int ouders, List<LocalDate> kinderen, Map<String, Object> velden) {

    private static final int JONG = 4;

    /** Whether there is a child below school age on this day. */
    public boolean metJongKind(LocalDate op) {
        return kinderen.stream().anyMatch(geboren -> Period.between(geboren, op).getYears() < JONG);
    }

    /** The same family with other answers about it. */
    public Gezin met(Map<String, Object> anders) {
        var nieuw = new LinkedHashMap<>(velden);
        nieuw.putAll(anders);
        return new Gezin(naam, ouders, kinderen, nieuw);
    }
}
