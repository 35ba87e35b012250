package nl.zorgpad.pgb.proces;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Zaak;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Team;
import nl.zorgpad.organisatie.TeamService;
import nl.zorgpad.pgb.PgbAanvraag;
import nl.zorgpad.pgb.PgbService;
import nl.zorgpad.platform.formulier.FormulierFout;
import org.springframework.stereotype.Component;

/** Finds the case and the application that a worker names in a start form, within the worker's own teams. */
@Component
class Pgbzaken {

    private static final int GEWONE_PRIORITEIT = 50;

    private final DossierService dossiers;
    private final PgbService aanvragen;
    private final TeamService teams;
    private final MedewerkerService medewerkers;

    Pgbzaken(DossierService dossiers, PgbService aanvragen, TeamService teams, MedewerkerService medewerkers) {
        this.dossiers = dossiers;
        this.aanvragen = aanvragen;
        this.teams = teams;
        this.medewerkers = medewerkers;
    }

    /** @throws FormulierFout when the worker's teams have no open case with this number */
    Zaak eigenOpenZaak(String zaaknummer, String gebruiker) {
        try {
            return dossiers.eigenOpenZaak(zaaknummer, gebruiker);
        } catch (ZaakOnbekend onbekend) {
            throw new FormulierFout("zaaknummer", "Zaaknummer: bij uw teams is geen open zaak met dit nummer.");
        }
    }

    /** As {@link #eigenOpenZaak}, also when the case is closed: an objection may come later. */
    Zaak eigenZaak(String zaaknummer, String gebruiker) {
        try {
            var zaak = dossiers.zaak(zaaknummer);
            if (medewerkers.teamsVan(gebruiker).contains(zaak.team())) {
                return zaak;
            }
        } catch (ZaakOnbekend onbekend) {
            throw onbekend();
        }
        throw onbekend();
    }

    private static FormulierFout onbekend() {
        return new FormulierFout("zaaknummer", "Zaaknummer: bij uw teams is geen zaak met dit nummer.");
    }

    /** What every process of a case begins with. */
    Map<String, Object> start(Zaak zaak) {
        return Map.of(
                "zaaknummer", zaak.zaaknummer(),
                "team", zaak.team(),
                "teamNaam", teams.team(zaak.team()).map(Team::naam).orElse(zaak.team()),
                "prioriteit", GEWONE_PRIORITEIT);
    }

    /**
     * The one application of the case that is meant.
     *
     * @param pgbNummer as typed; may be empty when there is only one
     * @param past which applications may be meant
     * @param geen sentence when there is none
     */
    PgbAanvraag kies(String zaaknummer, String pgbNummer, Predicate<PgbAanvraag> past, String geen) {
        List<PgbAanvraag> mogelijk = aanvragen.vanZaak(zaaknummer).stream()
                .filter(past)
                .filter(aanvraag -> pgbNummer == null
                        || pgbNummer.isBlank()
                        || aanvraag.pgbNummer().equals(pgbNummer))
                .toList();
        if (mogelijk.isEmpty()) {
            throw new FormulierFout("pgbNummer", "Nummer van de aanvraag: " + geen);
        }
        if (mogelijk.size() > 1) {
            throw new FormulierFout(
                    "pgbNummer",
                    "Nummer van de aanvraag: bij deze zaak zijn er meer. Vul in welke het is: "
                            + String.join(
                                    " of ",
                                    mogelijk.stream()
                                            .map(PgbAanvraag::pgbNummer)
                                            .toList())
                            + ".");
        }
        return mogelijk.get(0);
    }
}
