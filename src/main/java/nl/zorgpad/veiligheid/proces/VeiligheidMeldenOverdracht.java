package nl.zorgpad.veiligheid.proces;

import java.util.Map;
import java.util.Set;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.springframework.stereotype.Component;

/** The start form {@code veiligheid-melden}: about open cases of the worker's own teams. */
@Component
class VeiligheidMeldenOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "veiligheid-melden";
    private static final String ZORG = "zorg";

    private final DossierService dossiers;
    private final VeiligheidService veiligheid;
    private final TeamService teams;

    VeiligheidMeldenOverdracht(DossierService dossiers, VeiligheidService veiligheid, TeamService teams) {
        this.dossiers = dossiers;
        this.veiligheid = veiligheid;
        this.teams = teams;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var zaak = eigenZaak(stuur.tekst("zaaknummer"), inzending.gebruiker());
        if (!ZORG.equals(stuur.tekst("meldingSoort")) && !veiligheid.loopt(zaak.zaaknummer())) {
            throw new FormulierFout(
                    "meldingSoort",
                    "Wat meldt u? Bij deze zaak loopt nog geen veiligheidstraject. Meld eerst een zorg over veiligheid.");
        }
        dossiers.legTekstenVast(zaak.zaaknummer(), FORMULIER, null, inzending.dossier(), inzending.gebruiker());
        dossiers.registreer(
                zaak.zaaknummer(),
                "veiligheidsmelding",
                stuur.tekst("meldingSoort"),
                null,
                null,
                inzending.gebruiker());
        return Map.of(
                "team",
                zaak.team(),
                "teamNaam",
                teams.team(zaak.team()).map(Team::naam).orElse(zaak.team()),
                "prioriteit",
                VeiligheidTop3Proces.GEWONE_PRIORITEIT);
    }

    private Zaak eigenZaak(String zaaknummer, String gebruiker) {
        try {
            return dossiers.eigenOpenZaak(zaaknummer, gebruiker);
        } catch (ZaakOnbekend onbekend) {
            throw new FormulierFout("zaaknummer", "Zaaknummer: bij uw teams is geen open zaak met dit nummer.");
        }
    }
}
