package nl.zorgpad.organisatie;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the development application where to go and who to be. */
@Component
@Profile("ontwikkeling")
class Welkom {

    private static final Logger LOG = LoggerFactory.getLogger(Welkom.class);

    private final Environment omgeving;

    Welkom(Environment omgeving) {
        this.omgeving = omgeving;
    }

    @EventListener(ApplicationReadyEvent.class)
    void zegWelkom() {
        LOG.info(
                """


                Zorgpad draait: http://localhost:{}/
                Het wachtwoord van elke demogebruiker is {}
                {}
                """,
                omgeving.getProperty("local.server.port"),
                DemoGebruikers.WACHTWOORD,
                DemoGebruikers.gebruikers().stream()
                        .map(gebruiker -> "  %-36s %s".formatted(gebruiker.gebruikersnaam(), gebruiker.naam()))
                        .collect(Collectors.joining("\n")));
    }
}
