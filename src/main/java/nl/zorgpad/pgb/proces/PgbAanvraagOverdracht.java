package nl.zorgpad.pgb.proces;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.pgb.Begrotingsregel;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.platform.beslissing.Codelijst;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/**
 * The form {@code pgb-aanvraag}: the budget plan with the maximum of each line (D16, year PAR-13), and the ten points.
 * The line that fits worst goes to the decision tables.
 */
@Component
class PgbAanvraagOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "pgb-aanvraag";
    private static final List<String> PUNTEN = List.of(
            "puntOverzicht",
            "puntRegels",
            "puntAdministratie",
            "puntCommunicatie",
            "puntZelfstandig",
            "puntAfspraken",
            "puntBeoordelen",
            "puntMeerAanbieders",
            "puntAansturen",
            "puntWerkgever");

    private final PgbService aanvragen;
    private final DossierService dossiers;
    private final Maximumtarieven tarieven;
    private final Parameters parameters;

    PgbAanvraagOverdracht(
            PgbService aanvragen, DossierService dossiers, Maximumtarieven tarieven, Parameters parameters) {
        this.aanvragen = aanvragen;
        this.dossiers = dossiers;
        this.tarieven = tarieven;
        this.parameters = parameters;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        if (!stuur.datum("periodeTot").isAfter(stuur.datum("periodeVan"))) {
            throw new FormulierFout("periodeTot", "Tot en met welke dag: kies een dag na het begin van de periode.");
        }
        controleerHelper(inzending, stuur);
        var jaar = parameters.getal("PAR-13");
        var begroting = begroting(inzending.stuurgegevens(), stuur.getal("aantalBegrotingsregels"), jaar);
        var aanvraag = aanvragen.aanvraag((String) inzending.zaakgegevens().get("pgbNummer"));
        aanvraag.vraagAan(UUID.fromString(stuur.tekst("jeugdigeId")), jaar, begroting);
        dossiers.legTekstenVast(
                inzending.zaaknummer(), FORMULIER, inzending.taskId(), inzending.dossier(), inzending.gebruiker());
        return feiten(stuur, jaar, begroting.get(0), aanvraag.knellendeRegel());
    }

    private List<Begrotingsregel> begroting(Map<String, Object> velden, int aantal, int jaar) {
        var regels = new ArrayList<Begrotingsregel>();
        for (var i = 1; i <= aantal; i++) {
            var achter = i == 1 ? "" : String.valueOf(i);
            var hulp = (String) velden.get("gevraagdeHulp" + achter);
            var aanbieder = (String) velden.get("aanbiederType" + achter);
            var tarief = tarieven.zoek(jaar, hulp, aanbieder, achter);
            regels.add(new Begrotingsregel(
                    hulp,
                    aanbieder,
                    bedrag(velden.get("omvangPerWeek" + achter)),
                    bedrag(velden.get("uurtariefGevraagd" + achter)),
                    tarief.maximum(),
                    tarief.eenheid()));
        }
        return regels;
    }

    private static void controleerHelper(Inzending inzending, Antwoorden stuur) {
        var naam = (String) inzending.dossier().get("naamHelper");
        var nodig = stuur.ja("helperVoorNee") || "vertegenwoordiger".equals(stuur.tekst("budgetbeheerder"));
        if (nodig && (naam == null || naam.isBlank())) {
            throw new FormulierFout(
                    "dossier.naamHelper", "Wie helpt of vertegenwoordigt?: vul de naam in, want iemand helpt hierbij.");
        }
    }

    private static Map<String, Object> feiten(
            Antwoorden stuur, int jaar, Begrotingsregel eerste, Begrotingsregel knelt) {
        var feiten = new HashMap<String, Object>();
        feiten.put(
                "tienPunten", Codelijst.json(PUNTEN.stream().map(stuur::tekst).toList()));
        feiten.put(
                "vertegenwoordigerBekwaam",
                stuur.tekst("vertegenwoordigerBekwaam") == null ? "geen" : stuur.tekst("vertegenwoordigerBekwaam"));
        feiten.put("tariefJaar", jaar);
        feiten.put("toetsHulp", knelt.gevraagdeHulp());
        feiten.put("toetsAanbiederType", knelt.aanbiederType());
        feiten.put("toetsUurtarief", knelt.uurtariefGevraagd().doubleValue());
        feiten.put("informeelTariefBestaat", knelt.tariefBestaat());
        feiten.put("omvangToegekend", eerste.omvangPerWeek().doubleValue());
        feiten.put("tarief", eerste.toeTeKennenTarief().doubleValue());
        return feiten;
    }

    static BigDecimal bedrag(Object getal) {
        return getal == null ? null : new BigDecimal(getal.toString());
    }
}
