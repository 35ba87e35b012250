package nl.zorgpad.bewaking.proces;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ZorgpadTest
class EnginemetingTest {

    private static final Instant NU = Instant.parse("2025-03-19T09:00:00Z");

    @Autowired
    Enginemeting meting;

    @Autowired
    MeterRegistry metingen;

    @Autowired
    RepositoryService modellen;

    @Autowired
    RuntimeService processen;

    private String model;

    @BeforeEach
    void opWoensdagochtend() {
        ClockUtil.setCurrentTime(Date.from(NU));
        meting.meet();
    }

    @AfterEach
    void opgeruimd() {
        modellen.deleteDeployment(model, true);
        ClockUtil.reset();
    }

    @Test
    void eenTaakOverDeTermijnTeltMeeBijDeRolDieHemMoetDoen() {
        var eerder = teLaat("pgb-commissie");
        var eerderBijAnderen = teLaat("juridische-zaken");

        taakMetTermijn(NU.minus(1, ChronoUnit.HOURS));

        assertThat(teLaat("pgb-commissie")).isEqualTo(eerder + 1);
        assertThat(teLaat("juridische-zaken")).isEqualTo(eerderBijAnderen);
    }

    @Test
    void eenTaakBinnenDeTermijnTeltNietMee() {
        var eerder = teLaat("pgb-commissie");

        taakMetTermijn(NU.plus(1, ChronoUnit.HOURS));

        assertThat(teLaat("pgb-commissie")).isEqualTo(eerder);
    }

    private void taakMetTermijn(Instant uiterlijk) {
        model = modellen.createDeployment()
                .addModelInstance(
                        "meting.bpmn",
                        Bpmn.createExecutableProcess("meting")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask()
                                .camundaCandidateGroups("pgb-commissie")
                                .camundaDueDate(uiterlijk.toString())
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        processen.startProcessInstanceByKey("meting");
        meting.meet();
    }

    private double teLaat(String rol) {
        return metingen.get("zorgpad.taken.te.laat").tag("rol", rol).gauge().value();
    }
}
