package nl.zorgpad.pgb;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Zaak;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications for a personal budget with their clocks; joins the caller's transaction. */
@Service
@Transactional
public class PgbService {

    private final PgbAanvraagRepository aanvragen;
    private final PgbBezwaarRepository bezwaren;
    private final DossierService dossiers;
    private final Termijnen termijnen;
    private final Clock klok;

    PgbService(
            PgbAanvraagRepository aanvragen,
            PgbBezwaarRepository bezwaren,
            DossierService dossiers,
            Termijnen termijnen,
            Clock klok) {
        this.aanvragen = aanvragen;
        this.bezwaren = bezwaren;
        this.dossiers = dossiers;
        this.termijnen = termijnen;
        this.klok = klok;
    }

    /**
     * Opens an application; the legal term runs from the day after it was received.
     *
     * @param ontvangen day on which the application was received
     */
    public PgbAanvraag open(Zaak zaak, String aanleiding, LocalDate ontvangen, String gebruiker) {
        var wettelijk = termijnen.vanaf("aanvraag", ontvangen);
        var intern = termijnen.vanaf("intern", ontvangen);
        var nummer = "PGB-%d-%06d".formatted(Year.now(klok).getValue(), aanvragen.volgendNummer());
        var aanvraag = aanvragen.saveAndFlush(new PgbAanvraag(
                nummer, zaak.zaaknummer(), zaak.team(), aanleiding, ontvangen, wettelijk, intern.uiterlijk()));
        dossiers.registreer(zaak.zaaknummer(), "pgb_aangevraagd", nummer, null, null, gebruiker);
        klok(aanvraag, "pgbAanvraagDatum", ontvangen, gebruiker);
        klok(aanvraag, "pgbBesluitUiterlijk", wettelijk, gebruiker);
        klok(aanvraag, "pgbInternUiterlijk", intern, gebruiker);
        return aanvraag;
    }

    /** This application; changes made to it are stored with the caller's transaction. */
    public PgbAanvraag aanvraag(String pgbNummer) {
        return aanvragen
                .findById(pgbNummer)
                .orElseThrow(() -> new IllegalStateException("Er is geen pgb-aanvraag " + pgbNummer));
    }

    /** The applications of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<PgbAanvraag> vanZaak(String zaaknummer) {
        return aanvragen.findByZaaknummerOrderByPgbNummer(zaaknummer);
    }

    /** The objections to decisions of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<PgbBezwaar> bezwaren(String zaaknummer) {
        return bezwaren.findByPgbNummerInOrderByOntvangenOp(
                vanZaak(zaaknummer).stream().map(PgbAanvraag::pgbNummer).toList());
    }

    public PgbBezwaar bezwaar(UUID id) {
        return bezwaren.findById(id).orElseThrow(() -> new IllegalStateException("Er is geen bezwaar " + id));
    }

    /**
     * Asks for a supplement today: the term stands still. The stored end is the latest possible one, as if the family
     * takes all the time it has; {@link #hervat} makes it earlier.
     *
     * @param uiterlijk last day to supplement; null for the usual time of D18
     */
    public PgbAanvraag schortOp(String pgbNummer, LocalDate uiterlijk) {
        var aanvraag = aanvraag(pgbNummer);
        var vandaag = LocalDate.now(klok);
        var tot = uiterlijk == null ? termijnen.vanaf("aanvulling", vandaag).uiterlijk() : uiterlijk;
        var dagen = Termijnen.opgeschorteDagen(vandaag, tot.plusDays(1));
        aanvraag.schortOp(
                vandaag, tot, termijnen.naarWerkdag(aanvraag.besluitOnverlengd().plusDays(dagen)));
        klok(aanvraag, "pgbAanvullenUiterlijk", tot, null);
        klok(aanvraag, "pgbBesluitUiterlijk", aanvraag.besluitUiterlijk(), null);
        return aanvraag;
    }

    /** The supplement came in, or the time for it passed: the term runs again from this day. */
    public PgbAanvraag hervat(String pgbNummer, LocalDate aangevuld, String gebruiker) {
        var aanvraag = aanvraag(pgbNummer);
        var dagen = Termijnen.opgeschorteDagen(aanvraag.opgeschortOp(), aangevuld);
        var onverlengd = aanvraag.besluitOnverlengd().plusDays(dagen);
        aanvraag.hervat(dagen, onverlengd, termijnen.naarWerkdag(onverlengd));
        klok(aanvraag, "pgbAanvullenDatum", aangevuld, gebruiker);
        klok(aanvraag, "pgbBesluitUiterlijk", aanvraag.besluitUiterlijk(), gebruiker);
        klok(aanvraag, "pgbInternUiterlijk", aanvraag.internUiterlijk(), gebruiker);
        return aanvraag;
    }

    /** The family gave notice of default; after two weeks without a decision a penalty runs (Awb 4:17). */
    public PgbAanvraag stelInGebreke(String pgbNummer, LocalDate ontvangen) {
        var aanvraag = aanvraag(pgbNummer);
        var termijn = termijnen.vanaf("ingebrekestelling", ontvangen);
        aanvraag.stelInGebreke(ontvangen, termijn.uiterlijk());
        klok(aanvraag, "pgbDwangsomUiterlijk", termijn, null);
        return aanvraag;
    }

