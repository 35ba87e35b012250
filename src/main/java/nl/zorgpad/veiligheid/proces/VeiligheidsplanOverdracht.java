package nl.zorgpad.veiligheid.proces;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.veiligheid.Fase;
import nl.zorgpad.veiligheid.VeiligheidService;
import nl.zorgpad.veiligheid.Veiligheidsafspraak;
import nl.zorgpad.veiligheid.Veiligheidstraject;
import org.springframework.stereotype.Component;

/** The plan of each phase with its agreements, and the check of an agreement on its last day. */
@Component
class VeiligheidsplanOverdracht implements Formulieroverdracht {

    private static final String CONTROLE = "afspraak-controle";
    private static final String VERLENGD = "verlengd";

    private final DossierService dossiers;
    private final VeiligheidService veiligheid;
    private final Veiligheidskalender kalender;

    VeiligheidsplanOverdracht(DossierService dossiers, VeiligheidService veiligheid, Veiligheidskalender kalender) {
        this.dossiers = dossiers;
        this.veiligheid = veiligheid;
        this.kalender = kalender;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of("veiligheidsplan", "risicofactoren", "herstelplan", CONTROLE);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var traject = veiligheid.lopend(inzending.zaaknummer());
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        return CONTROLE.equals(inzending.formulier())
                ? controleer(inzending, stuur, traject)
                : maakAfspraken(inzending, stuur, traject);
    }

    private Map<String, Object> maakAfspraken(Inzending inzending, Antwoorden stuur, Veiligheidstraject traject) {
        if ("vervallen".equals(stuur.tekst("oudeAfspraken"))) {
            traject.laatVervallen(kalender.vandaag());
        }
        if (inzending.stuurgegevens().get("risicofactoren") instanceof List<?> factoren) {
            traject.noemRisicofactoren(factoren.stream().map(String::valueOf).toList());
        }
        var dossier = new Antwoorden(inzending.dossier());
        var fase = Fase.vanCode((String) inzending.zaakgegevens().get("fase"));
        traject.maakAfspraken(IntStream.rangeClosed(1, stuur.getal("aantalAfspraken"))
                .mapToObj(i -> "afspraak" + i)
                .map(veld -> Veiligheidsafspraak.nieuw(
                        dossier.tekst(veld),
                        dossier.tekst(veld + "Wie"),
                        dossier.tekst(veld + "Controleur"),
                        dossier.datum(veld + "Tot"),
                        fase,
                        kalender.vandaag()))
                .toList());
        return Map.of();
    }

    private Map<String, Object> controleer(Inzending inzending, Antwoorden stuur, Veiligheidstraject traject) {
        var moment = LocalDate.parse((String) inzending.zaakgegevens().get("controleOp"));
        Predicate<Veiligheidsafspraak> vandaag =
                afspraak -> kalender.controleOp(afspraak.tot()).equals(moment);
        var feiten = new HashMap<String, Object>();
        if (VERLENGD.equals(stuur.tekst("afspraakStand"))) {
            traject.verleng(vandaag, stuur.datum("verlengdTot"));
            feiten.put(
                    "controleOp",
                    kalender.controleOp(stuur.datum("verlengdTot")).toString());
        } else {
            traject.controleer(vandaag, stuur.tekst("afspraakStand"), kalender.vandaag());
        }
        if (stuur.ja("nieuwIncident")) {
            feiten.put("datumSignaal", kalender.vandaag().toString());
        }
        dossiers.registreer(
                inzending.zaaknummer(),
                "veiligheidsafspraak",
                stuur.tekst("afspraakStand"),
                null,
                null,
                inzending.gebruiker());
        return feiten;
    }
}
