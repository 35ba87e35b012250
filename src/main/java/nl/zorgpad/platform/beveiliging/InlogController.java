package nl.zorgpad.platform.beveiliging;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import nl.zorgpad.platform.beveiliging.sso.Sso;
import org.springframework.beans.factory.ObjectProvider;
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

    private final String pagina = lees("inloggen.html");
    private final String metWachtwoord = lees("inloggen-wachtwoord.html");
    private final String metSso = lees("inloggen-sso.html");
    private final Startscherm startscherm;
    private final Sso sso;

    InlogController(Startscherm startscherm, ObjectProvider<Sso> sso) {
        this.startscherm = startscherm;
        this.sso = sso.getIfAvailable();
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
        Optional<String> verder = sso == null ? Optional.empty() : sso.vervolgVanUitloggen(request);
        if (verder.isPresent()) {
            return doorverwijzing(verder.get());
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
                        .replace("{{inloggen}}", vraagtWachtwoord(request) ? metWachtwoord : metSso)
                        .replace("{{begin}}", Sso.BEGIN)
                        .replace("{{xsrfNaam}}", HtmlUtils.htmlEscape(token.getParameterName()))
                        .replace("{{xsrf}}", HtmlUtils.htmlEscape(token.getToken())));
    }

    private boolean vraagtWachtwoord(HttpServletRequest request) {
        boolean noodtoegang = request.getParameter("noodtoegang") != null || request.getParameter("fout") != null;
        return sso == null || noodtoegang && sso.isNoodtoegangOpen();
    }

    private String melding(HttpServletRequest request) {
        if (sso != null && request.getParameter("geen-toegang") != null) {
            return """
                    <div class="melding fout" role="alert" id="melding"><p><strong>U kunt Zorgpad niet gebruiken.</strong>\
                    </p><p>U bent herkend, maar u hebt in Zorgpad geen account of geen rol. Vraag functioneel beheer om \
                    u toe te voegen.</p><p><a href="%s">Met een ander account inloggen</a></p></div>
                    """.formatted(HtmlUtils.htmlEscape(sso.anderAccount(request)));
        }
        if (sso != null && request.getParameter("niet-gelukt") != null) {
            return """
                    <div class="melding fout" role="alert" id="melding"><p><strong>Inloggen is niet gelukt.</strong></p>
                    <p>Probeer het opnieuw. Lukt het weer niet? Vraag functioneel beheer om hulp.</p></div>
                    """;
        }
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

    private static String lees(String naam) {
        try {
            return new ClassPathResource(naam, InlogController.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
