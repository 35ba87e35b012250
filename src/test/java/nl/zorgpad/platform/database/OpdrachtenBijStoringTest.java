package nl.zorgpad.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

/** Whether a job loses a try. */
class OpdrachtenBijStoringTest {

    private static final Command<Object> POGING_MINDER = context -> "poging minder";

    private final FailedJobCommandFactory fabriek =
            OpdrachtenBijStoring.zonderVerlies((opdracht, fout) -> POGING_MINDER);

    @Test
    void eenVolleSchijfKostGeenPogingEnDeOpdrachtGaatEenMinuutLater() {
        var opdracht = new TimerEntity();
        opdracht.setRetries(5);
        opdracht.setLockOwner("node1");
        var context = mock(CommandContext.class, RETURNS_DEEP_STUBS);
        when(context.getJobManager().findJobById("opdracht")).thenReturn(opdracht);

        fabriek.getCommand("opdracht", new ProcessEngineException("vol", new SQLException("vol", "53100")))
                .execute(context);

        assertThat(opdracht.getRetries()).isEqualTo(5);
        assertThat(opdracht.getLockOwner()).isNull();
        assertThat(opdracht.getDuedate()).isAfter(ClockUtil.getCurrentTime());
    }

    @Test
    void elkeAndereFoutKostEenPoging() {
        assertThat(fabriek.getCommand("opdracht", new ProcessEngineException("fout")))
                .isSameAs(POGING_MINDER);
    }
}
