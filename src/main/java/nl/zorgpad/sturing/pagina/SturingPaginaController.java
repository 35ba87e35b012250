package nl.zorgpad.sturing.pagina;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import nl.zorgpad.sturing.GeenStuurrecht;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page with figures for managers. Team and period stand in the address, so that a view can be kept or sent to a
 * colleague, who sees it as far as he has the right. Works without scripts; a script draws the charts from the tables.
 */
@Controller
@RequestMapping("/sturing")
class SturingPaginaController {

    /** In the address: no team in particular. */
    static final String STAD = "stad";

    private static final String INHOUDSBELEID =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** The path holds the version of the dependency. */
    private static final String GRAFIEKSCRIPT = "/webjars/chart.js/4.5.1/dist/chart.umd.js";

    private final Overzichtmaker maker;

    SturingPaginaController(Overzichtmaker maker) {
        this.maker = maker;
    }

    @ModelAttribute
    void vooraf(Model model) {
        model.addAttribute("grafiekscript", GRAFIEKSCRIPT);
    }

    @GetMapping
    String overzicht(
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String periode,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("beeld", maker.overzicht(keuze(team, periode, gebruiker), gebruiker.getName()));
        return toon("sturing/overzicht", response);
    }

    @GetMapping("/cijfers")
    String cijfers(
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String periode,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        var keuze = keuze(team, periode, gebruiker);
        model.addAttribute("keuze", keuze);
        model.addAttribute("cijfers", maker.alleCijfers(keuze, gebruiker.getName()));
        return toon("sturing/cijfers", response);
    }

    @GetMapping("/zaken")
    String zaken(
            @RequestParam String lijst,
            @RequestParam String team,
            Principal gebruiker,
            Model model,
            HttpServletResponse response) {
        var keuze = keuze(team, null, gebruiker);
        if (!keuze.eigen()) {
            throw onbekend();
        }
        model.addAttribute("keuze", keuze);
        model.addAttribute(
                "tabel", maker.zaken(lijst, keuze, gebruiker.getName()).orElseThrow(SturingPaginaController::onbekend));
        return toon("sturing/zaken", response);
    }

    /** Whether this user has anything to look for here; Tasklist shows the way to who has. */
    @GetMapping("/recht")
    @ResponseBody
    Map<String, Boolean> recht(Principal gebruiker) {
        return Map.of("stuurrecht", maker.heeftStuurrecht(gebruiker.getName()));
    }

    @ExceptionHandler
    void geenRecht(GeenStuurrecht fout, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private Overzicht.Keuze keuze(String team, String periode, Principal gebruiker) {
        return maker.keuze(team, periode, gebruiker.getName()).orElseThrow(SturingPaginaController::onbekend);
    }

    /** The error pages keep their own policy. */
    private static String toon(String sjabloon, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", INHOUDSBELEID);
        return sjabloon;
    }

    private static ResponseStatusException onbekend() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
