package nl.zorgpad.afsluiting.proces;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.afsluiting.AfsluitingService;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Registratie;
import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.formulier.FormulierFout;
import nl.zorgpad.platform.formulier.Formulieroverdracht;
import nl.zorgpad.platform.formulier.Inzending;
import nl.zorgpad.platform.procesmotor.Antwoorden;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.stereotype.Component;

/**
 * The start form {@code dossierverzoek}, for open and closed cases of the worker's own teams. The answer is due a month
 * after the request came in (PAR-42), with warnings before (PAR-34) and on the day after. [AVG 12]
 */
@Component
class DossierverzoekStarten implements Formulieroverdracht {

    private static final String FORMULIER = "dossierverzoek";
    private static final int GEWONE_PRIORITEIT = 50;

    private final DossierService dossiers;
    private final AfsluitingService afsluitingen;
    private final MedewerkerService medewerkers;
    private final TeamService teams;
    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;

    DossierverzoekStarten(
            DossierService dossiers,
            AfsluitingService afsluitingen,
            MedewerkerService medewerkers,
            TeamService teams,
            Parameters parameters,
            WerkdagenKalender werkdagen) {
        this.dossiers = dossiers;
        this.afsluitingen = afsluitingen;
        this.medewerkers = medewerkers;
        this.teams = teams;
        this.parameters = parameters;
        this.werkdagen = werkdagen;
    }

    @Override
    public Set<String> formulieren() {
        return Set.of(FORMULIER);
    }

    @Override
    public Map<String, Object> overdragen(Inzending inzending) {
        var stuur = new Antwoorden(inzending.stuurgegevens());
        var zaak = eigenZaak(stuur.tekst("zaaknummer"), inzending.gebruiker());
        dossiers.legTekstenVast(zaak.zaaknummer(), FORMULIER, null, inzending.dossier(), inzending.gebruiker());
        var uiterlijk = stuur.datum("datumVerzoek").plusMonths(parameters.getal("PAR-42"));
        dossiers.registreer(
                zaak.zaaknummer(),
                new Registratie("dossierverzoek_gedaan", stuur.tekst("soortVerzoek"), uiterlijk.toString(), null, null),
                inzending.gebruiker());
        var feiten = new HashMap<String, Object>();
        feiten.put("team", zaak.team());
        feiten.put("teamNaam", teams.team(zaak.team()).map(Team::naam).orElse(zaak.team()));
        feiten.put("prioriteit", GEWONE_PRIORITEIT);
        feiten.put(
                "gezinswerkerId", afsluitingen.gezinswerker(zaak.zaaknummer()).orElse(null));
        feiten.put("antwoordUiterlijk", uiterlijk.toString());
        feiten.put("waarschuwMomenten", momenten(uiterlijk));
        for (var later : List.of("belangAnderOfWet", "grondBlijven", "toestemmingJeugdige", "leeftijd")) {
            feiten.put(later, null);
        }
        return feiten;
    }

    private String momenten(LocalDate uiterlijk) {
        List<Integer> vooraf = parameters.getallen("PAR-34");
        return Stream.concat(
                        vooraf.stream().map(aantal -> werkdagenVoor(uiterlijk, aantal)),
                        Stream.of(uiterlijk.plusDays(1)))
                .distinct()
                .sorted()
                .map(LocalDate::toString)
                .collect(Collectors.joining("/"));
    }

    private LocalDate werkdagenVoor(LocalDate dag, int aantal) {
        var terug = dag;
        for (var nog = aantal; nog > 0; nog--) {
            terug = werkdagen.vorigeWerkdag(terug.minusDays(1));
        }
        return terug;
    }

    private Zaak eigenZaak(String zaaknummer, String gebruiker) {
        try {
            var zaak = dossiers.zaak(zaaknummer);
            if (medewerkers.teamsVan(gebruiker).contains(zaak.team())) {
                return zaak;
            }
        } catch (ZaakOnbekend onbekend) {
            throw onbekendeZaak();
        }
        throw onbekendeZaak();
    }

    private static FormulierFout onbekendeZaak() {
        return new FormulierFout("zaaknummer", "Zaaknummer: bij uw teams is geen zaak met dit nummer.");
    }
}
