package nl.zorgpad.bewaking;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Lets the count of refused forms begin at zero: where refusals are counted is only loaded with the first call. */
@Component
class Formuliermeting {

    Formuliermeting(MeterRegistry metingen) {
        Counter.builder("zorgpad.formulieren.geweigerd")
                .description("Inzendingen die de formulierbewaker heeft geweigerd")
                .register(metingen);
    }
}
