package nl.zorgpad.organisatie;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the organisation known before the first request can come: starts before the web server. */
@Component
class OrganisatieStart implements SmartLifecycle {

    private final OrganisatieSlot slot;
    private final List<Beginstand> beginstanden;
    private final ApplicationEventPublisher gebeurtenissen;
    private final TransactionTemplate transactie;
    private volatile boolean gestart;

    OrganisatieStart(
            OrganisatieSlot slot,
            List<Beginstand> beginstanden,
            ApplicationEventPublisher gebeurtenissen,
            TransactionTemplate transactie) {
        this.slot = slot;
        this.beginstanden = beginstanden;
        this.gebeurtenissen = gebeurtenissen;
        this.transactie = transactie;
    }

    @Override
    public void start() {
        transactie.executeWithoutResult(status -> {
            slot.neemBijStart();
            beginstanden.forEach(Beginstand::zetKlaar);
            gebeurtenissen.publishEvent(new OrganisatieGewijzigd());
            gebeurtenissen.publishEvent(new OrganisatieGeladen());
        });
        gestart = true;
    }

    @Override
    public void stop() {
        gestart = false;
    }

    @Override
    public boolean isRunning() {
        return gestart;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
