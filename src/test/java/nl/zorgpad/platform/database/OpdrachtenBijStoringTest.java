package nl.zorgpad.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether a job loses a try. */
class OpdrachtenBijStoringTest {

    private static final Instant NU = Instant.parse("2026-03-02T08:00:00Z");

    private static final Command<Object> POGING_MINDER = context -> "poging minder";

    private final FailedJobCommandFactory fabriek =
            OpdrachtenBijStoring.zonderVerlies((opdracht, fout) -> POGING_MINDER);

    @AfterEach
    void klokTerug() {
        ClockUtil.reset();
    }

    @Test
    void eenVolleSchijfKostGeenPogingEnDeOpdrachtGaatEenMinuutLater() {
        var opdracht = opdrachtVan(NU);

        assertThat(mislukt(opdracht, "53100")).isNull();

        assertThat(opdracht.getRetries()).isEqualTo(5);
        assertThat(opdracht.getLockExpirationTime()).isEqualTo(Date.from(NU.plusSeconds(60)));
        assertThat(opdracht.getLockOwner()).isNotNull();
    }

    @Test
    void wieKijktZietHoeLangDeOpdrachtAlWacht() {
        var opdracht = opdrachtVan(NU.minus(Duration.ofMinutes(90)));
        var zonderTijd = opdrachtVan(NU);
        zonderTijd.setDuedate(null);

        mislukt(opdracht, "08006");
        mislukt(zonderTijd, "08006");

        assertThat(opdracht.getDuedate()).isEqualTo(Date.from(NU.minus(Duration.ofMinutes(90))));
        assertThat(zonderTijd.getDuedate()).isEqualTo(Date.from(NU));
    }

    @Test
    void eenOpdrachtDieNaTweeUurNogSteedsWordtAfgebrokenMisluktGewoon() {
        var opdracht = opdrachtVan(NU.minus(Duration.ofMinutes(121)));

        assertThat(mislukt(opdracht, "57014")).isEqualTo("poging minder");
    }

    private Object mislukt(TimerEntity opdracht, String staat) {
        var context = mock(CommandContext.class, RETURNS_DEEP_STUBS);
        when(context.getJobManager().findJobById("opdracht")).thenReturn(opdracht);
        return fabriek.getCommand("opdracht", new ProcessEngineException("fout", new SQLException("fout", staat)))
                .execute(context);
    }

    private static TimerEntity opdrachtVan(Instant wanneer) {
        ClockUtil.setCurrentTime(Date.from(NU));
        var opdracht = new TimerEntity();
        opdracht.setRetries(5);
        opdracht.setDuedate(Date.from(wanneer));
        opdracht.setLockOwner("node1");
        return opdracht;
    }

    @Test
    void elkeAndereFoutKostEenPoging() {
        assertThat(fabriek.getCommand("opdracht", new ProcessEngineException("fout")))
                .isSameAs(POGING_MINDER);
    }
}
