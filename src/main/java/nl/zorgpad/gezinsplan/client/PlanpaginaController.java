package nl.zorgpad.gezinsplan.client;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zorgpad.gezinsplan.PlanBotsing;
import nl.zorgpad.gezinsplan.PlanFout;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The plan as a family member sees it and works in it. What somebody typed comes back on the page whenever it could not
 * be stored.
 */
@Controller
@RequestMapping("/plan")
class PlanpaginaController {

    private static final Map<String, Boolean> JA_NEE = Map.of("ja", true, "nee", false);

    private final Planmeelezer plan;

    PlanpaginaController(Planmeelezer plan) {
        this.plan = plan;
    }

    @GetMapping
    String lees(@AuthenticationPrincipal Planbezoeker bezoeker, Model model) {
        var blad = plan.lees(bezoeker);
        model.addAttribute("blad", blad);
        model.addAttribute("plan", blad.plan());
        model.addAttribute("ik", blad.ik());
        model.addAttribute("je", blad.ik().jeugdig());
        return "plan/blad";
    }

    @PostMapping("/tekst")
    String schrijf(
            @AuthenticationPrincipal Planbezoeker bezoeker,
            @RequestParam String plek,
            @RequestParam(required = false) String tekst,
            @RequestParam(required = false) String delen,
            @RequestParam(required = false) String gezien,
            Model model,
            HttpServletResponse response) {
        var gekozen = plek(plek);
        if (gekozen.isEmpty()) {
            return "redirect:/plan";
        }
        try {
            plan.schrijf(bezoeker, gekozen.get(), tekst, jaNee(delen), gezien);
            return "redirect:/plan?opgeslagen=" + plek + "#" + plek;
        } catch (PlanBotsing botsing) {
            model.addAttribute("botsing", plek);
            response.setStatus(HttpStatus.CONFLICT.value());
        } catch (PlanFout fout) {
            model.addAttribute("fout", fout.getMessage());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        }
        model.addAttribute("plekMetInvoer", plek);
        model.addAttribute("invoer", tekst);
        model.addAttribute("invoerDelen", delen);
        return lees(bezoeker, model);
    }

    @PostMapping("/meelezen")
    String deel(
            @AuthenticationPrincipal Planbezoeker bezoeker,
            @RequestParam(required = false) String stuk,
            @RequestParam(required = false) String delen,
            Model model,
            HttpServletResponse response) {
        try {
            var id = UUID.fromString(String.valueOf(stuk));
            var keuze = Optional.ofNullable(jaNee(delen))
                    .orElseThrow(() -> new PlanFout("delen", "Kies wie dit mag lezen."));
            plan.deel(bezoeker, id, keuze);
            return "redirect:/plan?opgeslagen=meelezen";
        } catch (PlanFout fout) {
            model.addAttribute("fout", fout.getMessage());
        } catch (IllegalArgumentException geenId) {
            model.addAttribute("fout", "Kies een tekst.");
        }
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        return lees(bezoeker, model);
    }

    @PostMapping("/akkoord")
    String akkoord(
            @AuthenticationPrincipal Planbezoeker bezoeker,
            @RequestParam(required = false) String akkoord,
            @RequestParam(required = false) String stempel,
            Model model,
            HttpServletResponse response) {
        var keuze = jaNee(akkoord);
        if (keuze == null) {
            model.addAttribute("fout", "Kies eerst of u akkoord gaat.");
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return lees(bezoeker, model);
        }
        try {
            plan.akkoord(bezoeker, keuze, stempel);
            return "redirect:/plan?opgeslagen=akkoord#akkoord";
        } catch (PlanBotsing botsing) {
            model.addAttribute("botsing", "akkoord");
            response.setStatus(HttpStatus.CONFLICT.value());
            return lees(bezoeker, model);
        }
    }

    private static Optional<Schrijfplek> plek(String code) {
        return Stream.of(Schrijfplek.values())
                .filter(plek -> plek.code().equals(code))
                .findFirst();
    }

    private static Boolean jaNee(String waarde) {
        return waarde == null ? null : JA_NEE.get(waarde);
    }
}
