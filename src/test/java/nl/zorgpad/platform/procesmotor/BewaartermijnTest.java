package nl.zorgpad.platform.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.junit.jupiter.api.Test;

class BewaartermijnTest {

    private final Bewaartermijn termijn = new Bewaartermijn(Period.ofYears(3), ZoneId.of("Europe/Amsterdam"));
    private final ProcessDefinitionEntity proces = new ProcessDefinitionEntity();
    private final HistoricProcessInstanceEventEntity zaak = new HistoricProcessInstanceEventEntity();

    @Test
    void eenZaakDieLooptHoudtHaarHistorieDeLangsteZaakEnDeTermijnVanHetModel() {
        proces.setHistoryTimeToLive(180);
        zaak.setStartTime(moment("2026-01-01T12:00:00Z"));

        assertThat(termijn.calculateRemovalTime(zaak, proces)).isEqualTo(moment("2029-06-30T12:00:00Z"));
    }

    @Test
    void naHetEindeTeltAlleenDeTermijnVanHetModel() {
        proces.setHistoryTimeToLive(180);
        zaak.setStartTime(moment("2026-01-01T12:00:00Z"));
        zaak.setEndTime(moment("2026-03-01T12:00:00Z"));

        assertThat(termijn.calculateRemovalTime(zaak, proces)).isEqualTo(moment("2026-08-28T12:00:00Z"));
    }

    @Test
    void eenModelZonderTermijnHoudtAlles() {
        zaak.setStartTime(moment("2026-01-01T12:00:00Z"));

        assertThat(termijn.calculateRemovalTime(zaak, proces)).isNull();
    }

    private static Date moment(String moment) {
        return Date.from(Instant.parse(moment));
    }
}