    /** Decides; from the day after the letter an objection is possible. */
    public PgbAanvraag beslis(String pgbNummer, Besluit besluit, String gebruiker) {
        var aanvraag = aanvraag(pgbNummer);
        var bezwaar = termijnen.vanaf("bekendmaking", besluit.bekendmaking());
        aanvraag.beslis(besluit, bezwaar.uiterlijk(), besluit.isToekenning() ? herbeoordeling(besluit) : null);
        dossiers.registreer(aanvraag.zaaknummer(), "pgb_besluit", besluit.uitkomst(), null, null, gebruiker);
        klok(aanvraag, "pgbBesluitDatum", besluit.op(), gebruiker);
        klok(aanvraag, "pgbBezwaarUiterlijk", bezwaar, gebruiker);
        if (besluit.isToekenning()) {
            klok(aanvraag, "pgbHerbeoordelingUiterlijk", aanvraag.herbeoordelingUiterlijk(), gebruiker);
        }
        return aanvraag;
    }

    private LocalDate herbeoordeling(Besluit besluit) {
        var jaarlijks = termijnen.vanaf("herbeoordeling", besluit.ingang()).uiterlijk();
        return jaarlijks.isBefore(besluit.einde()) ? jaarlijks : besluit.einde();
    }

    /** Plans the next review, at the latest on the last day of the budget. */
    public PgbAanvraag planHerbeoordeling(String pgbNummer) {
        var aanvraag = aanvraag(pgbNummer);
        var volgende = termijnen
                .vanaf("herbeoordeling", aanvraag.herbeoordelingUiterlijk())
                .uiterlijk();
        aanvraag.planHerbeoordeling(volgende.isBefore(aanvraag.einde()) ? volgende : aanvraag.einde());
        klok(aanvraag, "pgbHerbeoordelingUiterlijk", aanvraag.herbeoordelingUiterlijk(), null);
        return aanvraag;
    }

    /** A withdrawal or change of the budget is a decision too: from the day after the letter an objection is possible. */
    public void maakIntrekkingBekend(String pgbNummer, LocalDate bekendmaking, String gebruiker) {
        var aanvraag = aanvraag(pgbNummer);
        var bezwaar = termijnen.vanaf("bekendmaking", bekendmaking);
        aanvraag.verlengBezwaar(bezwaar.uiterlijk());
        klok(aanvraag, "pgbBezwaarUiterlijk", bezwaar, gebruiker);
    }

    /** Registers an objection to a decision. @throws IllegalStateException when nothing is decided yet */
    public PgbBezwaar maakBezwaar(String pgbNummer, LocalDate ontvangen, LocalDate gepost, String gebruiker) {
        var aanvraag = aanvraag(pgbNummer);
        if (!aanvraag.isBesloten()) {
            throw new IllegalStateException("Op aanvraag " + pgbNummer + " is nog niet beslist");
        }
        var termijn = termijnen.beslissingOpBezwaar(aanvraag.bezwaarUiterlijk());
        var bezwaar = bezwaren.saveAndFlush(new PgbBezwaar(aanvraag, ontvangen, gepost, termijn.uiterlijk()));
        dossiers.registreer(
                aanvraag.zaaknummer(), "pgb_bezwaar", bezwaar.opTijd() ? "op_tijd" : "te_laat", null, null, gebruiker);
        klok(aanvraag, "pgbBezwaarDatum", ontvangen, gebruiker);
        klok(aanvraag, "pgbBezwaarBesluitUiterlijk", termijn, gebruiker);
        return bezwaar;
    }

    /** The decision on an objection comes later, once. */
    public PgbBezwaar verdaag(UUID id, String gebruiker) {
        var bezwaar = bezwaar(id);
        var termijn = termijnen.vanaf("verdaging", bezwaar.besluitUiterlijk());
        bezwaar.verdaag(termijn.uiterlijk());
        klok(aanvraag(bezwaar.pgbNummer()), "pgbBezwaarBesluitUiterlijk", termijn, gebruiker);
        return bezwaar;
    }

    /**
     * Decides on an objection.
     *
     * @param alsnog the award that replaces the first decision; null when there is none
     */
    public PgbAanvraag beslisOpBezwaar(
            UUID id, String beslissing, LocalDate op, boolean herzien, Besluit alsnog, String gebruiker) {
        var bezwaar = bezwaar(id);
        var aanvraag = aanvraag(bezwaar.pgbNummer());
        bezwaar.beslis(beslissing, op);
        if (herzien) {
            aanvraag.herzie();
        }
        dossiers.registreer(aanvraag.zaaknummer(), "pgb_beslissing_op_bezwaar", beslissing, null, null, gebruiker);
        klok(aanvraag, "pgbBezwaarBesluitDatum", op, gebruiker);
        return alsnog == null ? aanvraag : beslis(aanvraag.pgbNummer(), alsnog, gebruiker);
    }

    /** Ends an application or a budget. @param reden code */
    public PgbAanvraag eindig(String pgbNummer, String reden, LocalDate op, String gebruiker) {
        var aanvraag = aanvraag(pgbNummer);
        aanvraag.eindig(reden, op);
        dossiers.registreer(aanvraag.zaaknummer(), "pgb_beeindigd", reden, null, null, gebruiker);
        return aanvraag;
    }

    /** The facts for figures of one application: codes, numbers and dates. */
    @Transactional(readOnly = true)
    public Map<String, Object> feiten(String pgbNummer) {
        return Pgbfeiten.van(aanvraag(pgbNummer));
    }

    private void klok(PgbAanvraag aanvraag, String naam, Termijn termijn, String gebruiker) {
        dossiers.legKlokVast(
                aanvraag.zaaknummer(), naam, termijn.uiterlijk(), termijn.ruleId(), termijn.herkomst(), gebruiker);
    }

    private void klok(PgbAanvraag aanvraag, String naam, LocalDate datum, String gebruiker) {
        dossiers.legKlokVast(aanvraag.zaaknummer(), naam, datum, null, null, gebruiker);
    }
}
