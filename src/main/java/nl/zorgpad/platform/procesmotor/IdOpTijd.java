package nl.zorgpad.platform.procesmotor;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.springframework.stereotype.Component;

/**
 * Ids of the engine that begin with the time (UUID version 7). New rows come at the end of each index instead of all over
 * it, so that the database touches and logs fewer pages. Unique between nodes without asking the database.
 */
@Component
class IdOpTijd implements IdGenerator {

    private final TimeBasedEpochGenerator bron = Generators.timeBasedEpochGenerator();

    @Override
    public String getNextId() {
        return bron.generate().toString();
    }
}
