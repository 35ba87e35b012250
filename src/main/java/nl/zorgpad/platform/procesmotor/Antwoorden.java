package nl.zorgpad.platform.procesmotor;

import java.time.LocalDate;
import java.util.Map;

/** The answers of a submitted form, read as what they are. An answer that was not given is null. */
public record Antwoorden(Map<String, Object> velden) {

    public String tekst(String veld) {
        return (String) velden.get(veld);
    }

    /** True for a ticked checkbox and for the answer {@code ja}. */
    public boolean ja(String veld) {
        var waarde = velden.get(veld);
        return Boolean.TRUE.equals(waarde) || "ja".equals(waarde);
    }

    public LocalDate datum(String veld) {
        var waarde = tekst(veld);
        return waarde == null ? null : LocalDate.parse(waarde);
    }

    public int getal(String veld) {
        return velden.get(veld) instanceof Number getal ? getal.intValue() : 0;
    }
}
