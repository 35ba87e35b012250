package nl.zorgpad.platform.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.regex.Pattern;
import nl.zorgpad.platform.formulier.VeldFout;

/** Which field of a JSON message could not be read, by its path; never with what stood in it. */
final class Leesfout {

    private static final Pattern NAAM = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");

    private Leesfout() {}

    /** Empty when it is no JSON at all, so that no field is to blame. */
    static List<VeldFout> velden(Throwable fout) {
        return fout instanceof JsonMappingException lezen && !lezen.getPath().isEmpty()
                ? List.of(new VeldFout(pad(lezen), "Deze waarde is van de verkeerde soort, of bestaat niet."))
                : List.of();
    }

    private static String pad(JsonMappingException fout) {
        var pad = new StringBuilder();
        for (var deel : fout.getPath()) {
            if (deel.getFieldName() == null) {
                pad.append('[').append(deel.getIndex()).append(']');
            } else {
                pad.append(pad.isEmpty() ? "" : ".")
                        .append(NAAM.matcher(deel.getFieldName()).matches() ? deel.getFieldName() : "?");
            }
        }
        return pad.toString();
    }
}
