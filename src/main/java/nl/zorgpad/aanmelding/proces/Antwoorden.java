package nl.zorgpad.aanmelding.proces;

import java.time.LocalDate;
import java.util.Map;

/** The answers of a submitted form, read as what they are. An answer that was not given is null. */
record Antwoorden(Map<String, Object> velden) {

    String tekst(String veld) {
        return (String) velden.get(veld);
    }

    /** True for a ticked checkbox and for the answer {@code ja}. */
    boolean ja(String veld) {
        var waarde = velden.get(veld);
        return Boolean.TRUE.equals(waarde) || "ja".equals(waarde);
    }

    LocalDate datum(String veld) {
        var waarde = tekst(veld);
        return waarde == null ? null : LocalDate.parse(waarde);
    }

    int getal(String veld) {
        return velden.get(veld) instanceof Number getal ? getal.intValue() : 0;
    }
}
