package nl.zorgpad.pgb.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.brief.BriefService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.pgb.PgbAanvraag;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The forms after an award: care contract, SVB, start, review, withdrawal and end (Jeugdwet 8.1.3, 8.1.4, 8.1.8). */
@Component
class PgbUitvoeringOverdracht implements Formulieroverdracht {

    private final PgbService aanvragen;
    private final DossierService dossiers;
    private final BriefService brieven;
    private final Clock klok;

    PgbUitvoeringOverdracht(PgbService aanvragen, DossierService dossiers, BriefService brieven, Clock klok) {
        this.aanvragen = aanvragen;
        this.dossiers = dossiers;
        this.brieven = brieven;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(
                "pgb-zorgovereenkomst",
                "pgb-svb",
                "pgb-hulp-starten",
                "pgb-herbeoordeling",
                "pgb-intrekking",
                "pgb-beeindigen");
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var aanvraag = aanvragen.aanvraag((String) inzending.zaakgegevens().get("pgbNummer"));
        dossiers.legTekstenVast(
                inzending.zaaknummer(),
                inzending.formulier(),
                inzending.taskId(),
                inzending.dossier(),
                inzending.gebruiker());
        switch (inzending.formulier()) {
            case "pgb-zorgovereenkomst" -> keurOvereenkomst(aanvraag, stuur, inzending);
            case "pgb-svb" -> keurdeSvb(aanvraag, stuur, inzending);
            case "pgb-hulp-starten" -> start(aanvraag, stuur, inzending);
            case "pgb-herbeoordeling" -> herbeoordeel(aanvraag, stuur, inzending);
            case "pgb-intrekking" -> besluitIntrekking(aanvraag, stuur, inzending);
            default ->
                aanvragen.eindig(aanvraag.pgbNummer(), "op_verzoek", stuur.datum("eindeBudget"), inzending.gebruiker());
        }
        return Map.of();
    }

    private void keurOvereenkomst(PgbAanvraag aanvraag, Antwoorden stuur, Inzending inzending) {
        if (stuur.ja("zorgovereenkomstAkkoord")) {
            aanvraag.keurOvereenkomstGoed(stuur.datum("zorgovereenkomstDatum"));
            klok(aanvraag, "pgbZorgovereenkomstDatum", stuur.datum("zorgovereenkomstDatum"), inzending);
        }
    }

    private void keurdeSvb(PgbAanvraag aanvraag, Antwoorden stuur, Inzending inzending) {
        if (stuur.ja("svbAkkoord")) {
            aanvraag.keurdeSvbGoed(stuur.datum("svbDatum"));
            klok(aanvraag, "pgbSvbDatum", stuur.datum("svbDatum"), inzending);
        }
    }

    private void start(PgbAanvraag aanvraag, Antwoorden stuur, Inzending inzending) {
        aanvraag.start(stuur.datum("startHulpDatum"));
        klok(aanvraag, "pgbStartHulpDatum", stuur.datum("startHulpDatum"), inzending);
    }

    private void herbeoordeel(PgbAanvraag aanvraag, Antwoorden stuur, Inzending inzending) {
        aanvraag.meetStress(stuur.tekst("stressSignaalOuders"));
        klok(aanvraag, "pgbHerbeoordelingDatum", stuur.datum("herbeoordelingGesprek"), inzending);
        dossiers.registreer(
                aanvraag.zaaknummer(),
                "pgb_herbeoordeling",
                stuur.tekst("herbeoordelingUitkomst"),
                null,
                null,
                inzending.gebruiker());
        if ("beeindigen".equals(stuur.tekst("herbeoordelingUitkomst"))) {
            aanvragen.eindig(aanvraag.pgbNummer(), "in_overleg", stuur.datum("eindeBudget"), inzending.gebruiker());
        }
    }

    private void besluitIntrekking(PgbAanvraag aanvraag, Antwoorden stuur, Inzending inzending) {
        var besluit = stuur.tekst("intrekkingBesluit");
        dossiers.registreer(aanvraag.zaaknummer(), "pgb_intrekking", besluit, null, null, inzending.gebruiker());
        if ("doorgaan".equals(besluit)) {
            return;
        }
        var bekendmaking = stuur.datum("bekendmakingDatum");
        aanvragen.maakIntrekkingBekend(aanvraag.pgbNummer(), bekendmaking, inzending.gebruiker());
        if (!"herzien".equals(besluit)) {
            aanvragen.eindig(aanvraag.pgbNummer(), besluit, LocalDate.now(klok), inzending.gebruiker());
        }
        brieven.maak(
                aanvraag.zaaknummer(),
                "pgb-beschikking",
                Pgbbrief.beschikking(
                        aanvraag,
                        besluit,
                        bekendmaking,
                        List.of("Jeugdwet artikel 8.1.4 onder " + stuur.tekst("intrekkingGrond")),
                        (String) inzending.dossier().get("motivering")),
                inzending.gebruiker());
    }

    private void klok(PgbAanvraag aanvraag, String naam, LocalDate datum, Inzending inzending) {
        dossiers.legKlokVast(aanvraag.zaaknummer(), naam, datum, null, null, inzending.gebruiker());
    }
}
