package nl.zorgpad.detentie.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.detentie.DetentieService;
import nl.zorgpad.detentie.Partij;
import nl.zorgpad.platform.formulier.Formuliercontrole;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** Nothing goes to a party without a legal ground, and dates stand in a possible order. */
@Component
class DetentieControle implements Formuliercontrole {

    private static final Map<String, Partij> BUITEN_HET_BUURTTEAM = Map.of(
            "pi", Partij.PI,
            "reclassering", Partij.RECLASSERING,
            "bto_sociaal", Partij.BTO_SOCIAAL,
            "gi", Partij.GI);

    private final DetentieService detenties;
    private final Clock klok;

    DetentieControle(DetentieService detenties, Clock klok) {
        this.detenties = detenties;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(
                "detentie-melden",
                "detentie-aanvullen",
                "detentie-contact",
                "detentie-overleg",
                "detentie-evaluatie",
                "detentie-vrijlating",
                "detentie-nazorg",
                "detentienieuws");
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<VeldFout> controleer(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var fouten = new ArrayList<VeldFout>();
        var start = stuur.datum("startDetentie");
        var einde = stuur.datum("verwachteEinddatum");
        if (start != null && einde != null && einde.isBefore(start)) {
            fouten.add(new VeldFout(
                    "verwachteEinddatum", "Verwachte dag van vrijlating: deze ligt voor het begin van de detentie."));
        }
        var nieuw = stuur.datum("nieuweEinddatum");
        if (nieuw != null && nieuw.isBefore(LocalDate.now(klok))) {
            fouten.add(new VeldFout("nieuweEinddatum", "Verwachte dag van vrijlating: deze ligt in het verleden."));
        }
        if ("verplaatst".equals(stuur.tekst("nieuwsSoort")) && nieuw == null) {
            fouten.add(new VeldFout("nieuweEinddatum", "Verwachte dag van vrijlating: vul de nieuwe dag in."));
        }
        eisGrondslag(fouten, inzending, "contactGedetineerde", stuur.tekst("contactGedetineerde"));
        var deelnemers = (List<String>) inzending.stuurgegevens().get("overlegDeelnemers");
        if (deelnemers != null) {
            deelnemers.forEach(wie -> eisGrondslag(fouten, inzending, "overlegDeelnemers", wie));
        }
        return fouten;
    }

    private void eisGrondslag(List<VeldFout> fouten, Inzending inzending, String veld, String wie) {
        var partij = wie == null ? null : BUITEN_HET_BUURTTEAM.get(wie);
        if (partij != null && !detenties.heeftGrondslag(inzending.zaaknummer(), partij)) {
            fouten.add(new VeldFout(
                    veld, partij.naam() + ": er is geen grondslag om gegevens te delen. Leg die eerst vast."));
        }
    }
}
