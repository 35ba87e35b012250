package nl.zorgpad.platform.historie;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * What a line in the log of production says. The server and the libraries repeat the message of an exception in their own
 * words, and such a message may quote what a family said. Then the line says what it is about and no more; the kind of
 * exception and its place stand beside it ({@link StilleSporen}).
 */
public final class StilleMelding implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    static final String NIET_BEWAARD = "Mislukt (melding niet bewaard)";

    private static final String BERICHT = "message";
    private static final String STIL = "zorgpad_bericht";
    private static final String EIGEN = "nl.zorgpad.";
    private static final String SERVER = "org.apache.";
    private static final int DIEPSTE = 30;

    /** They write down an exception as a text, without the exception itself. */
    private static final Set<String> CITEERT = Set.of(
            "org.hibernate.engine.jdbc.spi.SqlExceptionHelper",
            "org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver",
            "org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver");

    @Override
    public void customize(JsonWriter.Members<ILoggingEvent> regel) {
        regel.applyingPathFilter(pad -> pad.toUnescapedString().equals(BERICHT));
        regel.applyingNameProcessor((pad, naam) -> naam.equals(STIL) ? BERICHT : naam);
        regel.add(STIL, StilleMelding::bericht);
    }

    static String bericht(ILoggingEvent regel) {
        var tekst = regel.getFormattedMessage();
        if (!(regel.getThrowableProxy() instanceof ThrowableProxy spoor)) {
            var citaat = CITEERT.contains(regel.getLoggerName()) && !tekst.startsWith("SQL Error: ");
            return citaat && regel.getLevel().isGreaterOrEqual(Level.WARN) ? NIET_BEWAARD : tekst;
        }
        var fout = spoor.getThrowable();
        if (StilleFoutFactory.isVeilig(fout)) {
            return tekst;
        }
        if (regel.getLoggerName().startsWith(SERVER) || herhaalt(tekst, fout)) {
            return NIET_BEWAARD;
        }
        var isEigen = regel.getLoggerName().startsWith(EIGEN);
        return isEigen || regel.getArgumentArray() == null ? tekst : regel.getMessage();
    }

    private static boolean herhaalt(String tekst, Throwable fout) {
        return Stream.iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause)
                .limit(DIEPSTE)
                .flatMap(oorzaak -> Stream.concat(Stream.of(oorzaak), Stream.of(oorzaak.getSuppressed())))
                .map(Throwable::getMessage)
                .anyMatch(melding -> melding != null && !melding.isBlank() && tekst.contains(melding));
    }
}
