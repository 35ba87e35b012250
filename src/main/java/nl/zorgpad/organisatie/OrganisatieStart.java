package nl.zorgpad.organisatie;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the organisation known before the first request can come: starts before the web server. */
@Component
class OrganisatieStart implements SmartLifecycle {

    private final OrganisatieSlot slot;
    private final Beginstand beginstand;
    private final ApplicationEventPublisher gebeurtenissen;
    private final TransactionTemplate transactie;
    private volatile boolean gestart;

    OrganisatieStart(
            OrganisatieSlot slot,
            Beginstand beginstand,
            ApplicationEventPublisher gebeurtenissen,
            TransactionTemplate transactie) {
        this.slot = slot;
        this.beginstand = beginstand;
        this.gebeurtenissen = gebeurtenissen;
        this.transactie = transactie;
    }

    @Override
    public void start() {
        transactie.executeWithoutResult(status -> {
            slot.neem();
            beginstand.zetKlaar();
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
