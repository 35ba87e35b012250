package nl.zorgpad.platform.historie;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.zorgpad.platform.Kanarie;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

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
        var omgeving = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("productie", new ClassPathResource("application-productie.yaml"))
                .forEach(omgeving.getPropertySources()::addLast);
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putObject(Environment.class.getName(), omgeving);
        var schrijver = new StructuredLogEncoder();
        schrijver.setContext(context);
        schrijver.setFormat(omgeving.getProperty("logging.structured.format.console"));
        schrijver.setCharset(StandardCharsets.UTF_8);
        schrijver.start();
        return new String(
                schrijver.encode(new LoggingEvent(
                        "", context.getLogger("nl.zorgpad"), Level.ERROR, "Taak mislukt", fout, new Object[0])),
                StandardCharsets.UTF_8);
    }
}
