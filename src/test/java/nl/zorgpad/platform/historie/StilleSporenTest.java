package nl.zorgpad.platform.historie;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import nl.zorgpad.platform.Kanarie;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A line of the log as production writes it. */
class StilleSporenTest {

    @Test
    void eenFoutStaatInHetLogboekZonderZijnMelding() throws IOException {
        var regel = regel(new IllegalStateException(
                "Kan " + Kanarie.ACHTERNAAM + " niet bereiken", new IOException("geweigerd voor " + Kanarie.ADRES)));

        assertThat(regel)
                .contains("Taak mislukt", "IllegalStateException", "IOException", "StilleSporenTest.java")
                .doesNotContain(Kanarie.ACHTERNAAM)
                .doesNotContain(Kanarie.ADRES);
    }

    private static String regel(Throwable fout) throws IOException {
        var regel = new LoggingEvent(
                "", (Logger) LoggerFactory.getLogger("nl.zorgpad"), Level.ERROR, "Taak mislukt", fout, new Object[0]);
        return Productielog.schrijver().apply(regel);
    }
}
