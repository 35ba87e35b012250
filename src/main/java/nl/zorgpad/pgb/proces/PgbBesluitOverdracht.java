package nl.zorgpad.pgb.proces;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.brief.BriefService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.pgb.Besluit;
import nl.zorgpad.pgb.PgbAanvraag;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The form {@code pgb-besluit}: takes the decision and makes the letter that announces it (Awb 3:41, 3:46). */
@Component
class PgbBesluitOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "pgb-besluit";

    private final PgbService aanvragen;
    private final DossierService dossiers;
    private final BriefService brieven;
    private final Clock klok;

    PgbBesluitOverdracht(PgbService aanvragen, DossierService dossiers, BriefService brieven, Clock klok) {
        this.aanvragen = aanvragen;
        this.dossiers = dossiers;
        this.brieven = brieven;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var aanvraag = aanvragen.aanvraag((String) inzending.zaakgegevens().get("pgbNummer"));
        var gronden = gronden(inzending);
        var besluit = besluit(stuur, inzending.stuurgegevens(), LocalDate.now(klok));
        if (besluit.isToekenning()) {
            controleerToekenning(aanvraag, besluit);
        }
        controleerGronden(besluit.uitkomst(), gronden);
        if (besluit.bekendmaking().isBefore(aanvraag.aanvraagDatum())) {
            throw new FormulierFout(
                    "bekendmakingDatum", "Op welke dag gaat de brief weg?: deze dag ligt voor de aanvraag.");
        }
        aanvragen.beslis(aanvraag.pgbNummer(), besluit, inzending.gebruiker());
        dossiers.legTekstenVast(
                inzending.zaaknummer(), FORMULIER, inzending.taskId(), inzending.dossier(), inzending.gebruiker());
        brieven.maak(
                aanvraag.zaaknummer(),
                "pgb-beschikking",
                Pgbbrief.beschikking(aanvraag, besluit.uitkomst(), besluit.bekendmaking(), gronden, (String)
                        inzending.dossier().get("motivering")),
                inzending.gebruiker());
        return feiten(aanvraag);
    }

    static Besluit besluit(Antwoorden stuur, Map<String, Object> velden, LocalDate vandaag) {
        return new Besluit(
                stuur.tekst("besluit"),
                vandaag,
                stuur.datum("bekendmakingDatum"),
                PgbAanvraagOverdracht.bedrag(velden.get("omvangToegekend")),
                PgbAanvraagOverdracht.bedrag(velden.get("tarief")),
                stuur.datum("ingang"),
                stuur.datum("einde"));
    }

    /** @throws FormulierFout when the award does not fit the application, its maximum or the calendar */
    static void controleerToekenning(PgbAanvraag aanvraag, Besluit besluit) {
        if (aanvraag.begroting().isEmpty()) {
            throw new FormulierFout(
                    "besluit", "Wat is het besluit?: zonder begroting kan een pgb niet worden toegekend.");
        }
        if (!besluit.einde().isAfter(besluit.ingang())) {
            throw new FormulierFout("einde", "Tot en met welke dag?: kies een dag na het begin.");
        }
        var regel = aanvraag.begroting().get(0);
        if (regel.maximumTarief() == null || besluit.tarief().compareTo(regel.maximumTarief()) > 0) {
            throw new FormulierFout("tarief", "Tarief: dit is hoger dan het maximum.");
        }
        if ("pgb_toegekend".equals(besluit.uitkomst()) && !isVolledig(aanvraag, besluit)) {
            throw new FormulierFout(
                    "besluit", "Wat is het besluit?: het gezin krijgt minder dan gevraagd. Kies 'voor een deel'.");
        }
    }

    /** Whether the family gets all it asked for. */
    static boolean isVolledig(PgbAanvraag aanvraag, Besluit besluit) {
        var regel = aanvraag.begroting().get(0);
        return besluit.tarief().compareTo(regel.uurtariefGevraagd()) >= 0
                && besluit.omvang().compareTo(regel.omvangPerWeek()) >= 0
                && aanvraag.begroting().stream()
                        .skip(1)
                        .allMatch(ander -> ander.bovenMaximum().compareTo(BigDecimal.ZERO) == 0);
    }

    private static void controleerGronden(String besluit, Collection<String> gronden) {
        var nodig = switch (besluit) {
            case "zin_in_plaats" ->
                List.of("8.1.1_lid_2a", "8.1.1_lid_2b", "8.1.1_lid_2c", "8.1.1_lid_4a", "8.1.1_lid_4b");
            case "afgewezen_voorziening" -> List.of("2.3", "1.2");
            case "buiten_behandeling" -> List.of("awb_4.5");
            default -> List.<String>of();
        };
        if (!nodig.isEmpty() && nodig.stream().noneMatch(gronden::contains)) {
            throw new FormulierFout("grondslagen", "Op welke grond?: geen van deze gronden past bij dit besluit.");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> gronden(Inzending inzending) {
        return inzending.stuurgegevens().get("grondslagen") instanceof List<?> codes ? (List<String>) codes : List.of();
    }

    /** What the process has to know of a decision. */
    static Map<String, Object> feiten(PgbAanvraag aanvraag) {
        var feiten = new HashMap<String, Object>();
        feiten.put("uitkomst", aanvraag.besluit());
        feiten.put("besluitGenomen", true);
        feiten.put("pgbToegekend", aanvraag.isToegekend());
        feiten.put("bezwaarUiterlijk", aanvraag.bezwaarUiterlijk().toString());
        if (aanvraag.isToegekend()) {
            feiten.put("bedragPerWeek", aanvraag.bedragPerWeek().doubleValue());
            feiten.put("eigenBijdragePerWeek", aanvraag.eigenBijdragePerWeek().doubleValue());
            feiten.put("herbeoordelingDatum", aanvraag.herbeoordelingUiterlijk().toString());
        }
        return feiten;
    }
}
