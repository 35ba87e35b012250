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

/** The assessment on the day of the signal: {@code veiligheid-inschatting}. */
@Component
class InschattingOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "veiligheid-inschatting";

    private final DossierService dossiers;
    private final VeiligheidService veiligheid;

    InschattingOverdracht(DossierService dossiers, VeiligheidService veiligheid) {
        this.dossiers = dossiers;
        this.veiligheid = veiligheid;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var zaaknummer = inzending.zaaknummer();
        dossiers.legTekstenVast(zaaknummer, FORMULIER, inzending.taskId(), inzending.dossier(), inzending.gebruiker());
        veiligheid.lopend(zaaknummer).schatIn(stuur.ja("acuut"), stuur.ja("structureel"));
        dossiers.registreer(
                zaaknummer,
                "veiligheid_ingeschat",
                stuur.ja("acuut")
                        ? "acuut"
                        : stuur.ja("structureel") ? "structureel" : "vermoeden_" + stuur.tekst("vermoeden"),
                null,
                null,
                inzending.gebruiker());
        var aard = lijst(inzending, "aardOnveiligheid");
        var kenmerken = lijst(inzending, "kenmerken");
        var geenVermoeden = !stuur.ja("vermoeden")
                && VeiligheidTop3Proces.NIEUW.equals(inzending.zaakgegevens().get("signaalSoort"));
        var feiten = new HashMap<String, Object>();
        feiten.put("datumSignaal", null);
        feiten.put("acuut", jaNee(stuur.ja("acuut")));
        feiten.put("structureel", jaNee(stuur.ja("structureel")));
        feiten.put("zorgenOverVeiligheid", jaNee(stuur.ja("vermoeden")));
        feiten.put("complexeScheiding", jaNee(aard.contains("complexe_scheiding")));
        feiten.put("mensenhandel", jaNee(aard.contains("uitbuiting_mensenhandel")));
        feiten.put("alleenVolwassenen", jaNee(kenmerken.contains("alleen_volwassenen")));
        feiten.put("ouderPsychischLeidend", jaNee(kenmerken.contains("ouder_psychisch_leidend")));
        feiten.put("jeugdcriminaliteit", jaNee(kenmerken.contains("jeugdcriminaliteit")));
        feiten.put("lvb", jaNee(kenmerken.contains("lvb")));
        feiten.put("trajectUitkomst", geenVermoeden ? "geen_vermoeden" : null);
        feiten.put(
                "prioriteit",
                stuur.ja("acuut") ? VeiligheidTop3Proces.ACUTE_PRIORITEIT : VeiligheidTop3Proces.GEWONE_PRIORITEIT);
        return feiten;
    }

    private static List<?> lijst(Inzending inzending, String veld) {
        return inzending.stuurgegevens().get(veld) instanceof List<?> codes ? codes : List.of();
    }

    private static String jaNee(boolean waarde) {
        return waarde ? "ja" : "nee";
    }
}
