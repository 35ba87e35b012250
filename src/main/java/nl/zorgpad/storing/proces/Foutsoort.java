package nl.zorgpad.storing.proces;

import java.util.regex.Pattern;

/**
 * The kind of an error, from the message that the engine kept of it. Of the message itself nothing is taken over but a
 * class or a code: it may hold what somebody typed.
 */
final class Foutsoort {

    static final String ONBEKEND = "onbekend";

    private static final Pattern KLASSE = Pattern.compile(
            "^(?:[a-z][A-Za-z0-9_]*\\.)+([A-Z][A-Za-z0-9_]{0,99})(?:\\$[A-Za-z0-9_]+)? \\(melding niet bewaard\\)");
    private static final Pattern CODE = Pattern.compile("^((?:ENGINE|DMN|FEEL|SPIN|HTCL)[A-Z/-]*-[0-9]{3,6})\\b");
    private static final Pattern EXPRESSIE =
            Pattern.compile("^(?:Unknown property used in|Unknown method used in|Error while evaluating) expression");

    private Foutsoort() {}

    /** Name of a class, code of the engine, {@code expressie}, or {@link #ONBEKEND}. */
    static String van(String melding) {
        if (melding == null) {
            return ONBEKEND;
        }
        var klasse = KLASSE.matcher(melding);
        if (klasse.find()) {
            return klasse.group(1);
        }
        var code = CODE.matcher(melding);
        if (code.find()) {
            return code.group(1);
        }
        return EXPRESSIE.matcher(melding).find() ? "expressie" : ONBEKEND;
    }
}
