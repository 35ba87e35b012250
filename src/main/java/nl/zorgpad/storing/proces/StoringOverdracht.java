package nl.zorgpad.storing.proces;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.storing.Storingen;
import org.springframework.stereotype.Component;

/** Keeps what somebody did about a failure beside it; the words stay out of the engine. */
@Component
class StoringOverdracht implements Formulieroverdracht {

    private final Storingen storingen;

    StoringOverdracht(Storingen storingen) {
        this.storingen = storingen;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("storing", "storing-leverancier");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        storingen.noteer(
                inzending.zaaknummer(),
                (String) inzending.stuurgegevens().get(StoringProces.KEUZE),
                Objects.requireNonNullElse((String) inzending.dossier().get("notitie"), ""),
                Objects.requireNonNullElse(inzending.gebruiker(), "zorgpad"));
        return Map.of();
    }
}
