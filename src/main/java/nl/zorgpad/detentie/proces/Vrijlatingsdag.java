package nl.zorgpad.detentie.proces;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.zorgpad.detentie.DetentieService;
import org.springframework.stereotype.Component;

/** Moves the expected release, with everything that hangs on it. */
@Component
class Vrijlatingsdag {

    private final DetentieService detenties;
    private final Overlegtimer timer;

    Vrijlatingsdag(DetentieService detenties, Overlegtimer timer) {
        this.detenties = detenties;
        this.timer = timer;
    }

    /** @return the steering facts that follow */
    Map<String, Object> verplaats(UUID id, String procesinstantie, LocalDate nieuw, String gebruiker) {
        var volgend = detenties.verplaatsVrijlating(id, nieuw, gebruiker);
        var feiten = new HashMap<String, Object>();
        feiten.put("verwachteEinddatum", nieuw.toString());
        if (volgend != null) {
            var detentie = detenties.detentie(id);
            feiten.putAll(timer.feiten(volgend, detentie));
            timer.verzet(procesinstantie, volgend, detentie);
        }
        return feiten;
    }
}
