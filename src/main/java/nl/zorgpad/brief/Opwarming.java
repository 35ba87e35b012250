package nl.zorgpad.brief;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The first PDF takes seconds, because much has to be loaded: it is made at the start, so that no worker waits for it. */
@Component
@Profile("!test")
class Opwarming {

    private final Pdfmaker pdfmaker;

    Opwarming(Pdfmaker pdfmaker) {
        this.pdfmaker = pdfmaker;
    }

    @EventListener(ApplicationReadyEvent.class)
    void warmOp() {
        CompletableFuture.runAsync(this::eerstePdf);
    }

    private void eerstePdf() {
        try {
            pdfmaker.pdf(new ClassPathResource("brieven/algemeen.docx").getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
