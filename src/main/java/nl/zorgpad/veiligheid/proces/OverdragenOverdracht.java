package nl.zorgpad.veiligheid.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.springframework.stereotype.Component;

/** Telling the family about the frame, talking about the Raad, handing over and closing. */
@Component
class OverdragenOverdracht implements Formulieroverdracht {

    private static final Map<String, String> UITKOMSTEN = Map.of(
            "veilig_thuis", "melding_vt",
            "save", "veilig_overgedragen",
            "gedwongen_kader", "gedwongen_kader",
            "geen_gevaar", "gezin_trekt_zich_terug",
            "toch_hulp", VeiligheidTop3Proces.OPNIEUW);

    private final DossierService dossiers;
    private final VeiligheidService veiligheid;

    OverdragenOverdracht(DossierService dossiers, VeiligheidService veiligheid) {
        this.dossiers = dossiers;
        this.veiligheid = veiligheid;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("kaderbericht", "gi-contact", "overleg-raad", "overdracht-bevestigen", "veiligheid-afsluiten");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        var feiten = new HashMap<String, Object>();
        switch (inzending.formulier()) {
            case "kaderbericht" -> legUit(inzending, stuur);
            case "gi-contact" -> registreer(inzending, "gi_eerste_contact", stuur.tekst("giContactDatum"));
            case "overleg-raad" -> overlegd(inzending, stuur, feiten);
            case "overdracht-bevestigen" -> bevestigd(inzending, stuur, feiten);
            default -> feiten.put("trajectUitkomst", "veilig_en_hersteld");
        }
        return feiten;
    }

    private void legUit(Inzending inzending, Antwoorden stuur) {
        veiligheid
                .laatste(inzending.zaaknummer())
                .ifPresent(traject -> traject.legKaderUit(
                        (String) inzending.zaakgegevens().get("kader"),
                        stuur.datum("kaderUitlegGegeven"),
                        stuur.tekst("kaderOndertekend")));
        registreer(inzending, "kader_uitgelegd", stuur.tekst("kaderOndertekend"));
    }

    private void overlegd(Inzending inzending, Antwoorden stuur, Map<String, Object> feiten) {
        var wie = inzending.stuurgegevens().get("overlegMet") instanceof List<?> lijst ? lijst : List.of();
        veiligheid
                .lopend(inzending.zaaknummer())
                .vraagAdvies(wie.stream().map(String::valueOf).toList(), stuur.datum("overlegDatum"));
        registreer(inzending, "overleg_raad", stuur.tekst("overlegUitkomst"));
        if ("onderzoek".equals(stuur.tekst("overlegUitkomst"))) {
            feiten.put("rvdkOnderzoek", "ja");
        }
    }

    private void bevestigd(Inzending inzending, Antwoorden stuur, Map<String, Object> feiten) {
        var uitkomst = stuur.tekst("overdrachtUitkomst");
        registreer(inzending, "overdracht_veiligheid", uitkomst);
        feiten.put("trajectUitkomst", UITKOMSTEN.get(uitkomst));
        if ("toch_hulp".equals(uitkomst)) {
            feiten.put("signaalSoort", VeiligheidTop3Proces.NIEUW);
            feiten.put("toestemming", "nog_niet");
        }
    }

    private void registreer(Inzending inzending, String soort, String code) {
        dossiers.registreer(inzending.zaaknummer(), soort, code, null, null, inzending.gebruiker());
    }
}
