package nl.zorgpad.platform.historie;

import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.producer.CacheAwareHistoryEventProducer;
import org.camunda.bpm.engine.runtime.Job;

/** Writes the history as the engine does, but of a failed job without a message that could hold personal data. */
final class StilleHistorie extends CacheAwareHistoryEventProducer {

    @Override
    public HistoryEvent createHistoricJobLogFailedEvt(Job job, Throwable fout) {
        return super.createHistoricJobLogFailedEvt(job, StilleFoutFactory.stil(fout));
    }
}
