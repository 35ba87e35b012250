package nl.zorgpad.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock of the application: the engine's own, in the time zone of the norms. A test that moves the engine's
 * clock moves the domain's too.
 */
@Configuration(proxyBeanMethods = false)
class KlokConfiguratie {

    @Bean
    Clock klok(@Value("${zorgpad.tijdzone}") ZoneId tijdzone) {
        return new Engineklok(tijdzone);
    }

    private static final class Engineklok extends Clock {

        private final ZoneId tijdzone;

        private Engineklok(ZoneId tijdzone) {
            this.tijdzone = tijdzone;
        }

        @Override
        public ZoneId getZone() {
            return tijdzone;
        }

        @Override
        public Clock withZone(ZoneId andereTijdzone) {
            return new Engineklok(andereTijdzone);
        }

        @Override
        public Instant instant() {
            return ClockUtil.getCurrentTime().toInstant();
        }
    }
}
