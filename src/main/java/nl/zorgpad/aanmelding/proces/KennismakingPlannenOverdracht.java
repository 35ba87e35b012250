package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.aanmelding.Aanmelding;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.aanmelding.Contactpoging;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.stereotype.Component;

/**
 * The form {@code kennismaking-plannen}: an appointment, or an attempt that did not reach the family. Attempts are
 * complete when there are PAR-21 of them on as many different day parts; they are planned within PAR-22 werkdagen.
 */
@Component
class KennismakingPlannenOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "kennismaking-plannen";
    private static final int WERKDAGEN_TOT_VOLGENDE_POGING = 2;

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final WerkdagenKalender werkdagen;
    private final Parameters parameters;
    private final Clock klok;

    KennismakingPlannenOverdracht(
            AanmeldingService aanmeldingen,
            DossierService dossiers,
            WerkdagenKalender werkdagen,
            Parameters parameters,
            Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.werkdagen = werkdagen;
        this.parameters = parameters;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var aanmelding = aanmeldingen.aanmelding(inzending.zaaknummer());
        dossiers.legTekstenVast(
                inzending.zaaknummer(), FORMULIER, inzending.taskId(), inzending.dossier(), inzending.gebruiker());
        return stuur.ja("gezinBereikt")
                ? spreekAf(inzending, stuur, aanmelding)
                : legPogingVast(inzending, stuur, aanmelding);
    }

    private Map<String, Object> legPogingVast(Inzending inzending, Antwoorden stuur, Aanmelding aanmelding) {
        var datum = stuur.datum("pogingDatum");
        if (datum.isAfter(LocalDate.now(klok))) {
            throw new FormulierFout("pogingDatum", "Datum van de poging: deze ligt in de toekomst.");
        }
        aanmelding.nietBereikt(new Contactpoging(datum, stuur.tekst("pogingDagdeel")));
        dossiers.registreer(
                inzending.zaaknummer(),
                "contactpoging",
                stuur.tekst("pogingDagdeel"),
                null,
                null,
                inzending.gebruiker());
        var nodig = parameters.getal("PAR-21");
        var feiten = new HashMap<String, Object>();
        feiten.put("contactpogingen", aanmelding.aantalContactpogingen());
        feiten.put(
                "contactpogingenVolledig",
                aanmelding.aantalContactpogingen() >= nodig
                        && aanmelding.verschillendeDagdelen() >= Math.min(nodig, 3));
        var volgende = werkdagen.plusWerkdagen(LocalDate.now(klok), WERKDAGEN_TOT_VOLGENDE_POGING);
        var laatste = werkdagen.plusWerkdagen(aanmelding.eerstePoging(), parameters.getal("PAR-22"));
        feiten.put("contactUiterlijk", (volgende.isBefore(laatste) ? volgende : laatste).toString());
        return feiten;
    }

    private Map<String, Object> spreekAf(Inzending inzending, Antwoorden stuur, Aanmelding aanmelding) {
        var aanbod = stuur.datum("eersteAanbodDatum");
        var afspraak = stuur.datum("kennismakingAfspraak");
        var aanmelddag = LocalDate.ofInstant(aanmelding.aanmeldDatumTijd(), klok.getZone());
        if (aanbod.isBefore(aanmelddag)) {
            throw new FormulierFout(
                    "eersteAanbodDatum", "Eerste aangeboden datum: deze ligt voor de dag van aanmelden.");
        }
        if (afspraak.isBefore(aanmelddag)) {
            throw new FormulierFout("kennismakingAfspraak", "Afspraak: deze ligt voor de dag van aanmelden.");
        }
        var laat = aanmelding.kennismakingUiterlijk() != null && afspraak.isAfter(aanmelding.kennismakingUiterlijk());
        if ((laat || stuur.ja("laterOpWens")) && stuur.tekst("redenLater") == null) {
            throw new FormulierFout(
                    "redenLater", "Reden van een later gesprek: kies een reden, want de afspraak valt na de termijn.");
        }
        aanmelding.spreekAf(aanbod, afspraak, stuur.ja("laterOpWens"), stuur.tekst("redenLater"));
        dossiers.registreer(
                inzending.zaaknummer(), "kennismaking_gepland", afspraak.toString(), null, null, inzending.gebruiker());
        var feiten = new HashMap<String, Object>();
        feiten.put("eersteAanbodDatum", aanmelding.eersteAanbodDatum().toString());
        feiten.put("laterOpWens", aanmelding.laterOpWens());
        return feiten;
    }
}
