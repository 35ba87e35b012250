package nl.zorgpad.platform.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class InlogremTest {

    private static final String BELLER = "school|192.0.2.7";

    private Instant nu = Instant.parse("2026-03-10T09:00:00Z");

    private final Inlogrem rem = new Inlogrem(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return nu;
        }
    });

    @Test
    void naVijfFoutenOpEenRijWachtDeBellerSteedsLanger() {
        mislukt(4);
        assertThat(rem.wachttijd(BELLER)).isZero();

        mislukt(1);
        assertThat(rem.wachttijd(BELLER)).isEqualTo(Duration.ofSeconds(3));
        nu = nu.plusSeconds(3);
        assertThat(rem.wachttijd(BELLER)).isZero();

        mislukt(1);
        assertThat(rem.wachttijd(BELLER)).isEqualTo(Duration.ofSeconds(6));
        mislukt(60);
        assertThat(rem.wachttijd(BELLER)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void wieZichBewijstBegintOpnieuwEnEenAnderHeeftErGeenLastVan() {
        mislukt(5);
        assertThat(rem.wachttijd("school|198.51.100.9")).isZero();

        rem.gelukt(BELLER);

        assertThat(rem.wachttijd(BELLER)).isZero();
    }

    private void mislukt(int keren) {
        for (var i = 0; i < keren; i++) {
            rem.mislukt(BELLER);
        }
    }
}
