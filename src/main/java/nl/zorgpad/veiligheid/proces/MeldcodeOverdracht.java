package nl.zorgpad.veiligheid.proces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.ToestemmingService;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.veiligheid.Melding;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.springframework.stereotype.Component;

/** The steps of the meldcode: the conversation, the report, the experts and what they were told. [BMELD] */
@Component
class MeldcodeOverdracht implements Formulieroverdracht {

    private static final Map<String, String> BESLUITEN = Map.of("gegeven", "gegeven", "geweigerd", "geweigerd");

    private final DossierService dossiers;
    private final ToestemmingService toestemmingen;
    private final VeiligheidService veiligheid;

    MeldcodeOverdracht(DossierService dossiers, ToestemmingService toestemmingen, VeiligheidService veiligheid) {
        this.dossiers = dossiers;
        this.toestemmingen = toestemmingen;
        this.veiligheid = veiligheid;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("meldcode", "melding-vt", "expertise-inschakelen", "evu-informeren");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var dossier = new Antwoorden(inzending.dossier());
        var traject = veiligheid.lopend(inzending.zaaknummer());
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        var feiten = new HashMap<String, Object>();
        switch (inzending.formulier()) {
            case "meldcode" -> {
                traject.vraagAdvies(overleg(inzending), stuur.datum("consultDatum"));
                var besluit = BESLUITEN.get(stuur.tekst("toestemming"));
                if (besluit != null) {
                    toestemmingen.legGesprekVast(
                            inzending.zaaknummer(), besluit, stuur.datum("consultDatum"), inzending.gebruiker());
                }
                feiten.put("resultaatBinnenTermijn", "nog_niet_bekend");
            }
            case "melding-vt" -> {
                var regel = (String) inzending.zaakgegevens().get("meldcodeRegel");
                var datum = stuur.datum("meldingVtDatum");
                traject.meld(new Melding(datum, dossier.tekst("meldingVtNummer"), regel));
                dossiers.registreer(
                        inzending.zaaknummer(),
                        "melding_veilig_thuis",
                        datum.toString(),
                        regel,
                        null,
                        inzending.gebruiker());
                feiten.put("meldingGedaan", true);
            }
            case "expertise-inschakelen" -> {
                traject.vraagAdvies(codes(inzending, "expertiseIngeschakeld"), stuur.datum("expertiseDatum"));
                if (dossier.tekst("contactpersoonEvu") != null) {
                    traject.koppelEvu(dossier.tekst("contactpersoonEvu"));
                }
            }
            default -> traject.vraagAdvies(List.of(stuur.tekst("geinformeerd")), stuur.datum("geinformeerdDatum"));
        }
        return feiten;
    }

    private static List<String> overleg(Inzending inzending) {
        return codes(inzending, "meldcodeStappen").stream()
                .filter(Meldcodecontrole.OVERLEG::contains)
                .toList();
    }

    private static List<String> codes(Inzending inzending, String veld) {
        return inzending.stuurgegevens().get(veld) instanceof List<?> lijst
                ? lijst.stream().map(String::valueOf).toList()
                : List.of();
    }
}
