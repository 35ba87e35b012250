package nl.zorgpad.platform.procesmotor;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * When something that is remembered changes. Whoever changes it neither uses nor fills the memory until his transaction is
 * over, as it may yet be undone; and the memory is emptied when the database has the change, not before: a command of the
 * engine is over sooner than that.
 */
final class Wijzigingen {

    private final Runnable vergeet;
    private final AtomicLong keren = new AtomicLong();

    /** @param vergeet empties the memory */
    Wijzigingen(Runnable vergeet) {
        this.vergeet = vergeet;
    }

    /** This transaction changes what is remembered. */
    void begin() {
        vergeet();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            var eerste = !isBezig();
            if (eerste) {
                TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
            }
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int uitkomst) {
                    if (eerste) {
                        TransactionSynchronizationManager.unbindResourceIfPossible(Wijzigingen.this);
                    }
                    vergeet();
                }
            });
        }
    }

    /** Whether this transaction changed it, or one around it. */
    boolean isBezig() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    /** Differs from what it was before as soon as something changed: then what was read meanwhile is not remembered. */
    long keren() {
        return keren.get();
    }

    private void vergeet() {
        keren.incrementAndGet();
        vergeet.run();
    }
}
