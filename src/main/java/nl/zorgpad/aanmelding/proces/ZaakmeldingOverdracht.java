package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.zorgpad.aanmelding.ZorgOverVeiligheid;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The start form {@code zaakmelding}: only about open cases of the worker's own teams. */
@Component
class ZaakmeldingOverdracht implements Formulieroverdracht {

    private static final String FORMULIER = "zaakmelding";

    private final DossierService dossiers;
    private final TeamService teams;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    ZaakmeldingOverdracht(
            DossierService dossiers, TeamService teams, ApplicationEventPublisher gebeurtenissen, Clock klok) {
        this.dossiers = dossiers;
        this.teams = teams;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var zaak = eigenZaak(stuur.tekst("zaaknummer"), inzending.gebruiker());
        if (zaak.team().equals(stuur.tekst("nieuwTeam"))) {
            throw new FormulierFout("nieuwTeam", "Nieuw team: deze zaak is al bij dit team. Kies een ander team.");
        }
        dossiers.legTekstenVast(zaak.zaaknummer(), FORMULIER, null, inzending.dossier(), inzending.gebruiker());
        dossiers.registreer(
                zaak.zaaknummer(), "zaakmelding", stuur.tekst("meldingSoort"), null, null, inzending.gebruiker());
        if ("veiligheidssignaal".equals(stuur.tekst("meldingSoort"))) {
            gebeurtenissen.publishEvent(new ZorgOverVeiligheid(
                    zaak.zaaknummer(),
                    zaak.team(),
                    LocalDate.now(klok),
                    stuur.tekst("acuut"),
                    stuur.tekst("structureel"),
                    true));
        }
        return Map.of(
                "team",
                zaak.team(),
                "teamNaam",
                teams.team(zaak.team()).map(Team::naam).orElse(zaak.team()));
    }

    private Zaak eigenZaak(String zaaknummer, String gebruiker) {
        try {
            return dossiers.eigenOpenZaak(zaaknummer, gebruiker);
        } catch (ZaakOnbekend onbekend) {
            throw onbekendeZaak();
        }
    }

    private static FormulierFout onbekendeZaak() {
        return new FormulierFout("zaaknummer", "Zaaknummer: bij uw teams is geen open zaak met dit nummer.");
    }
}
