package nl.zorgpad.platform.historie;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/** How an exception is written in the log of production: what kind it is and where it came from, without its message. */
public final class StilleSporen implements StackTracePrinter {

    private final StackTracePrinter gewoon = StandardStackTracePrinter.rootLast();

    @Override
    public void printStackTrace(Throwable fout, Appendable uit) throws IOException {
        gewoon.printStackTrace(StilleFoutFactory.stil(fout), uit);
    }
}
