package nl.zorgpad.brief;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The first PDF takes seconds, because much has to be loaded: it is made at the start, so that no worker waits for it. */
@Component
@Profile("!test")
class Opwarming {

    private static final Logger LOG = LoggerFactory.getLogger(Opwarming.class);

    private final Pdfmaker pdfmaker;

    Opwarming(Pdfmaker pdfmaker) {
        this.pdfmaker = pdfmaker;
    }

    /** In a thread of its own that knows the application's classes, which one of a shared pool does not in a jar. */
    @EventListener(ApplicationReadyEvent.class)
    void warmOp() {
        var draad = new Thread(this::eerstePdf, "brief-opwarming");
        draad.setDaemon(true);
        draad.start();
    }

    private void eerstePdf() {
        try {
            pdfmaker.pdf(new ClassPathResource("brieven/algemeen.docx").getContentAsByteArray());
            LOG.debug("Brieven kunnen als PDF worden gemaakt.");
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.warn("Brieven kunnen niet als PDF worden gemaakt.", e);
        }
    }
}
