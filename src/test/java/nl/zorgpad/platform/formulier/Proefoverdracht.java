package nl.zorgpad.platform.formulier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes over the forms of the trial process of these tests, and refuses one name to show what happens then. */
@Component
class Proefoverdracht implements Formulieroverdracht, Keuzelijst {

    static final String GEWEIGERDE_NAAM = "Bestaat Al";

    final List<Inzending> ontvangen = new ArrayList<>();

    @Override
    public Set<String> formulieren() {
        return Set.of("formulierproef-start", "formulierproef-taak");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        if (GEWEIGERDE_NAAM.equals(inzending.dossier().get("naam"))) {
            throw new FormulierFout("dossier.naam", "Dit gezin is al aangemeld.");
        }
        ontvangen.add(inzending);
        return inzending.taskId() == null ? Map.of("zaaknummer", "GZ-2025-990001") : Map.of("tussenstand", 3);
    }

    @Override
    public String sleutel() {
        return "formulierproefWerkers";
    }

    @Override
    public List<Keuze> keuzes(Keuzecontext context) {
        return List.of(new Keuze("Werker van " + context.gebruiker(), "werker.een"));
    }
}
