package nl.zorgpad.bewaking;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpad.sturing.Cijfers;
import nl.zorgpad.sturing.Vraag;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Families that wait now, per class of time, over all teams: the same figures as on the managers' page. */
@Component
class Wachtmeting {

    private static final List<String> KLASSEN =
            List.of("wacht-op-kennismaking", "wachtend-0-2", "wachtend-2-4", "wachtend-4-8", "wachtend-langer-8");

    private final Cijfers cijfers;
    private final Clock klok;
    private final MultiGauge wachtend;

    Wachtmeting(Cijfers cijfers, Clock klok, MeterRegistry metingen) {
        this.cijfers = cijfers;
        this.klok = klok;
        wachtend = MultiGauge.builder("zorgpad.gezinnen.wachtend")
                .description("Gezinnen die wachten op de kennismaking of op de start van hulp")
                .register(metingen);
    }

    @Scheduled(cron = "${zorgpad.bewaking.wanneer}")
    void meet() {
        var vandaag = LocalDate.now(klok);
        var nu = Vraag.periode(vandaag, vandaag);
        wachtend.register(
                KLASSEN.stream()
                        .map(klasse -> Row.of(
                                Tags.of("klasse", klasse),
                                cijfers.bereken(klasse, nu).teller()))
                        .toList(),
                true);
    }
}
