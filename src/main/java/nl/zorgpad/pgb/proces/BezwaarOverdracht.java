package nl.zorgpad.pgb.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zorgpad.brief.BriefService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.pgb.Besluit;
import nl.zorgpad.pgb.PgbAanvraag;
import nl.zorgpad.pgb.PgbBezwaar;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.pgb.Termijnen;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The forms of an objection: receipt, admissibility, hearing and decision (Awb 6:7, 6:9, 7:2, 7:10). */
@Component
class BezwaarOverdracht implements Formulieroverdracht {

    private static final String START = "pgb-bezwaar";

    private final Pgbzaken zaken;
    private final PgbService aanvragen;
    private final DossierService dossiers;
    private final BriefService brieven;
    private final Termijnen termijnen;
    private final Clock klok;

    BezwaarOverdracht(
            Pgbzaken zaken,
            PgbService aanvragen,
            DossierService dossiers,
            BriefService brieven,
            Termijnen termijnen,
            Clock klok) {
        this.zaken = zaken;
        this.aanvragen = aanvragen;
        this.dossiers = dossiers;
        this.brieven = brieven;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(START, "pgb-bezwaar-ontvankelijk", "pgb-bezwaar-horen", "pgb-bezwaar-beslissen");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        return switch (inzending.formulier()) {
            case START -> ontvang(inzending, stuur);
            case "pgb-bezwaar-ontvankelijk" -> beoordeel(inzending, stuur);
            case "pgb-bezwaar-horen" -> hoor(inzending, stuur);
            default -> beslis(inzending, stuur);
        };
    }

    private Map<String, Object> ontvang(Inzending inzending, Antwoorden stuur) {
        var zaak = zaken.eigenZaak(stuur.tekst("zaaknummer"), inzending.gebruiker());
        var aanvraag = zaken.kies(
                zaak.zaaknummer(),
                stuur.tekst("pgbNummer"),
                PgbAanvraag::isBesloten,
                "bij deze zaak is er nog geen besluit op een pgb-aanvraag.");
        var ontvangen = stuur.datum("bezwaarOntvangenOp");
        if (ontvangen.isBefore(aanvraag.aanvraagDatum())) {
            throw new FormulierFout("bezwaarOntvangenOp", "Ontvangen: deze dag ligt voor de aanvraag.");
        }
        var bezwaar = aanvragen.maakBezwaar(
                aanvraag.pgbNummer(), ontvangen, stuur.datum("bezwaarGepostOp"), inzending.gebruiker());
        dossiers.legTekstenVast(zaak.zaaknummer(), START, null, inzending.dossier(), inzending.gebruiker());
        var feiten = new HashMap<>(zaken.start(zaak));
        feiten.put("pgbNummer", aanvraag.pgbNummer());
        feiten.put("bezwaarId", bezwaar.id().toString());
        feiten.put("bezwaarOpTijd", bezwaar.opTijd());
        feiten.put("bezwaarUiterlijk", bezwaar.bezwaarUiterlijk().toString());
        feiten.put("bezwaarBesluitUiterlijk", bezwaar.besluitUiterlijk().toString());
        feiten.put("besluitGenomen", false);
        feiten.put("bezwaarVerdaagd", false);
        return feiten;
    }

    private Map<String, Object> beoordeel(Inzending inzending, Antwoorden stuur) {
        var bezwaar = bezwaar(inzending);
        var behandelen = stuur.ja("bezwaarBehandelen");
        if (behandelen && !bezwaar.opTijd() && !stuur.ja("verschoonbaar")) {
            throw new FormulierFout(
                    "bezwaarBehandelen",
                    "Gaat u het bezwaar behandelen?: het is te laat, zonder goede reden. Dan is het niet-ontvankelijk.");
        }
        var motivering = (String) inzending.dossier().get("motiveringOntvankelijk");
        if ("nee".equals(stuur.tekst("bezwaarBehandelen")) && (motivering == null || motivering.isBlank())) {
            throw new FormulierFout(
                    "dossier.motiveringOntvankelijk",
                    "Toelichting: leg uit waarom het bezwaar niet-ontvankelijk is, want dit komt in de brief.");
        }
        bewaarTeksten(inzending);
        if ("nee".equals(stuur.tekst("bezwaarBehandelen"))) {
            var vandaag = LocalDate.now(klok);
            aanvragen.beslisOpBezwaar(bezwaar.id(), "niet_ontvankelijk", vandaag, false, null, inzending.gebruiker());
            maakBrief(inzending, bezwaar, "niet_ontvankelijk", motivering, vandaag);
        }
        return Map.of();
    }

