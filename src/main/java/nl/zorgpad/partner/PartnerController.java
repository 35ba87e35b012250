package nl.zorgpad.partner;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import nl.zorgpad.organisatie.MedewerkerService;
import nl.zorgpad.organisatie.Rol;
import nl.zorgpad.platform.formulier.Tekst;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import org.springframework.web.bind.annotation.RestController;

/** Administration of partner organisations, for functioneel beheer and the technical administrator only. */
@RestController
@RequestMapping("/api/partners")
@Tag(name = "Partners beheren", description = "Alleen voor functioneel beheer")
class PartnerController {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerController.class);

    private final PartnerBeheer beheer;
    private final MedewerkerService medewerkers;

    PartnerController(PartnerBeheer beheer, MedewerkerService medewerkers) {
        this.beheer = beheer;
        this.medewerkers = medewerkers;
    }

    @GetMapping
    List<Partner> partners(Principal gebruiker) {
        eisBeheer(gebruiker);
        return beheer.partners();
    }

    /** Adds or changes a partner. The answer to the first time holds the secret, which is never shown again. */
    @PutMapping("/{id}")
    PartnerMetGeheim partner(Principal gebruiker, @PathVariable String id, @RequestBody PartnerWijziging partner) {
        eisBeheer(gebruiker);
        var bewaard = PartnerMetGeheim.van(beheer.bewaar(partner.met(id)));
        LOG.info("Partner {} {} door {}", id, bewaard.geheim() == null ? "gewijzigd" : "gemaakt", gebruiker.getName());
        return bewaard;
    }

    @PostMapping("/{id}/geheim")
    PartnerMetGeheim geheim(Principal gebruiker, @PathVariable String id) {
        eisBeheer(gebruiker);
        var bewaard = PartnerMetGeheim.van(beheer.vervangGeheim(id));
        LOG.info("Geheim van partner {} vervangen door {}", id, gebruiker.getName());
        return bewaard;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fout(PartnerFout fout) {
        return fout.antwoord();
    }

    private void eisBeheer(Principal gebruiker) {
        var naam = gebruiker == null ? null : gebruiker.getName();
        if (!medewerkers.heeftRol(naam, Rol.FUNCTIONEEL_BEHEER) && !medewerkers.heeftRol(naam, Rol.BEHEERDER)) {
            throw new PartnerFout(
                    HttpStatus.FORBIDDEN,
                    "Geen toegang",
                    "Alleen functioneel beheer mag partners bekijken en wijzigen.");
        }
    }

    private record PartnerWijziging(String naam, String kanaal, String team, boolean actief, Integer versie) {

        Partner met(String id) {
            return new Partner(id, Tekst.regel(naam), kanaal, team, actief, versie);
        }
    }

    /** @param geheim only when it is new */
    private record PartnerMetGeheim(
            String id, String naam, String kanaal, String team, boolean actief, Integer versie, String geheim) {

        static PartnerMetGeheim van(PartnerBeheer.Bewaard bewaard) {
            var partner = bewaard.partner();
            return new PartnerMetGeheim(
                    partner.id(),
                    partner.naam(),
                    partner.kanaal(),
                    partner.team(),
                    partner.actief(),
                    partner.versie(),
                    bewaard.geheim());
        }
    }
}
