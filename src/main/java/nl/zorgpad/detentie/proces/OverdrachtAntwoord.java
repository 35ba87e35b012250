package nl.zorgpad.detentie.proces;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zorgpad.detentie.OverdrachtService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The answer to an offer, or its withdrawal, and what is done after a refusal. */
@Component
class OverdrachtAntwoord implements Formulieroverdracht {

    private static final String BEWAKEN = "overdracht-bewaken";
    private static final String VERVOLG = "overdracht-vervolg";
    private static final String AANVAARD = "aanvaard";

    private final OverdrachtService overdrachten;
    private final DossierService dossiers;

    OverdrachtAntwoord(OverdrachtService overdrachten, DossierService dossiers) {
        this.overdrachten = overdrachten;
        this.dossiers = dossiers;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("overdracht-aanvaarden", "overdracht-antwoord-partner", BEWAKEN, VERVOLG);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        var stuur = new Antwoorden(inzending.stuurgegevens());
        if (VERVOLG.equals(inzending.formulier())) {
            return "andere_partij".equals(stuur.tekst("overdrachtVervolg"))
                    ? Map.of("naarPartij", stuur.tekst("nieuwePartij"))
                    : Map.of();
        }
        var ingetrokken = BEWAKEN.equals(inzending.formulier());
        var besluit = ingetrokken ? "ingetrokken" : stuur.tekst("overdrachtBesluit");
        overdrachten.beantwoord(
                UUID.fromString((String) inzending.zaakgegevens().get("overdrachtId")),
                besluit,
                stuur.tekst(ingetrokken ? "redenIntrekken" : "redenWeigering"),
                stuur.datum("antwoordDatum"),
                inzending.gebruiker());
        var feiten = new HashMap<String, Object>();
        feiten.put("overdrachtBesluit", besluit);
        feiten.put("overdrachtResultaat", AANVAARD.equals(besluit) ? AANVAARD : "zelf_houden");
        return feiten;
    }
}
