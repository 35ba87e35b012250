package nl.zorgpad.gezinsplan.client;

import nl.zorgpad.dossier.Gezinslidinzage;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The plan as a family member sees it. */
@Controller
class PlanpaginaController {

    private final Gezinslidinzage inzage;

    PlanpaginaController(Gezinslidinzage inzage) {
        this.inzage = inzage;
    }

    @GetMapping("/plan")
    String blad(@AuthenticationPrincipal Planbezoeker bezoeker) {
        inzage.gelezen(bezoeker.zaaknummer(), bezoeker.persoonId(), "gezinsplan");
        return "plan/blad";
    }
}
