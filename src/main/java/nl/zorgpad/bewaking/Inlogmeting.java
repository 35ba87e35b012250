package nl.zorgpad.bewaking;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.stereotype.Component;

/** Counts refused logins: of workers, programs and partners together. */
@Component
class Inlogmeting {

    private final Counter geweigerd;

    Inlogmeting(MeterRegistry metingen) {
        geweigerd = Counter.builder("zorgpad.inloggen.geweigerd")
                .description("Pogingen om in te loggen die zijn geweigerd")
                .register(metingen);
    }

    @EventListener
    void opWeigering(AbstractAuthenticationFailureEvent weigering) {
        geweigerd.increment();
    }
}
