package nl.zorgpad.afsluiting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import nl.zorgpad.platform.beveiliging.Inlogrem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public page of the Ervaringswijzer: five statements and room for a remark, once per link. */
@Controller
@RequestMapping("/ervaring")
class ErvaringController {

    private static final String INHOUDSBELEID = "default-src 'none'; style-src 'self'; img-src data:; form-action"
            + " 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String LINK = "/{link:[A-Za-z0-9_-]{22}}";

    private static final List<Stelling> STELLINGEN = List.of(
            new Stelling("wistWaar", "Ik wist waar ik met mijn vraag naartoe kon.", Ervaring::wistWaar),
            new Stelling("snel", "Ik werd snel geholpen.", Ervaring::snel),
            new Stelling("goed", "Ik werd goed geholpen.", Ervaring::goed),
            new Stelling("samen", "We zochten samen naar een oplossing.", Ervaring::samen),
            new Stelling("beter", "Het gaat nu beter met ons gezin.", Ervaring::beter));
    private static final List<String> ANTWOORDEN =
            List.of("Helemaal niet waar", "Niet waar", "Een beetje waar", "Waar", "Helemaal waar");

    private static final Ervaring NIETS = new Ervaring(null, null, null, null, null, null);

    private final ErvaringswijzerService ervaringen;
    private final Inlogrem rem;

    ErvaringController(ErvaringswijzerService ervaringen) {
        this.ervaringen = ervaringen;
        this.rem = new Inlogrem(Clock.systemUTC());
    }

    /** A statement of the page; its field is that of {@link Ervaring}. */
    record Stelling(String veld, String tekst, Function<Ervaring, Integer> antwoord) {}

    @GetMapping(LINK)
    String vragen(@PathVariable String link, Model model, HttpServletRequest vraag, HttpServletResponse antwoord) {
        beleid(antwoord);
        return toets(link, vraag, antwoord) ? vragen(model, NIETS, null) : einde(model, antwoord);
    }

    @PostMapping(LINK)
    String antwoorden(
            @PathVariable String link,
            @RequestParam(required = false) Integer wistWaar,
            @RequestParam(required = false) Integer snel,
            @RequestParam(required = false) Integer goed,
            @RequestParam(required = false) Integer samen,
            @RequestParam(required = false) Integer beter,
            @RequestParam(required = false) String opmerking,
            Model model,
            HttpServletRequest vraag,
            HttpServletResponse antwoord) {
        beleid(antwoord);
        if (!toets(link, vraag, antwoord)) {
            return einde(model, antwoord);
        }
        var ervaring = new Ervaring(wistWaar, snel, goed, samen, beter, opmerking);
        if (ervaring.isLeeg() || !ervaring.klopt()) {
            antwoord.setStatus(HttpStatus.BAD_REQUEST.value());
            return vragen(
                    model,
                    ervaring,
                    ervaring.isLeeg()
                            ? "U hebt nog niets ingevuld. Kies ten minste één antwoord."
                            : "Uw opmerking is te lang. Gebruik niet meer dan 2000 tekens.");
        }
        return ervaringen.vul(link, ervaring) ? "redirect:/ervaring/bedankt" : einde(model, antwoord);
    }

    @GetMapping("/bedankt")
    String bedankt(HttpServletResponse antwoord) {
        beleid(antwoord);
        return "ervaring/bedankt";
    }

    /** Whether the link works; who tries links that do not exist has to wait longer and longer. */
    private boolean toets(String link, HttpServletRequest vraag, HttpServletResponse antwoord) {
        var beller = vraag.getRemoteAddr();
        var wachttijd = rem.wachttijd(beller);
        if (!wachttijd.isZero()) {
            antwoord.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            antwoord.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconden(wachttijd)));
            return false;
        }
        if (ervaringen.geldig(link)) {
            return true;
        }
        rem.mislukt(beller);
        antwoord.setStatus(HttpStatus.NOT_FOUND.value());
        return false;
    }

    private static long seconden(Duration wachttijd) {
        return wachttijd.toSeconds() + 1;
    }

    private static String vragen(Model model, Ervaring gegeven, String fout) {
        model.addAttribute("gegeven", gegeven);
        model.addAttribute("stellingen", STELLINGEN);
        model.addAttribute("antwoorden", ANTWOORDEN);
        model.addAttribute("fout", fout);
        return "ervaring/vragen";
    }

    private static String einde(Model model, HttpServletResponse antwoord) {
        if (antwoord.getStatus() == HttpStatus.OK.value()) {
            antwoord.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("wachten", antwoord.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value());
        return "ervaring/einde";
    }

    private static void beleid(HttpServletResponse antwoord) {
        antwoord.setHeader("Content-Security-Policy", INHOUDSBELEID);
    }
}