    private Map<String, Object> hoor(Inzending inzending, Antwoorden stuur) {
        bewaarTeksten(inzending);
        if (!stuur.ja("verdagen") || "ingetrokken".equals(stuur.tekst("hoorzitting"))) {
            return Map.of("bezwaarVerdaagd", false);
        }
        var bezwaar = bezwaar(inzending);
        if (LocalDate.now(klok).isAfter(bezwaar.besluitUiterlijk())) {
            throw new FormulierFout(
                    "verdagen", "Is er meer tijd nodig?: de termijn is al voorbij, verdagen kan niet meer.");
        }
        aanvragen.verdaag(bezwaar.id(), inzending.gebruiker());
        return Map.of("bezwaarBesluitUiterlijk", bezwaar.besluitUiterlijk().toString(), "bezwaarVerdaagd", true);
    }

    private Map<String, Object> beslis(Inzending inzending, Antwoorden stuur) {
        bewaarTeksten(inzending);
        var bezwaar = bezwaar(inzending);
        var aanvraag = aanvragen.aanvraag(bezwaar.pgbNummer());
        var beslissing = stuur.tekst("beslissingOpBezwaar");
        var alsnog = "alsnog_toegekend".equals(beslissing) ? alsnog(inzending, stuur, aanvraag) : null;
        var herzien = alsnog != null || "ander_besluit".equals(beslissing);
        aanvragen.beslisOpBezwaar(
                bezwaar.id(), beslissing, LocalDate.now(klok), herzien, alsnog, inzending.gebruiker());
        if (!"ingetrokken".equals(beslissing)) {
            maakBrief(
                    inzending,
                    bezwaar,
                    beslissing,
                    (String) inzending.dossier().get("motivering"),
                    stuur.datum("bekendmakingDatum"));
        }
        return Map.of("besluitGenomen", true);
    }

    private void maakBrief(
            Inzending inzending, PgbBezwaar bezwaar, String beslissing, String motivering, LocalDate bekendmaking) {
        brieven.maak(
                inzending.zaaknummer(),
                "bezwaar-besluit",
                Map.of(
                        "bezwaarDatum", Pgbbrief.datum(bezwaar.ontvangenOp()),
                        "besluitTekst", Pgbbrief.opBezwaar(beslissing),
                        "motivering", motivering,
                        "beroepUiterlijk",
                                Pgbbrief.datum(termijnen
                                        .vanaf("bekendmaking", bekendmaking)
                                        .uiterlijk())),
                inzending.gebruiker());
    }

    private Besluit alsnog(Inzending inzending, Antwoorden stuur, PgbAanvraag aanvraag) {
        if (aanvraag.isToegekend() && !aanvraag.isBeeindigd()) {
            throw new FormulierFout(
                    "beslissingOpBezwaar",
                    "Wat is de beslissing op bezwaar?: dit pgb loopt al. Kies 'ander besluit' en pas het aan.");
        }
        var velden = new HashMap<>(inzending.stuurgegevens());
        velden.put("besluit", "pgb_gedeeltelijk");
        var besluit = PgbBesluitOverdracht.besluit(new Antwoorden(velden), velden, LocalDate.now(klok));
        PgbBesluitOverdracht.controleerToekenning(aanvraag, besluit);
        return PgbBesluitOverdracht.isVolledig(aanvraag, besluit)
                ? new Besluit(
                        "pgb_toegekend",
                        besluit.op(),
                        besluit.bekendmaking(),
                        besluit.omvang(),
                        besluit.tarief(),
                        besluit.ingang(),
                        besluit.einde())
                : besluit;
    }

    private PgbBezwaar bezwaar(Inzending inzending) {
        return aanvragen.bezwaar(
                UUID.fromString((String) inzending.zaakgegevens().get("bezwaarId")));
    }

    private void bewaarTeksten(Inzending inzending) {
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
    }
}
