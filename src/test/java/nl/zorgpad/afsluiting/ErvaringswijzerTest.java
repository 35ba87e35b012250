package nl.zorgpad.afsluiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zorgpad.ZorgpadTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ZorgpadTest
class ErvaringswijzerTest {

    private static final String TEAM = "lunetten";
    private static final GrantedAuthority MEDEWERKER = new SimpleGrantedAuthority("MEDEWERKER");
    private static final String GOED = "wistWaar=5&snel=4&goed=5&samen=5&beter=4";

    @Autowired
    ErvaringswijzerService ervaringen;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int poort;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired
    WebApplicationContext toepassing;

    MockMvc mvc;

    @BeforeEach
    void zonderNetwerk() {
        mvc = MockMvcBuilders.webAppContextSetup(toepassing)
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void opruimen() {
        jdbc.update("delete from ervaring_uitnodiging");
        jdbc.update("delete from ervaring_antwoord");
        jdbc.update("delete from ervaring_opmerking");
    }

    @Test
    void iedereenMetDeLinkZietVijfVragenEnEenOpmerkingenveldZonderInTeLoggen() {
        var pagina = haal(nieuweLink("GZ-2025-900001"));

        assertThat(pagina.statusCode()).isEqualTo(200);
        assertThat(pagina.body())
                .contains("lang=\"nl\"", "Ik wist waar", "snel geholpen", "goed geholpen", "samen", "beter")
                .contains("name=\"opmerking\"")
                .doesNotContain("GZ-2025-900001", "lunetten", "<script");
        assertThat(pagina.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(pagina.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(w -> assertThat(w).contains("no-store"));
        assertThat(pagina.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void eenLinkWerktEenKeer() {
        var link = nieuweLink("GZ-2025-900002");

        assertThat(stuur(link, GOED).headers().firstValue("Location"))
                .hasValueSatisfying(naar -> assertThat(naar).endsWith("/ervaring/bedankt"));
        assertThat(stuur(link, GOED).statusCode()).isEqualTo(404);
        assertThat(haal(link).body()).contains("Deze link werkt niet");
        assertThat(aantal("ervaring_antwoord")).isEqualTo(1);
        assertThat(haal("bedankt").statusCode()).isEqualTo(200);
    }

    @Test
    void hetAntwoordKentAlleenTeamEnHalfjaar() {
        stuur(nieuweLink("GZ-2025-900003"), GOED);

        assertThat(kolommen("ervaring_antwoord"))
                .containsExactlyInAnyOrder("id", "team", "halfjaar", "wist_waar", "snel", "goed", "samen", "beter");
        assertThat(kolommen("ervaring_opmerking")).containsExactlyInAnyOrder("id", "team", "halfjaar", "tekst");
        assertThat(jdbc.queryForList("select id from ervaring_antwoord", UUID.class))
                .doesNotContainAnyElementsOf(jdbc.queryForList("select id from ervaring_uitnodiging", UUID.class));
        assertThat(jdbc.queryForMap("select link, gebruikt from ervaring_uitnodiging"))
                .containsEntry("gebruikt", true)
                .containsEntry("link", null);
    }

    @Test
    void welkAntwoordWanneerKwamIsOokInDeDatabaseNietMeerTeZien() {
        for (var i = 1; i <= 5; i++) {
            stuur(nieuweLink("GZ-2025-91000" + i), "snel=" + i + "&opmerking=nummer" + i);
        }

        var transacties = jdbc.queryForList(
                "select distinct xmin::text from ervaring_antwoord union "
                        + "select distinct xmin::text from ervaring_opmerking",
                String.class);
        assertThat(transacties).hasSize(1);
        assertThat(aantal("ervaring_antwoord")).isEqualTo(5);
        assertThat(jdbc.queryForList("select tekst from ervaring_opmerking", String.class))
                .containsExactlyInAnyOrder("nummer1", "nummer2", "nummer3", "nummer4", "nummer5");
    }

    @Test
    void eenOpmerkingStaatLosVanDeAntwoordenEnIsErAlleenAlsIemandIetsSchrijft() {
        stuur(nieuweLink("GZ-2025-900004"), GOED + "&opmerking=");
        stuur(nieuweLink("GZ-2025-900005"), "opmerking=Het+wachten+duurde+lang");

        assertThat(ervaringen.opmerkingen(List.of(TEAM)))
                .singleElement()
                .satisfies(opmerking -> assertThat(opmerking.tekst()).isEqualTo("Het wachten duurde lang"));
        assertThat(ervaringen.opmerkingen(List.of("ondiep"))).isEmpty();
    }

    @Test
    void eenLeegFormulierVerbruiktDeLinkNiet() {
        var link = nieuweLink("GZ-2025-900006");

        var leeg = stuur(link, "opmerking=+");

        assertThat(leeg.statusCode()).isEqualTo(400);
        assertThat(leeg.body()).contains("nog niets ingevuld");
        assertThat(stuur(link, "snel=9").statusCode()).isEqualTo(400);
        assertThat(haal(link).statusCode()).isEqualTo(200);
        assertThat(aantal("ervaring_antwoord")).isZero();
    }

    @Test
    void eenTeLangeOpmerkingKomtTerugMetDeAntwoorden() {
        var link = nieuweLink("GZ-2025-900016");

        var teLang = stuur(link, "snel=4&opmerking=begin+" + "x".repeat(2000));

        assertThat(teLang.statusCode()).isEqualTo(400);
        assertThat(teLang.body()).contains("te lang", "begin xxx").containsPattern("name=\"snel\" value=\"4\" checked");
        assertThat(aantal("ervaring_antwoord")).isZero();
    }

    @Test
    void eenEindeVanEenRegelTeltAlsEenTeken() {
        var opmerking = "Een+regel.%0D%0A".repeat(180) + "x".repeat(20);

        assertThat(stuur(nieuweLink("GZ-2025-900017"), "opmerking=" + opmerking).statusCode())
                .isLessThan(400);
    }

    @Test
    void eenOpmerkingUitWordBlijftHeel() {
        var antwoord = stuur(nieuweLink("GZ-2025-900018"), "opmerking=Dank%0Bu+wel%00%E2%80%AE");

        assertThat(antwoord.statusCode()).isLessThan(400);
        assertThat(jdbc.queryForList("select tekst from ervaring_opmerking", String.class))
                .contains("Dank\nu wel");
    }

    @Test
    void deAntwoordenKomenNietInDeEngine() {
        stuur(nieuweLink("GZ-2025-900007"), GOED);

        assertThat(Map.of(
                        "variabelen",
                        jdbc.queryForObject(
                                "select count(*) from act_ru_variable where name_ in ('wistWaar', 'samen')",
                                Integer.class)))
                .containsEntry("variabelen", 0);
    }

    @Test
    void wieBlijftRadenMoetWachtenOokMetEenGoedeLink() throws Exception {
        var link = nieuweLink("GZ-2025-900008");
        for (var poging = 0; poging < 5; poging++) {
            mvc.perform(van("203.0.113.7", "AAAAAAAAAAAAAAAAAAAAA" + poging)).andExpect(status().isNotFound());
        }

        mvc.perform(van("203.0.113.7", link))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        mvc.perform(van("203.0.113.8", link)).andExpect(status().isOk());
    }

    @Test
    void opmerkingenLeestAlleenDeTeammanagerVanHetTeamEnFunctioneelBeheer() throws Exception {
        stuur(nieuweLink("GZ-2025-900009"), "opmerking=Dank+u+wel");

        assertThat(opmerkingen("teammanager.lunetten")).contains("Dank u wel");
        assertThat(opmerkingen("teammanager.ondiep")).isEqualTo("[]");
        mvc.perform(get("/api/ervaringen/opmerkingen")
                        .with(user("gezinswerker.lunetten").authorities(MEDEWERKER)))
                .andExpect(status().isForbidden());
    }

    private String opmerkingen(String wie) throws Exception {
        return mvc.perform(get("/api/ervaringen/opmerkingen").with(user(wie).authorities(MEDEWERKER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static MockHttpServletRequestBuilder van(String adres, String link) {
        return get("/ervaring/" + link).with(vraag -> {
            vraag.setRemoteAddr(adres);
            return vraag;
        });
    }

    private String nieuweLink(String zaaknummer) {
        ervaringen.nodigUit(zaaknummer, TEAM);
        return ervaringen.link(zaaknummer).orElseThrow();
    }

    private HttpResponse<String> haal(String link) {
        return roep(HttpRequest.newBuilder(adres(link)).GET().build());
    }

    private HttpResponse<String> stuur(String link, String velden) {
        return roep(HttpRequest.newBuilder(adres(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(velden))
                .build());
    }

    private HttpResponse<String> roep(HttpRequest vraag) {
        try {
            return browser.send(vraag, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI adres(String link) {
        return URI.create("http://localhost:" + poort + "/ervaring/" + link);
    }

    private List<String> kolommen(String tabel) {
        return jdbc.queryForList(
                "select column_name from information_schema.columns where table_name = ?", String.class, tabel);
    }

    private int aantal(String tabel) {
        return jdbc.queryForObject("select count(*) from " + tabel, Integer.class);
    }
}
