package nl.zorgpad.aanmelding.proces;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.zorgpad.aanmelding.Aanmeldgegevens;
import nl.zorgpad.aanmelding.AanmeldingService;
import nl.zorgpad.aanmelding.Gezinsfeiten;
import nl.zorgpad.dossier.Gezin;
import nl.zorgpad.dossier.NieuwPersoon;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.platform.beslissing.Codelijst;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.springframework.stereotype.Component;

/** Opens the case of a family and gives the steering facts with which its process starts; the same for every channel. */
@Component
class AanmeldingStarter {

    private static final int GEWONE_PRIORITEIT = 50;

    /** Asked by gateways before the step that sets them need have happened. */
    private static final List<String> NOG_NIET_GEBEURD =
            List.of("kennismakingGehouden", "contactpogingenVolledig", "directeActieNodig");

    private static final List<String> NOG_NIET_BEKEND =
            List.of("gesprekGehouden", "kennismakingKlasse", "startBesluit");

    private final AanmeldingService aanmeldingen;
    private final TeamService teams;
    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    AanmeldingStarter(
            AanmeldingService aanmeldingen,
            TeamService teams,
            Parameters parameters,
            WerkdagenKalender werkdagen,
            Clock klok) {
        this.aanmeldingen = aanmeldingen;
        this.teams = teams;
        this.parameters = parameters;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    /**
     * @param gebruiker id of the worker, or {@code partner:<id>}
     * @return steering variables of the new process instance
     * @throws nl.zorgpad.dossier.DossierFout when something about the family is missing or wrong
     */
    Map<String, Object> open(
            Aanmeldgegevens gegevens,
            Gezin gezin,
            List<NieuwPersoon> personen,
            boolean zwangerschap,
            String team,
            String gebruiker) {
        var zaak = aanmeldingen.registreer(gegevens, gezin, personen, team, gebruiker);
        var aanmelddag = LocalDate.ofInstant(gegevens.aanmeldDatumTijd(), klok.getZone());
        var feiten = gezinsfeiten(personen, zwangerschap, gegevens.aanmeldDatumTijd());
        var stuur = new HashMap<String, Object>();
        stuur.put("zaaknummer", zaak.zaaknummer());
        stuur.put("dossierId", zaak.dossierId().toString());
        stuur.put("team", team);
        stuur.put("teamNaam", teams.team(team).map(Team::naam).orElse(team));
        stuur.put("aanmeldDatum", aanmelddag.toString());
        stuur.put("kinderenInGezin", feiten.kinderenInGezin());
        stuur.put("leeftijdBetrokkene", feiten.leeftijdBetrokkene());
        stuur.put("leeftijd", feiten.leeftijdBetrokkene());
        stuur.put("schoolsoort", feiten.schoolsoort());
        stuur.put("jongKind", feiten.jongKind());
        stuur.put("jongereTwaalfPlus", feiten.jongereTwaalfPlus());
        stuur.put("jongereInGezin", feiten.jongereTwaalfPlus());
        stuur.put("kindLeeftijden", Codelijst.json(feiten.kindLeeftijden()));
        stuur.put("prioriteit", GEWONE_PRIORITEIT);
        NOG_NIET_GEBEURD.forEach(naam -> stuur.put(naam, false));
        NOG_NIET_BEKEND.forEach(naam -> stuur.put(naam, null));
        stuur.put("kader", "VRIJWILLIG");
        stuur.put("wilsbekwaam", "ja");
        stuur.put("ouderWeigert", "nee");
        stuur.put("gronden", "geen");
        return stuur;
    }

    /** What the decisions need to know of this family on the day it reported. */
    Gezinsfeiten gezinsfeiten(List<NieuwPersoon> personen, boolean zwangerschap, Instant aangemeld) {
        return Gezinsfeiten.van(
                personen, zwangerschap, LocalDate.ofInstant(aangemeld, klok.getZone()), parameters.getal("PAR-02"));
    }

    /** Working days from today until a release; null when no release is expected. */
    Integer werkdagenTot(LocalDate vrijlating) {
        return vrijlating == null ? null : werkdagen.werkdagenTussen(LocalDate.now(klok), vrijlating);
    }
}
