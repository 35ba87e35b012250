package nl.zorgpad.platform.beveiliging;

import static nl.zorgpad.platform.beveiliging.Proefgebruikers.BEHEERDER;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WACHTWOORD;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WERKER_A;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import nl.zorgpad.ZorgpadTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ZorgpadTest
class InloggenTest {

    @LocalServerPort
    int poort;

    @Autowired
    ProcessEngine engine;

    @Autowired
    WebApplicationContext context;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/engine",
                "/engine-rest/engine/default/task",
                "/engine-rest/application.wadl",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/",
                "/camunda/api/admin/auth/user/default",
                "/camunda/lib/deps.js",
                "/api/dossiers/1",
                "/v3/api-docs",
                "/actuator/env",
                "/inloggen/start/sso",
                "/inloggen/terug/sso",
                "/logout/connect/back-channel/sso",
                "/oauth2/authorization/sso",
                "/login/oauth2/code/sso",
                "/bestaat-niet"
            })
    void zonderInloggenGaatErNietsOpen(String pad) {
        Webgebruiker onbekende = Webgebruiker.onbekende(poort);

        assertThat(onbekende.get(pad).statusCode()).isIn(401, 403);
    }

    @Test
    void wieEenSchermOpentKomtEerstOpDeInlogpagina() {
        HttpResponse<String> antwoord = Webgebruiker.onbekende(poort).pagina("/camunda/app/tasklist/default/");

        assertThat(antwoord.statusCode()).isEqualTo(302);
        assertThat(Webgebruiker.pad(antwoord)).isEqualTo("/inloggen");
    }

    @Test
    void deInlogpaginaIsNederlandsEnHaaltNietsVanBuiten() {
        HttpResponse<String> pagina = Webgebruiker.onbekende(poort).pagina("/inloggen");

        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body())
                .contains("<html lang=\"nl\">", "<label for=\"gebruikersnaam\">", "<label for=\"wachtwoord\">")
                .doesNotContain("http://", "https://", "<script", "{{");
        assertThat(pagina.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(beleid -> assertThat(beleid).startsWith("default-src 'none'; style-src 'nonce-"));
    }

    @Test
    void eenSessieGeldtVoorTasklistRestEnOnzeEigenPaginas() {
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);

        assertThat(werker.openWebapp("tasklist").statusCode()).isEqualTo(200);
        assertThat(werker.get("/camunda/api/admin/auth/user/default").body()).contains(WERKER_A);
        assertThat(werker.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(200);
        assertThat(werker.get("/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(werker.get("/v3/api-docs").statusCode()).isEqualTo(200);
        assertThat(Webgebruiker.pad(werker.get("/"))).isEqualTo("/camunda/app/tasklist/default/");
    }

    @Test
    void eenBeheerderBegintInCockpit() {
        Webgebruiker beheerder = Webgebruiker.ingelogd(poort, BEHEERDER, WACHTWOORD);

        assertThat(Webgebruiker.pad(beheerder.get("/"))).isEqualTo("/camunda/app/cockpit/default/");
        assertThat(beheerder.openWebapp("cockpit").statusCode()).isEqualTo(200);
        assertThat(beheerder.openWebapp("admin").statusCode()).isEqualTo(200);
    }

    @Test
    void programmasLoggenInMetBasicEnKrijgenGeenSessie() {
        Webgebruiker programma = Webgebruiker.metBasic(poort, WERKER_A, WACHTWOORD);

        HttpResponse<String> antwoord = programma.get("/engine-rest/task");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void eenVerkeerdWachtwoordIsEenRegelZonderWachtwoordvenster() {
        HttpResponse<String> antwoord =
                Webgebruiker.metBasic(poort, "bestaat-niet", "x").get("/engine-rest/task");

        assertThat(antwoord.statusCode()).isEqualTo(401);
        assertThat(antwoord.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void naEenVerkeerdWachtwoordStaatErWatErMisIs() {
        Webgebruiker vergeten = Webgebruiker.onbekende(poort);

        HttpResponse<String> antwoord = vergeten.logIn("bestaat-niet", "fout");

        assertThat(Webgebruiker.pad(antwoord)).isEqualTo("/inloggen?fout");
        assertThat(vergeten.pagina("/inloggen?fout").body()).contains("role=\"alert\"", "Inloggen is niet gelukt");
    }

    @Test
    void basicOpentDeWebappsNiet() {
        Webgebruiker programma = Webgebruiker.metBasic(poort, WERKER_A, WACHTWOORD);

        assertThat(programma.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void deEigenInlogVanDeWebappsIsDicht() {
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);

        HttpResponse<String> antwoord =
                werker.post("/camunda/api/admin/auth/user/default/login/tasklist", "username=x&password=y");

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("U hebt hier geen toegang toe.");
    }

    @Test
    void uitloggenInTasklistBeeindigtDeHeleSessie() {
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);

        assertThat(werker.post("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isLessThan(300);

        assertThat(werker.get("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(werker.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void eenVreemdePaginaKanEenWerkerNietUitloggenOfIetsLatenVersturen() {
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);

        assertThat(werker.zonderXsrf("POST", "/engine-rest/task", "{}").statusCode())
                .isEqualTo(403);
        assertThat(werker.zonderXsrf("POST", "/uitloggen", "").statusCode()).isEqualTo(403);
        assertThat(werker.post("/engine-rest/task", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void zonderCamundasTokenVerstuurtDeWebappNiets() {
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);

        assertThat(werker.zonderXsrf("POST", "/camunda/api/engine/engine/default/task", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void deSessieIsNietTeLezenVoorScriptsEnReistNietMeeMetVreemdePaginas() {
        Webgebruiker werker = Webgebruiker.onbekende(poort);

        HttpResponse<String> antwoord = werker.logIn(WERKER_A, WACHTWOORD);

        assertThat(antwoord.headers().allValues("Set-Cookie"))
                .anySatisfy(koekje -> assertThat(koekje)
                        .startsWith("JSESSIONID=")
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void alleenDeGezondheidIsVoorIedereenTeZien() {
        HttpResponse<String> antwoord = Webgebruiker.onbekende(poort).get("/actuator/health");

        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(antwoord.body()).doesNotContain("components", "details");
    }

    @Test
    void schermenHebbenEenStrengBeleidVoorScripts() {
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD);

        assertThat(werker.openWebapp("tasklist").headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(beleid -> assertThat(beleid)
                        .contains("script-src 'nonce-", "object-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("https:", "script-src 'unsafe-inline'"));
        assertThat(werker.get("/engine-rest/task").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(beleid -> assertThat(beleid).startsWith("default-src 'none'"));
    }

    @Test
    void wieErgensNietMagKomenZietEenNederlandsePagina() throws Exception {
        HttpResponse<String> antwoord =
                Webgebruiker.ingelogd(poort, WERKER_A, WACHTWOORD).pagina("/camunda/app/cockpit/default/");

        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(antwoord.body()).contains("Deze pagina kunt u niet openen");
        String stijl = antwoord.body().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(stijl.getBytes(StandardCharsets.UTF_8)));
        assertThat(antwoord.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(beleid -> assertThat(beleid).contains("style-src 'sha256-" + hash + "'"));
    }

    @Test
    void overTlsBlijftDeBrowserDaar() throws Exception {
        MockMvc mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();

        mvc.perform(MockMvcRequestBuilders.get("/inloggen").secure(true))
                .andExpect(MockMvcResultMatchers.header()
                        .string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
    }

    @Test
    void inProductieReizenKoekjesAlleenOverTls() throws Exception {
        var instellingen = new YamlPropertySourceLoader()
                .load("productie", new ClassPathResource("application-productie.yaml"))
                .get(0);

        for (String instelling : List.of(
                "server.servlet.session.cookie.secure",
                "camunda.bpm.webapp.session-cookie.enable-secure-cookie",
                "camunda.bpm.webapp.csrf.enable-secure-cookie")) {
            assertThat(instellingen.getProperty(instelling)).as(instelling).isEqualTo(true);
        }
        assertThat(instellingen.getProperty("server.forward-headers-strategy")).isEqualTo("native");
    }

    @Test
    void eenZwakWachtwoordWordtNietAangenomen() {
        var identiteiten = engine.getIdentityService();

        for (String zwak :
                List.of("kort-A1", "geenhoofdletter-1", "GEENKLEINELETTER-1", "Geencijfer-hier", "Geenteken12345")) {
            assertThat(identiteiten.checkPasswordAgainstPolicy(zwak).isValid())
                    .as(zwak)
                    .isFalse();
        }
        assertThat(identiteiten.checkPasswordAgainstPolicy(WACHTWOORD).isValid())
                .isTrue();
    }

    @Test
    void radenWordtVertraagdOokMetBasic() {
        String wie = "proef.raden";
        var identiteiten = engine.getIdentityService();
        var gebruiker = identiteiten.newUser(wie);
        gebruiker.setPassword(WACHTWOORD);
        identiteiten.saveUser(gebruiker);
        try {
            assertThat(Webgebruiker.metBasic(poort, wie, "Fout-wachtwoord-1")
                            .get("/engine-rest/task")
                            .statusCode())
                    .isEqualTo(401);

            assertThat(Webgebruiker.metBasic(poort, wie, WACHTWOORD)
                            .get("/engine-rest/task")
                            .statusCode())
                    .isEqualTo(401);
        } finally {
            identiteiten.deleteUser(wie);
        }
    }
}
