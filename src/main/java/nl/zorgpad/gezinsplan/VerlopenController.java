package nl.zorgpad.gezinsplan;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.zorgpad.platform.formulier.Tekst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives a worker whose session has ended his words back, so that they can be copied; security forwards to it. */
@Controller
class VerlopenController {

    private static final Map<String, String> VELDEN = velden();

    @RequestMapping("/gezinsplan/verlopen")
    String verlopen(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return null;
        }
        var teksten = new LinkedHashMap<String, String>();
        VELDEN.forEach((veld, label) -> {
            var tekst = Tekst.alineas(request.getParameter(veld));
            if (tekst != null) {
                teksten.put(label, tekst);
            }
        });
        response.setHeader("Content-Security-Policy", GezinsplanController.INHOUDSBELEID);
        model.addAttribute("teksten", teksten);
        return "gezinsplan/verlopen";
    }

    private static Map<String, String> velden() {
        var velden = new LinkedHashMap<String, String>();
        velden.put("tekst", "Tekst");
        velden.put("doel", "Doel");
        velden.put("meetbaar", "Wanneer het bereikt is");
        velden.put("wat", "Wat er gaat gebeuren");
        velden.put("wie", "Wie het doet");
        return velden;
    }
}
