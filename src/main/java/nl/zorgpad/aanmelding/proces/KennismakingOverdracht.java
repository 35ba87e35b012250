package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.aanmelding.ZorgOverVeiligheid;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.ToestemmingService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The first conversation: {@code kennismaking}, and its date when that was forgotten: {@code kennismakingsdatum-aanvullen}. */
@Component
class KennismakingOverdracht implements Formulieroverdracht {

    private static final String GESPREK = "kennismaking";
    /** What was answered before the conversation counts no longer when the conversation did not ask it again. */
    private static final List<String> OUDE_VEILIGHEIDSANTWOORDEN =
            List.of("acuut", "structureel", "veiligheidVervolgDatum");

    private static final int WERKDAGEN_TOT_NIEUWE_AFSPRAAK = 2;

    private final AanmeldingService aanmeldingen;
    private final DossierService dossiers;
    private final ToestemmingService toestemmingen;
    private final WerkdagenKalender werkdagen;
    private final Parameters parameters;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    KennismakingOverdracht(
            AanmeldingService aanmeldingen,
            DossierService dossiers,
            ToestemmingService toestemmingen,
            WerkdagenKalender werkdagen,
            Parameters parameters,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.dossiers = dossiers;
        this.toestemmingen = toestemmingen;
        this.werkdagen = werkdagen;
        this.parameters = parameters;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(GESPREK, "kennismakingsdatum-aanvullen");
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
        if (GESPREK.equals(inzending.formulier()) && !stuur.ja("gesprekGehouden")) {
            return nietGehouden(inzending, stuur);
        }
        var datum = stuur.datum("kennismakingDatum");
        var aanmelding = aanmeldingen.aanmelding(inzending.zaaknummer());
        var aanmelddag = LocalDate.ofInstant(aanmelding.aanmeldDatumTijd(), klok.getZone());
        if (datum != null && datum.isAfter(LocalDate.now(klok))) {
            throw new FormulierFout("kennismakingDatum", "Datum van het gesprek: deze ligt in de toekomst.");
        }
        if (datum != null && datum.isBefore(aanmelddag)) {
            throw new FormulierFout("kennismakingDatum", "Datum van het gesprek: deze ligt voor de dag van aanmelden.");
        }
        var wd = datum == null ? null : werkdagen.werkdagenTussen(aanmelddag, datum);
        aanmelding.houdKennismaking(datum, wd);
        if (datum != null) {
            dossiers.legKlokVast(inzending.zaaknummer(), "kennismakingDatum", datum, null, null, inzending.gebruiker());
        }
        var feiten = new HashMap<String, Object>();
        if (GESPREK.equals(inzending.formulier())) {
            Gesprekstoestemming.legVast(toestemmingen, inzending, "toestemmingGegeven", datum);
            OUDE_VEILIGHEIDSANTWOORDEN.stream()
                    .filter(veld -> !inzending.stuurgegevens().containsKey(veld))
                    .forEach(veld -> feiten.put(veld, null));
            meldZorg(inzending, stuur);
        }
        feiten.put("kennismakingGehouden", true);
        feiten.put("kennismakingDatum", datum == null ? null : datum.toString());
        feiten.put("wd", wd);
        feiten.put("wdEersteAanbod", werkdagen.werkdagenTussen(aanmelddag, aanmelding.eersteAanbodDatum()));
        feiten.put("norm", parameters.getal("PAR-01"));
        return feiten;
    }

    private void meldZorg(Inzending inzending, Antwoorden stuur) {
        if ("ja".equals(stuur.tekst("zorgenOverVeiligheid"))) {
            gebeurtenissen.publishEvent(new ZorgOverVeiligheid(
                    inzending.zaaknummer(),
                    dossiers.zaak(inzending.zaaknummer()).team(),
                    LocalDate.now(klok),
                    stuur.tekst("acuut"),
                    stuur.tekst("structureel"),
                    false));
        }
    }

    private Map<String, Object> nietGehouden(Inzending inzending, Antwoorden stuur) {
        dossiers.registreer(
                inzending.zaaknummer(),
                "kennismaking_niet_gehouden",
                stuur.tekst("gesprekGehouden"),
                null,
                null,
                inzending.gebruiker());
        var opnieuw = werkdagen.plusWerkdagen(LocalDate.now(klok), WERKDAGEN_TOT_NIEUWE_AFSPRAAK);
        return new HashMap<>(Map.of("contactUiterlijk", opnieuw.toString()));
    }
}
