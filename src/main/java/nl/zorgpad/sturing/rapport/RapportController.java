package nl.zorgpad.sturing.rapport;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.YearMonth;
import nl.zorgpad.sturing.GeenStuurrecht;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page with the kept monthly reports. Works without scripts. What somebody may not see is not there for him. */
@Controller
@RequestMapping("/sturing/rapporten")
class RapportController {

    private static final String INHOUDSBELEID =
            "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; "
                    + "frame-ancestors 'none'; base-uri 'none'";
    private static final String PAGINA = "sturing/rapporten";
    private static final String EEN_RAPPORT = "/{maand:[0-9]{4}-(?:0[1-9]|1[0-2])}/{versie:[0-9]{1,4}}";

    private final Rapportinzage rapporten;

    RapportController(Rapportinzage rapporten) {
        this.rapporten = rapporten;
    }

    @ModelAttribute
    void vooraf(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", INHOUDSBELEID);
    }

    @GetMapping
    String overzicht(Principal gebruiker, Model model) {
        model.addAttribute("overzicht", rapporten.overzicht(gebruiker.getName()));
        return PAGINA;
    }

    @GetMapping(EEN_RAPPORT + "/{team:[a-z0-9-]+}.{soort:pdf|xlsx}")
    ResponseEntity<byte[]> bestand(
            @PathVariable YearMonth maand,
            @PathVariable int versie,
            @PathVariable String team,
            @PathVariable Bestandssoort soort,
            Principal gebruiker) {
        var inhoud = rapporten
                .bestand(maand, versie, team, soort, gebruiker.getName())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var naam = "maandrapport-%s-v%d-%s.%s".formatted(maand, versie, team, soort);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(naam).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(MediaType.parseMediaType(soort.mediatype()))
                .body(inhoud);
    }

    @PostMapping(EEN_RAPPORT + "/herrekening")
    String herreken(@PathVariable YearMonth maand, @PathVariable int versie, Principal gebruiker, Model model) {
        model.addAttribute("herrekening", rapporten.herreken(maand, versie, gebruiker.getName()));
        return overzicht(gebruiker, model);
    }

    @PostMapping("/{maand:[0-9]{4}-(?:0[1-9]|1[0-2])}/correctie")
    String corrigeer(
            @PathVariable YearMonth maand,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String toelichting,
            Principal gebruiker,
            Model model) {
        try {
            rapporten.corrigeer(maand, reden, toelichting, gebruiker.getName());
            return "redirect:/sturing/rapporten?gevraagd";
        } catch (RapportFout fout) {
            model.addAttribute("fout", fout.getMessage());
            model.addAttribute("foutMaand", maand);
            model.addAttribute("reden", reden);
            model.addAttribute("toelichting", toelichting);
            return overzicht(gebruiker, model);
        }
    }

    @ExceptionHandler
    void geenRecht(GeenStuurrecht fout, HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
