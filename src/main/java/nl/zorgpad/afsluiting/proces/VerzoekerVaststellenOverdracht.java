package nl.zorgpad.afsluiting.proces;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Persoon;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** Who asks, about whom: the age and the authority come from the dossier, not from memory. [JW 7.3.15] */
@Component
class VerzoekerVaststellenOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "verzoeker-vaststellen";

    private final DossierService dossiers;

    VerzoekerVaststellenOverdracht(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var verzoeker = new Antwoorden(inzending.zaakgegevens()).tekst("verzoeker");
        var overWie = persoon(inzending.zaaknummer(), stuur.tekst("betreftPersoon"));
        if ("ja".equals(stuur.tekst("identiteitVastgesteld"))) {
            if (overWie.leeftijd() == null) {
                throw new FormulierFout(
                        "betreftPersoon",
                        "Over wie het gaat: de geboortedatum ontbreekt. Vul die eerst aan in het dossier.");
            }
            if ("ouder_met_gezag".equals(verzoeker)
                    && !"ja"
                            .equals(persoon(inzending.zaaknummer(), stuur.tekst("verzoekPersoon"))
                                    .gezag())) {
                throw new FormulierFout(
                        "verzoekPersoon",
                        "Wie het vraagt: volgens het dossier heeft deze persoon geen gezag. Klopt dat niet? Verbeter het"
                                + " in het dossier. Klopt het wel? Kies dan 'niet bevoegd'.");
            }
        }
        dossiers.legTekstenVast(
                inzending.zaaknummer(), FORMULIER, inzending.taskId(), inzending.dossier(), inzending.gebruiker());
        var feiten = new HashMap<String, Object>();
        feiten.put("leeftijd", overWie.leeftijd());
        return feiten;
    }

    private Persoon persoon(String zaaknummer, String id) {
        return dossiers.personen(zaaknummer).stream()
                .filter(persoon -> persoon.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new FormulierFout("betreftPersoon", "Kies iemand van dit gezin."));
    }
}
