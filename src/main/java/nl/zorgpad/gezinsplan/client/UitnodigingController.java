package nl.zorgpad.gezinsplan.client;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import nl.zorgpad.dossier.ZaakOnbekend;
import nl.zorgpad.platform.database.Gegevensbotsing;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The part of the plan's page where a worker invites family members. */
@Controller
@RequestMapping("/gezinsplan/{zaaknummer}/uitnodigingen")
class UitnodigingController {

    private static final String PAGINA = "plan/uitnodigingen";

    private final UitnodigingService uitnodigingen;

    UitnodigingController(UitnodigingService uitnodigingen) {
        this.uitnodigingen = uitnodigingen;
    }

    @GetMapping
    String overzicht(@PathVariable String zaaknummer, Principal gebruiker, Model model, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", PlanBeveiliging.INHOUDSBELEID);
        model.addAttribute("zaaknummer", zaaknummer);
        model.addAttribute("overzicht", uitnodigingen.overzicht(zaaknummer, gebruiker.getName()));
        return PAGINA;
    }

    /** Answers with the page itself, not with a redirect: the link is shown once and kept nowhere. */
    @PostMapping
    String nodigUit(
            @PathVariable String zaaknummer,
            @RequestParam(required = false) String persoonId,
            @RequestParam(required = false) String telefoon,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        try {
            var nieuw = uitnodigingen.nodigUit(zaaknummer, id(persoonId), telefoon, gebruiker.getName());
            model.addAttribute("nieuw", nieuw);
            model.addAttribute(
                    "link",
                    ServletUriComponentsBuilder.fromCurrentContextPath()
                            .path("/plan/open/")
                            .path(nieuw.geheim())
                            .toUriString());
        } catch (UitnodigingGeweigerd geweigerd) {
            model.addAttribute("fout", geweigerd.getMessage());
            model.addAttribute("gekozen", persoonId);
            model.addAttribute("telefoon", telefoon);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException tegelijk) {
            if (tegelijk instanceof DataIntegrityViolationException && !Gegevensbotsing.is(tegelijk)) {
                throw tegelijk;
            }
            model.addAttribute(
                    "fout",
                    "Iemand anders wijzigde deze uitnodiging op hetzelfde moment. Bekijk de lijst en probeer opnieuw.");
        }
        return overzicht(zaaknummer, gebruiker, model, response);
    }

    @PostMapping("/{uitnodigingId}/intrekken")
    String trekIn(
            @PathVariable String zaaknummer,
            @PathVariable UUID uitnodigingId,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        try {
            uitnodigingen.trekIn(zaaknummer, uitnodigingId, gebruiker.getName());
        } catch (UitnodigingGeweigerd geweigerd) {
            model.addAttribute("fout", geweigerd.getMessage());
            return overzicht(zaaknummer, gebruiker, model, response);
        }
        return "redirect:/gezinsplan/{zaaknummer}/uitnodigingen?ingetrokken";
    }

    @ExceptionHandler(ZaakOnbekend.class)
    void onbekend(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private static UUID id(String tekst) {
        try {
            return tekst == null || tekst.isBlank() ? null : UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
