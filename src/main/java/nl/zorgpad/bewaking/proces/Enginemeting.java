package nl.zorgpad.bewaking.proces;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import nl.zorgpad.organisatie.Rol;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Work that is late and work that failed, counted once a minute over all teams. Every node gives the same numbers, so a
 * dashboard takes their maximum.
 */
@Component
class Enginemeting {

    /** A timer that is due for this long means that no node fires timers, or that they cannot keep up. */
    private static final Duration TE_LANG = Duration.ofMinutes(5);

    private final TaskService taken;
    private final RuntimeService lopend;
    private final ManagementService opdrachten;
    private final MultiGauge takenTeLaat;
    private final AtomicLong storingen = new AtomicLong();
    private final AtomicLong wachtend = new AtomicLong();

    Enginemeting(TaskService taken, RuntimeService lopend, ManagementService opdrachten, MeterRegistry metingen) {
        this.taken = taken;
        this.lopend = lopend;
        this.opdrachten = opdrachten;
        takenTeLaat = MultiGauge.builder("zorgpad.taken.te.laat")
                .description("Open taken waarvan de termijn voorbij is, per rol")
                .register(metingen);
        Gauge.builder("zorgpad.storingen", storingen, AtomicLong::get)
                .description("Stappen die het systeem zelf moest doen en die niet lukken")
                .register(metingen);
        Gauge.builder("zorgpad.opdrachten.te.laat", wachtend, AtomicLong::get)
                .description("Opdrachten en timers die langer dan vijf minuten geleden aan de beurt waren")
                .register(metingen);
    }

    @Scheduled(cron = "${zorgpad.bewaking.wanneer}")
    void meet() {
        var nu = ClockUtil.getCurrentTime();
        takenTeLaat.register(
                Arrays.stream(Rol.values()).map(rol -> teLaat(rol, nu)).toList(), true);
        storingen.set(lopend.createIncidentQuery().count());
        wachtend.set(opdrachten
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(nu.toInstant().minus(TE_LANG)))
                .count());
    }

    private Row<?> teLaat(Rol rol, Date nu) {
        return Row.of(
                Tags.of("rol", rol.id()),
                taken.createTaskQuery()
                        .taskCandidateGroup(rol.id())
                        .includeAssignedTasks()
                        .dueBefore(nu)
                        .count());
    }
}
