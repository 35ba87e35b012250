package nl.zorgpad.platform.procesmotor;

import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.camunda.bpm.engine.impl.history.DefaultHistoryRemovalTimeProvider;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * When the history of a case may go: known at its start, so that its end need not change every row once more. The term in
 * a model counts from the end of a case; until that is known the longest time a case takes is added, so that nothing of a
 * case that still runs is cleaned up. See docs/adr/0022-snelheid-van-de-engine.md.
 */
final class Bewaartermijn extends DefaultHistoryRemovalTimeProvider {

    private final Period langsteZaak;
    private final ZoneId tijdzone;

    Bewaartermijn(Period langsteZaak, ZoneId tijdzone) {
        this.langsteZaak = langsteZaak;
        this.tijdzone = tijdzone;
    }

    @Override
    public Date calculateRemovalTime(HistoricProcessInstanceEventEntity zaak, ProcessDefinition proces) {
        var termijn = super.calculateRemovalTime(zaak, proces);
        return termijn == null || zaak.getEndTime() != null
                ? termijn
                : Date.from(ZonedDateTime.ofInstant(termijn.toInstant(), tijdzone)
                        .plus(langsteZaak)
                        .toInstant());
    }
}
