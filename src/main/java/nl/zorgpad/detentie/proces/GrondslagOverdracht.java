package nl.zorgpad.detentie.proces;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.zorgpad.detentie.DetentieService;
import nl.zorgpad.detentie.Grondslag;
import nl.zorgpad.detentie.Partij;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.beslissing.Beslissingen;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/**
 * The legal ground per party and kind of data, before anything is shared. Decision {@code grondslag-toets} says whether a
 * ground will do; for health and criminal data it is asked apart. [AVG 6, 9, 10] [RVS]
 */
@Component
class GrondslagOverdracht implements Formulieroverdracht, Formuliercontrole {

    private static final String VAN_OVERDRACHT = "overdracht-grondslag";
    private static final String GEEN = "geen";
    private static final List<String> BIJZONDER = List.of("gezondheid", "strafrechtelijk");
    private static final Map<Partij, String> VELDEN = Map.of(
            Partij.LOKALIS, "Lokalis",
            Partij.BTO_SOCIAAL, "BtoSociaal",
            Partij.PI, "Pi",
            Partij.RECLASSERING, "Reclassering",
            Partij.GI, "Gi",
            Partij.GEMEENTE_TERUGKEER, "GemeenteTerugkeer");

    private final DetentieService detenties;
    private final DossierService dossiers;
    private final Beslissingen beslissingen;

    GrondslagOverdracht(DetentieService detenties, DossierService dossiers, Beslissingen beslissingen) {
        this.detenties = detenties;
        this.dossiers = dossiers;
        this.beslissingen = beslissingen;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("detentie-grondslag", VAN_OVERDRACHT);
    }

    @Override
    public List<VeldFout> controleer(Inzending inzending) {
        var fouten = new ArrayList<VeldFout>();
        velden(inzending).forEach((partij, veld) -> {
            var stuur = new Antwoorden(inzending.stuurgegevens());
            var gewoon = stuur.tekst("grondslag" + veld);
            if (gewoon == null || GEEN.equals(gewoon)) {
                return;
            }
            if (soorten(inzending, veld).isEmpty()) {
                fouten.add(new VeldFout(
                        "gegevens" + veld, partij.naam() + ": kies welke gegevens nodig zijn, of geen grondslag."));
            }
            Stream.concat(Stream.of("basis"), BIJZONDER.stream()).forEach(soort -> {
                var naam = ("basis".equals(soort) ? "grondslag" : soort) + veld;
                var grondslag = stuur.tekst(naam);
                if (grondslag != null && !GEEN.equals(grondslag)) {
                    var toets = toets(soort, grondslag);
                    if (!Boolean.TRUE.equals(toets.get("toegestaan"))) {
                        fouten.add(new VeldFout(naam, partij.naam() + ": " + toets.get("uitleg")));
                    }
                }
            });
        });
        return fouten;
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var grondslagen = new ArrayList<Grondslag>();
        velden(inzending).forEach((partij, veld) -> grondslagen.addAll(grondslagen(inzending, partij, veld)));
        detenties.legGrondslagenVast(inzending.zaaknummer(), grondslagen, inzending.gebruiker());
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        return VAN_OVERDRACHT.equals(inzending.formulier())
                ? Map.of("gedeeldeGegevens", List.copyOf(detenties.deelbaar(inzending.zaaknummer(), Partij.van((String)
                        inzending.zaakgegevens().get("naarPartij")))))
                : Map.of();
    }

    private List<Grondslag> grondslagen(Inzending inzending, Partij partij, String veld) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var gewoon = stuur.tekst("grondslag" + veld);
        var soorten = soorten(inzending, veld);
        var uit = new ArrayList<Grondslag>();
        for (var soort : List.of("basis", "basisvoorwaarden", "gezin")) {
            uit.add(grondslag(partij, soort, soorten.contains(soort) ? gewoon : GEEN));
        }
        BIJZONDER.forEach(
                soort -> uit.add(grondslag(partij, soort, GEEN.equals(gewoon) ? GEEN : stuur.tekst(soort + veld))));
        return uit;
    }

    private Grondslag grondslag(Partij partij, String soort, String grondslag) {
        var gekozen = grondslag == null ? GEEN : grondslag;
        var toets = toets(soort, gekozen);
        return new Grondslag(
                partij, soort, gekozen, Boolean.TRUE.equals(toets.get("toegestaan")), (String) toets.get("ruleId"));
    }

    private Map<String, Object> toets(String soort, String grondslag) {
        return beslissingen.regel("grondslag-toets", Map.of("soort", soort, "grondslag", grondslag));
    }

    private static Map<Partij, String> velden(Inzending inzending) {
        return VAN_OVERDRACHT.equals(inzending.formulier())
                ? Map.of(Partij.van((String) inzending.zaakgegevens().get("naarPartij")), "Overdracht")
                : VELDEN;
    }

    @SuppressWarnings("unchecked")
    private static List<String> soorten(Inzending inzending, String veld) {
        var gekozen = (List<String>) inzending.stuurgegevens().get("gegevens" + veld);
        return gekozen == null ? List.of() : gekozen;
    }
}
