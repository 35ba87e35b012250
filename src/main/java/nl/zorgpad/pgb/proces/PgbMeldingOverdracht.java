package nl.zorgpad.pgb.proces;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.pgb.PgbAanvraag;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The start form {@code pgb-melding}: something new about an application that runs. */
@Component
class PgbMeldingOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "pgb-melding";

    private final Pgbzaken zaken;
    private final DossierService dossiers;

    PgbMeldingOverdracht(Pgbzaken zaken, DossierService dossiers) {
        this.zaken = zaken;
        this.dossiers = dossiers;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var zaak = zaken.eigenOpenZaak(stuur.tekst("zaaknummer"), inzending.gebruiker());
        var soort = stuur.tekst("pgbMelding");
        var aanvraag = zaken.kies(
                zaak.zaaknummer(),
                stuur.tekst("pgbNummer"),
                mogelijk -> past(soort, mogelijk),
                "bij deze zaak loopt geen pgb-aanvraag waar dit bij past.");
        dossiers.legTekstenVast(zaak.zaaknummer(), FORMULIER, null, inzending.dossier(), inzending.gebruiker());
        dossiers.registreer(zaak.zaaknummer(), "pgb_melding", soort, null, null, inzending.gebruiker());
        var feiten = new HashMap<>(zaken.start(zaak));
        feiten.put("pgbNummer", aanvraag.pgbNummer());
        return feiten;
    }

    private static boolean past(String soort, PgbAanvraag aanvraag) {
        return switch (soort) {
            case "ingebrekestelling" -> !aanvraag.isBesloten() && !aanvraag.isBeeindigd();
            case "verkeerd_gebruik" -> aanvraag.isToegekend() && !aanvraag.isBeeindigd();
            default -> !aanvraag.isBeeindigd() && (!aanvraag.isBesloten() || aanvraag.isToegekend());
        };
    }
}
