package nl.zorgpad.platform.beveiliging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.database.Gegevensstoring;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.ProcessDefinitionQueryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a worker hears of a failure that nobody foresaw. */
class EngineFoutAntwoordTest {

    @ParameterizedTest(name = "{0} geeft {1}")
    @CsvSource({
        "40P01, 409, Iemand anders was u net voor",
        "40001, 409, Iemand anders was u net voor",
        "22021, 400, tekens of getallen die niet kunnen worden bewaard",
        "53100, 503, Zorgpad kan nu niet bij de gegevens. Er is niets bewaard",
        "55P03, 503, Zorgpad kan nu niet bij de gegevens. Er is niets bewaard",
        "08006, 503, Zorgpad kan nu niet bij de gegevens",
        "XX000, 500, Dit lukt nu niet"
    })
    void eenFoutVanDeDatabaseWordtEenZinZonderWatErinStond(String staat, int status, String zin) {
        var fout = new ProcessEngineException(
                "update aanmelding: " + Kanarie.ACHTERNAAM, new SQLException("Key (naam)=" + Kanarie.ADRES, staat));

        verwacht(fout, status, zin);
    }

    @Test
    void ookAlsDeApiVanDeEngineDeOorzaakWeglaatIsHetEenStoring() throws Exception {
        new Storingsfilter()
                .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (vraag, antwoord) -> {
                    Storingsfilter.onthoud(new Gegevensstoring(false));
                    verwacht(new ProcessEngineException("job.setDuedate"), 503, "Zorgpad kan nu niet bij de gegevens");
                });

        verwacht(new ProcessEngineException("job.setDuedate"), 500, "Dit lukt nu niet");
    }

    @Test
    void wieAlleenIetsWilZienLeestNietDatErNietsIsBewaard() throws Exception {
        var opvragen = new MockHttpServletRequest("GET", "/engine-rest/task");

        new Storingsfilter().doFilter(opvragen, new MockHttpServletResponse(), (vraag, antwoord) -> {
            var weg = new ProcessEngineException(new SQLException("weg", "08006"));
            verwacht(weg, 503, "Zorgpad kan nu niet bij de gegevens. Wat u al had bewaard, is er nog.");
            verwacht(new ProcessEngineException("kapot"), 500, "Dit is nu niet te tonen.");
        });
    }

    @Test
    void wieZoektMetEenGetalDatNietKanHoortDatZijnVraagNietKlopt() {
        var vraag = new ProcessDefinitionQueryImpl();

        assertThatThrownBy(() -> vraag.processDefinitionVersion(0))
                .isInstanceOfSatisfying(
                        ProcessEngineException.class, fout -> verwacht(fout, 400, "Dit verzoek klopt niet"));
    }

    @Test
    void wieTegelijkHetzelfdeDeedHoortDatEenAnderEersteWas() {
        verwacht(
                new OptimisticLockingException("Entity was updated: " + Kanarie.ACHTERNAAM),
                409,
                "Iemand anders was u net voor");
    }

    @Test
    void eenTimerDieAlGegaanIsBestaatNietMeer() {
        verwacht(new ProcessEngineException("No job found with id 'id'."), 404, "Dit bestaat niet of niet meer");
    }

    @Test
    void wieEenTimerVerzetDieNetGaatHoortDatEenAnderEersteWas() {
        verwacht(
                new ProcessEngineException("ENGINE-03005 Execution of 'UPDATE TimerEntity[id]' failed."),
                409,
                "Iemand anders was u net voor");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ensureExecutionTreeInitialized", "resolveParentOfExecutionFailedException"})
    void wieEenZaakLeestDieNetAfloopHoortDatOok(String plek) {
        var weg = new NullPointerException();
        weg.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity", plek, "ExecutionEntity.java", 1)
        });

        verwacht(new ProcessEngineException(weg), 409, "Iemand anders was u net voor");
    }

    private static void verwacht(ProcessEngineException fout, int status, String zin) {
        var antwoord = new EngineFoutAntwoord.VanEngine().toResponse(fout);

        assertThat(antwoord.getStatus()).isEqualTo(status);
        assertThat(antwoord.getEntity().toString())
                .contains(zin)
                .doesNotContain(Kanarie.ACHTERNAAM)
                .doesNotContain(Kanarie.ADRES)
                .doesNotContain("aanmelding:");
    }
}
