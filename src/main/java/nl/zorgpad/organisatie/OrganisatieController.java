package nl.zorgpad.organisatie;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Administration of teams, wijken and workers, for functioneel beheer and the technical administrator only. */
@RestController
@RequestMapping("/api/organisatie")
class OrganisatieController {

    private final TeamService teams;
    private final MedewerkerService medewerkers;
    private final OrganisatieBeheer beheer;

    OrganisatieController(TeamService teams, MedewerkerService medewerkers, OrganisatieBeheer beheer) {
        this.teams = teams;
        this.medewerkers = medewerkers;
        this.beheer = beheer;
    }

    @GetMapping("/teams")
    List<Team> teams(Principal gebruiker) {
        eisBeheer(gebruiker);
        return teams.teams();
    }

    @PutMapping("/teams/{id}")
    Team team(Principal gebruiker, @PathVariable String id, @RequestBody TeamWijziging team) {
        eisBeheer(gebruiker);
        return beheer.bewaar(team.met(id));
    }

    @GetMapping("/wijken")
    List<Wijk> wijken(Principal gebruiker) {
        eisBeheer(gebruiker);
        return teams.wijken();
    }

    @PutMapping("/wijken/{code}")
    Wijk wijk(Principal gebruiker, @PathVariable String code, @RequestBody WijkWijziging wijk) {
        eisBeheer(gebruiker);
        return beheer.bewaar(wijk.met(code));
    }

    @GetMapping("/medewerkers")
    List<MedewerkerGegevens> medewerkers(Principal gebruiker) {
        eisBeheer(gebruiker);
        return beheer.medewerkers();
    }

    @PutMapping("/medewerkers/{gebruikersnaam}")
    MedewerkerGegevens medewerker(
            Principal gebruiker, @PathVariable String gebruikersnaam, @RequestBody MedewerkerGegevens medewerker) {
        eisBeheer(gebruiker);
        return beheer.bewaar(
                new MedewerkerGegevens(
                        gebruikersnaam,
                        medewerker.naam(),
                        medewerker.actief(),
                        medewerker.rollen(),
                        medewerker.teams(),
                        medewerker.wachtwoord(),
                        medewerker.versie()),
                gebruiker.getName());
    }

    @PostMapping("/synchronisatie")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void synchroniseer(Principal gebruiker) {
        eisBeheer(gebruiker);
        beheer.synchroniseer();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fout(OrganisatieFout fout) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(fout.status(), fout.getMessage());
        probleem.setProperty("fouten", fout.fouten());
        return ResponseEntity.of(probleem).build();
    }

    private void eisBeheer(Principal gebruiker) {
        String naam = gebruiker == null ? null : gebruiker.getName();
        if (!medewerkers.heeftRol(naam, Rol.FUNCTIONEEL_BEHEER) && !medewerkers.heeftRol(naam, Rol.BEHEERDER)) {
            throw OrganisatieFout.verboden("Alleen functioneel beheer mag de organisatie bekijken en wijzigen.");
        }
    }

    private record TeamWijziging(
            String naam,
            Teamsoort soort,
            boolean top3Getraind,
            boolean vroegsignalering,
            boolean evu,
            Integer capaciteit,
            String herkomst,
            String toelichting,
            Integer versie) {

        Team met(String id) {
            return new Team(
                    id, naam, soort, top3Getraind, vroegsignalering, evu, capaciteit, herkomst, toelichting, versie);
        }
    }

    private record WijkWijziging(
            String naam,
            String stadswijk,
            String teamId,
            String aanbieder,
            boolean evu,
            String herkomst,
            String toelichting,
            Integer versie) {

        Wijk met(String code) {
            return new Wijk(code, naam, stadswijk, teamId, aanbieder, evu, herkomst, toelichting, versie);
        }
    }
}
