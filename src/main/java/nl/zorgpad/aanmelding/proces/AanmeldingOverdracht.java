package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.aanmelding.Aanmeldgegevens;
import nl.zorgpad.dossier.DossierFout;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.formulier.VeldFout;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.stereotype.Component;

/** The start form {@code aanmelding}: opens dossier and case, and turns the family into steering facts. */
@Component
class AanmeldingOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "aanmelding";
    private static final Set<String> VAN_DE_MELDER = Set.of("melderNaam", "melderOrganisatie", "melderTelefoon");

    private final AanmeldingStarter starter;
    private final DossierService dossiers;
    private final MedewerkerService medewerkers;
    private final Clock klok;

    AanmeldingOverdracht(
            AanmeldingStarter starter, DossierService dossiers, MedewerkerService medewerkers, Clock klok) {
        this.starter = starter;
        this.dossiers = dossiers;
        this.medewerkers = medewerkers;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var aangemeld = LocalDateTime.parse(stuur.tekst("aanmeldDatumTijd"))
                .atZone(klok.getZone())
                .toInstant();
        if (aangemeld.isAfter(klok.instant())) {
            throw new FormulierFout("aanmeldDatumTijd", "Moment van aanmelden: dit ligt in de toekomst.");
        }
        if (stuur.getal("aantalOuders") + stuur.getal("aantalKinderen") == 0) {
            throw new FormulierFout("aantalOuders", "Aantal ouders: een aanmelding gaat over ten minste een persoon.");
        }
        var gegevens = new Aanmeldgegevens(
                stuur.tekst("kanaal"), stuur.tekst("melderRol"), stuur.tekst("wijk"), aangemeld, null, null, null);
        try {
            var feiten = starter.open(
                    gegevens,
                    Gezinsformulier.gezin(inzending),
                    Gezinsformulier.personen(inzending),
                    stuur.ja("zwangerschap"),
                    team(inzending.gebruiker(), stuur.tekst("team")),
                    inzending.gebruiker());
            feiten.put("eigenVraagJongere", stuur.tekst("aanmelderIsJongere"));
            feiten.put("werkdagenTotVrijlating", starter.werkdagenTot(stuur.datum("verwachteVrijlating")));
            var melder = new HashMap<>(inzending.dossier());
            melder.keySet().retainAll(VAN_DE_MELDER);
            dossiers.legTekstenVast((String) feiten.get("zaaknummer"), FORMULIER, null, melder, inzending.gebruiker());
            return feiten;
        } catch (DossierFout fout) {
            throw new FormulierFout(fout.meldingen().stream()
                    .map(m -> new VeldFout(
                            "dossier." + Gezinsformulier.veld(m.veld(), stuur.getal("aantalOuders")), m.melding()))
                    .toList());
        }
    }

    private String team(String gebruiker, String gekozen) {
        var eigen = medewerkers.teamsVan(gebruiker);
        if (gekozen == null && eigen.size() == 1) {
            return eigen.iterator().next();
        }
        if (gekozen == null || !eigen.contains(gekozen)) {
            throw new FormulierFout("team", "Team: kies een van uw eigen teams.");
        }
        return gekozen;
    }
}
