package nl.zorgpad.platform.historie;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** Writes a line as the settings of production do. */
final class Productielog {

    private Productielog() {}

    static Function<ILoggingEvent, String> schrijver() throws IOException {
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
        return regel -> new String(schrijver.encode(regel), StandardCharsets.UTF_8);
    }
}
