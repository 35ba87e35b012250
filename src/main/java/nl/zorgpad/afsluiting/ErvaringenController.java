package nl.zorgpad.afsluiting;

import java.security.Principal;
import java.util.List;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.organisatie.TeamService;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The remarks of families, which may hold a name: a team manager reads those of own teams, functioneel beheer all. */
@RestController
class ErvaringenController {

    private final ErvaringswijzerService ervaringen;
    private final MedewerkerService medewerkers;
    private final TeamService teams;

    ErvaringenController(ErvaringswijzerService ervaringen, MedewerkerService medewerkers, TeamService teams) {
        this.ervaringen = ervaringen;
        this.medewerkers = medewerkers;
        this.teams = teams;
    }

    @GetMapping("/api/ervaringen/opmerkingen")
    ResponseEntity<List<ErvaringswijzerService.Opmerking>> opmerkingen(Principal gebruiker) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ervaringen.opmerkingen(teams(gebruiker.getName())));
    }

    private List<String> teams(String gebruiker) {
        var medewerker =
                medewerkers.medewerker(gebruiker).orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        if (medewerker.heeft(Rol.FUNCTIONEEL_BEHEER)) {
            return teams.teams().stream().map(team -> team.id()).toList();
        }
        if (medewerker.heeft(Rol.TEAMMANAGER)) {
            return List.copyOf(medewerker.teams());
        }
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
