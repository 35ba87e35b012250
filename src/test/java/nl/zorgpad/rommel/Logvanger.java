package nl.zorgpad.rommel;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import nl.zorgpad.platform.Kanarie;
import org.slf4j.LoggerFactory;

/** Reads what is logged while it listens, with the stack traces. */
final class Logvanger extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final int BEGIN = 400;

    private volatile boolean luistert;
    private final List<String> verdacht = new CopyOnWriteArrayList<>();
    private final List<String> fouten = new CopyOnWriteArrayList<>();

    static Logvanger vang() {
        var vanger = new Logvanger();
        vanger.start();
        wortel().addAppender(vanger);
        return vanger;
    }

    private static Logger wortel() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** Hears only what happens while this runs. */
    <T> T luister(Supplier<T> actie) {
        luistert = true;
        try {
            return actie.get();
        } finally {
            luistert = false;
        }
    }

    @Override
    protected void append(ILoggingEvent regel) {
        if (!luistert) {
            return;
        }
        var tekst = regel.getFormattedMessage()
                + (regel.getThrowableProxy() == null
                        ? ""
                        : "\n" + ThrowableProxyUtil.asString(regel.getThrowableProxy()));
        try {
            Kanarie.zoekIn(tekst);
        } catch (AssertionError gevonden) {
            verdacht.add(regel.getLoggerName() + ": " + begin(tekst));
        }
        if (regel.getLevel().isGreaterOrEqual(Level.ERROR)) {
            fouten.add(regel.getLoggerName() + ": " + begin(tekst));
        }
    }

    private static String begin(String tekst) {
        return tekst.length() <= BEGIN ? tekst : tekst.substring(0, BEGIN);
    }

    /** Lines with a piece of the canary. */
    List<String> verdacht() {
        return verdacht;
    }

    /** Lines of level ERROR. */
    List<String> fouten() {
        return fouten;
    }

    @Override
    public void close() {
        wortel().detachAppender(this);
        stop();
    }
}
