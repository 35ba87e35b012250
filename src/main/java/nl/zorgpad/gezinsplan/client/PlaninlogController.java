package nl.zorgpad.gezinsplan.client;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import nl.zorgpad.gezinsplan.client.Planlogin.Sessie;
import nl.zorgpad.platform.beveiliging.Inlogrem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** How a family member comes in, by link and code, and goes out. */
@Controller
@RequestMapping("/plan")
class PlaninlogController {

    /** Request attribute: why the plan is closed, for the page that says so. */
    static final String EINDE = "zorgpad.plan.einde";

    private static final Logger LOG = LoggerFactory.getLogger(PlaninlogController.class);

    private final Planlogin login;
    private final Plankoekjes koekjes;
    private final ObjectProvider<SchermCodeverzender> scherm;
    private final Clock klok;
    private final Inlogrem rem;

    PlaninlogController(
            Planlogin login,
            Plankoekjes koekjes,
            ObjectProvider<SchermCodeverzender> scherm,
            Clock klok,
            Inlogrem linkrem) {
        this.login = login;
        this.koekjes = koekjes;
        this.scherm = scherm;
        this.klok = klok;
        this.rem = linkrem;
    }

    /** Exchanges the secret in the link for a session at once, so that it stands in no page, referrer or bookmark. */
    @GetMapping("/open/{geheim}")
    String open(@PathVariable String geheim, HttpServletRequest request, HttpServletResponse response) {
        var adres = request.getRemoteAddr();
        if (!rem.wachttijd(adres).isZero()) {
            return naarEinde(Einde.DRUK);
        }
        var opening = login.open(geheim);
        if (opening.einde() != null) {
            if (opening.einde() == Einde.ONBEKEND) {
                rem.mislukt(adres);
            }
            return naarEinde(opening.einde());
        }
        koekjes.geef(opening.sleutel(), request, response);
        return "redirect:/plan/code";
    }

    @GetMapping("/code")
    String code(@RequestAttribute(PlansessieFilter.SESSIE) Sessie sessie, Model model) {
        model.addAttribute("telefoonEinde", Telefoonnummer.einde(sessie.telefoon()));
        model.addAttribute("codeGeldigTot", lokaal(sessie.codeGeldigTot()));
        var opScherm = scherm.getIfAvailable();
        if (opScherm != null && sessie.codeGeldigTot() != null) {
            opScherm.code(sessie.telefoon()).ifPresent(code -> model.addAttribute("ontwikkelcode", code));
        }
        return "plan/code";
    }

    @PostMapping("/code/sturen")
    String stuurCode(HttpServletRequest request) {
        var aanvraag = login.vraagCode(koekjes.sleutel(request));
        if (aanvraag.bericht() == null) {
            return "redirect:/plan/code?wacht=" + minuten(aanvraag.wachten());
        }
        try {
            login.verzender().orElseThrow().verstuur(aanvraag.bericht());
        } catch (RuntimeException e) {
            LOG.warn(
                    "Een code voor het gezinsplan is niet verstuurd: {}",
                    e.getClass().getName());
            return "redirect:/plan/code?mislukt";
        }
        return "redirect:/plan/code?verstuurd";
    }

    @PostMapping("/code")
    String probeer(
            @RequestParam(required = false) String code, HttpServletRequest request, HttpServletResponse response) {
        var antwoord = login.probeer(koekjes.sleutel(request), code);
        return switch (antwoord.uitslag()) {
            case GOED -> {
                koekjes.geef(antwoord.nieuweSleutel(), request, response);
                yield "redirect:/plan";
            }
            case FOUT -> "redirect:/plan/code?fout";
            case NIEUWE_NODIG -> "redirect:/plan/code?nieuw";
        };
    }

    @PostMapping("/uitloggen")
    String logUit(HttpServletRequest request, HttpServletResponse response) {
        login.logUit(koekjes.sleutel(request));
        koekjes.wis(request, response);
        return naarEinde(Einde.UITGELOGD);
    }

    @RequestMapping(
            path = "/einde",
            method = {RequestMethod.GET, RequestMethod.POST})
    String einde(
            @RequestAttribute(name = EINDE, required = false) Einde einde,
            @RequestParam(required = false) String reden,
            @RequestParam(required = false) String tekst,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("reden", (einde == null ? Einde.van(reden) : einde).code());
        model.addAttribute("tekst", einde == null || tekst == null || tekst.isBlank() ? null : tekst);
        if (Einde.DRUK.code().equals(reden)) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        }
        return "plan/einde";
    }

    private static String naarEinde(Einde einde) {
        return "redirect:/plan/einde?reden=" + einde.code();
    }

    private static long minuten(Duration wachten) {
        return Math.max(1, wachten.plusSeconds(59).toMinutes());
    }

    private LocalTime lokaal(Instant moment) {
        return moment == null ? null : moment.atZone(klok.getZone()).toLocalTime();
    }
}
