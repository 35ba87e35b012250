package nl.zorgpad.sturing.rapport.proces;

import nl.zorgpad.sturing.rapport.MaandrapportService;
import nl.zorgpad.sturing.rapport.Maandrapportproces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Catches up on reports that were missed while the application was off, or whose timer was replaced by a new version of
 * the process. A second node, or the timer itself, finds the report opened and does nothing.
 */
@Component
class Rapportwacht {

    private static final Logger LOG = LoggerFactory.getLogger(Rapportwacht.class);

    private final MaandrapportService rapporten;
    private final Maandrapportproces processen;

    Rapportwacht(MaandrapportService rapporten, Maandrapportproces processen) {
        this.rapporten = rapporten;
        this.processen = processen;
    }

    /** Starts a report for each missed month, old to new; a failure is told and does not stop the application. */
    @EventListener(ApplicationReadyEvent.class)
    void haalIn() {
        try {
            for (var maand : rapporten.gemist()) {
                LOG.info("Het maandrapport van {} ontbreekt en wordt nu gemaakt.", maand);
                processen.haalIn(maand);
            }
        } catch (RuntimeException fout) {
            LOG.error("Gemiste maandrapporten kunnen niet worden ingehaald.", fout);
        }
    }
}
