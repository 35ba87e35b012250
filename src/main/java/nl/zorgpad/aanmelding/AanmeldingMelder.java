package nl.zorgpad.aanmelding;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import org.springframework.context.ApplicationEventPublisher;

/** Tells others how an intake stands whenever it was written, whoever changed it. */
class AanmeldingMelder {

    private final ApplicationEventPublisher gebeurtenissen;

    AanmeldingMelder(ApplicationEventPublisher gebeurtenissen) {
        this.gebeurtenissen = gebeurtenissen;
    }

    @PostPersist
    @PostUpdate
    void meld(Aanmelding aanmelding) {
        gebeurtenissen.publishEvent(aanmelding.stand());
    }
}
