package nl.zorgpad.afsluiting;

import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import nl.zorgpad.dossier.Dossierbeheer;
import nl.zorgpad.dossier.ZaakOnbekend;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A page to print for a client who asks who saw the dossier and what was destroyed. [NEN7513] */
@Controller
class DossieroverzichtController {

    private static final String INHOUDSBELEID = "default-src 'none'; style-src 'self'; img-src data:; form-action"
            + " 'none'; frame-ancestors 'none'; base-uri 'none'";

    private final Dossierbeheer beheer;
    private final Clock klok;

    DossieroverzichtController(Dossierbeheer beheer, Clock klok) {
        this.beheer = beheer;
        this.klok = klok;
    }

    @GetMapping("/dossieroverzicht/{zaaknummer:GZ-\\d{4}-\\d{6}}")
    String overzicht(@PathVariable String zaaknummer, Principal gebruiker, Model model, HttpServletResponse antwoord) {
        antwoord.setHeader("Content-Security-Policy", INHOUDSBELEID);
        try {
            model.addAttribute("regels", beheer.logboek(zaaknummer, gebruiker.getName()));
        } catch (ZaakOnbekend onbekend) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("zaaknummer", zaaknummer);
        model.addAttribute("vernietigd", beheer.vernietigingen(zaaknummer));
        model.addAttribute("vandaag", LocalDate.now(klok));
        model.addAttribute("tijdzone", klok.getZone());
        return "dossieroverzicht/overzicht";
    }
}
