package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** The login page and the way from there to the right screen. */
@Controller
class InlogController {

    private static final SecureRandom TOEVAL = new SecureRandom();

    private final String pagina = lees();
    private final Startscherm startscherm;

    InlogController(Startscherm startscherm) {
        this.startscherm = startscherm;
    }

    @GetMapping(path = "/", produces = MediaType.ALL_VALUE)
    ResponseEntity<Void> start(Authentication ingelogd) {
        return doorverwijzing(startscherm.van(ingelogd.getName()));
    }

    @GetMapping(path = "/inloggen", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<?> inloggen(HttpServletRequest request, CsrfToken token, Authentication ingelogd) {
        if (ingelogd != null && ingelogd.isAuthenticated()) {
            return doorverwijzing("/");
        }
        String eenmalig = eenmalig();
        return ResponseEntity.ok()
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'nonce-" + eenmalig
                                + "'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(pagina.replace("{{eenmalig}}", eenmalig)
                        .replace("{{melding}}", melding(request))
                        .replace("{{xsrfNaam}}", HtmlUtils.htmlEscape(token.getParameterName()))
                        .replace("{{xsrf}}", HtmlUtils.htmlEscape(token.getToken())));
    }

    private static String melding(HttpServletRequest request) {
        if (request.getParameter("fout") != null) {
            return """
                    <div class="melding fout" role="alert" id="melding"><p><strong>Inloggen is niet gelukt.</strong></p>
                    <p>De gebruikersnaam of het wachtwoord klopt niet. Na elke verkeerde poging \
                    moet u iets langer wachten, ook als een ander dat deed. Wacht een minuut, controleer ze en probeer \
                    het opnieuw. Lukt het niet? Vraag functioneel beheer om hulp.</p></div>
                    """;
        }
        if (request.getParameter("uitgelogd") != null) {
            return """
                    <div class="melding" role="status" id="melding"><p>U bent uitgelogd.</p></div>
                    """;
        }
        if (request.getParameter("verlopen") != null) {
            return """
                    <div class="melding" role="status" id="melding"><p>U bent een tijd niet actief geweest. \
                    Log opnieuw in om verder te gaan.</p></div>
                    """;
        }
        return "";
    }

    private static ResponseEntity<Void> doorverwijzing(String naar) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.LOCATION, naar)
                .build();
    }

    private static String eenmalig() {
        byte[] bytes = new byte[16];
        TOEVAL.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String lees() {
        try {
            return new ClassPathResource("inloggen.html", InlogController.class)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
