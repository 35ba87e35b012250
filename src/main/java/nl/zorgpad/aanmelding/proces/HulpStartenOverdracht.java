package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.ToestemmingService;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The conversation in which help really starts: {@code hulp-starten}. [RJW bijlage 2] */
@Component
class HulpStartenOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "hulp-starten";

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final ToestemmingService toestemmingen;
    private final Clock klok;

    HulpStartenOverdracht(
            AanmeldingService aanmeldingen, DossierService dossiers, ToestemmingService toestemmingen, Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.toestemmingen = toestemmingen;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var aanvang = stuur.datum("datumAanvang");
        var aanmelding = aanmeldingen.aanmelding(inzending.zaaknummer());
        if (aanvang.isAfter(LocalDate.now(klok))) {
            throw new FormulierFout("datumAanvang", "Datum van de start: deze ligt in de toekomst.");
        }
        if (aanmelding.kennismakingDatum() != null && aanvang.isBefore(aanmelding.kennismakingDatum())) {
            throw new FormulierFout("datumAanvang", "Datum van de start: deze ligt voor de kennismaking.");
        }
        if ("nee".equals(stuur.tekst("toestemmingBijStart"))) {
            throw new FormulierFout(
                    "toestemmingBijStart",
                    "Is er toestemming voor de hulp? Zonder toestemming kan de hulp niet beginnen.");
        }
        Gesprekstoestemming.legVast(toestemmingen, inzending, "toestemmingBijStart", aanvang);
        dossiers.legTekstenVast(
                inzending.zaaknummer(), FORMULIER, inzending.taskId(), inzending.dossier(), inzending.gebruiker());
        aanmelding.start(aanvang, stuur.ja("zelfdeWerker"), stuur.tekst("redenAndereWerker"));
        dossiers.legKlokVast(inzending.zaaknummer(), "datumAanvang", aanvang, null, null, inzending.gebruiker());
        return Map.of("zelfdeWerker", aanmelding.zelfdeWerker());
    }
}
