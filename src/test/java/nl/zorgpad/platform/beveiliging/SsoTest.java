package nl.zorgpad.platform.beveiliging;

import static nl.zorgpad.platform.beveiliging.SsoProefapplicatie.NOODBEHEERDER;
import static nl.zorgpad.platform.beveiliging.SsoProefapplicatie.WACHTWOORD;
import static nl.zorgpad.platform.beveiliging.SsoProefapplicatie.WERKER;
import static nl.zorgpad.platform.beveiliging.SsoProefapplicatie.ZONDER_ROL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.zorgpad.platform.beveiliging.SsoProefapplicatie.Paginas;
import nl.zorgpad.platform.beveiliging.SsoProefapplicatie.Sessies;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Logging in at a provider, and what somebody might try who is not who he says. */
@SpringBootTest(
        classes = {SsoProefapplicatie.class, Paginas.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=alleen-sso",
            "spring.main.banner-mode=off",
            "logging.level.root=warn",
            "zorgpad.grenzen.verkeerde-wachtwoorden=1000",
            "zorgpad.sso.client-id=" + Proefaanbieder.CLIENT,
            "zorgpad.sso.client-secret=" + Proefaanbieder.GEHEIM,
            "zorgpad.sso.gebruikersnaam=preferred_username",
            "zorgpad.sso.langste-sessie=10h",
            "zorgpad.sso.noodtoegang=" + NOODBEHEERDER
        })
@ActiveProfiles({"test", "sso"})
class SsoTest {

    private static final Proefaanbieder AANBIEDER = new Proefaanbieder();
    private static final Pattern XSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String MISLUKT = "/inloggen?niet-gelukt";

    @LocalServerPort
    int poort;

    @Autowired
    Sessies sessies;

    @Autowired
    IdentityService identiteiten;

    @Autowired
    JdbcTemplate database;

    @DynamicPropertySource
    static void instellingen(DynamicPropertyRegistry instellingen) {
        instellingen.add("zorgpad.sso.issuer", AANBIEDER::issuer);
    }

    @AfterAll
    static void sluit() {
        AANBIEDER.close();
    }

    /** What the browser takes along to the provider. */
    private record Begin(Map<String, String> vraag) {

        String state() {
            return vraag.get("state");
        }

        String nonce() {
            return vraag.get("nonce");
        }
    }

    @Test
    void wieBijDeAanbiederInlogtHeeftDeRollenVanZorgpad() {
        var browser = Webgebruiker.onbekende(poort);

        var antwoord = logIn(browser, WERKER);

        assertThat(Webgebruiker.pad(antwoord)).isEqualTo("/");
        assertThat(browser.get("/gezinsplan/wie").body()).isEqualTo(WERKER + " [MEDEWERKER, ROLE_gezinswerker]");
    }

    @Test
    void hetBeginVraagtNietsDanWieHetIsMetEenBewijsVanWieErVraagt() {
        var begin = begin(Webgebruiker.onbekende(poort));

        assertThat(begin.vraag())
                .containsEntry("scope", "openid")
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://localhost:" + poort + "/inloggen/terug/sso")
                .containsKeys("state", "nonce", "code_challenge");
    }

    @Test
    void wieEenSchermOpentGaatNaarDeAanbiederEnKomtDaarTerug() {
        var browser = Webgebruiker.onbekende(poort);

        assertThat(Webgebruiker.pad(browser.pagina("/gezinsplan/wie"))).isEqualTo("/inloggen/start/sso");
        assertThat(Webgebruiker.pad(logIn(browser, WERKER))).startsWith("/gezinsplan/wie");
    }

    static Stream<Named<BiFunction<JWTClaimsSet.Builder, RSAKey, String>>> vervalsingen() {
        return Stream.of(
                Named.of("een ander publiek", (wat, sleutel) -> teken(wat.audience("andere-toepassing"), sleutel)),
                Named.of(
                        "ook voor een ander, en door die gevraagd",
                        (wat, sleutel) -> teken(
                                wat.audience(List.of("andere-toepassing", Proefaanbieder.CLIENT))
                                        .claim("azp", "andere-toepassing"),
                                sleutel)),
                Named.of("een andere uitgever", (wat, sleutel) -> teken(wat.issuer("https://elders.example"), sleutel)),
                Named.of(
                        "verlopen",
                        (wat, sleutel) -> teken(wat.issueTime(moment(-7200)).expirationTime(moment(-3600)), sleutel)),
                Named.of("uit de toekomst", (wat, sleutel) -> teken(wat.issueTime(moment(3600)), sleutel)),
                Named.of("zonder einde", (wat, sleutel) -> teken(wat.expirationTime(null), sleutel)),
                Named.of(
                        "de nonce van een ander",
                        (wat, sleutel) -> teken(wat.claim("nonce", "van-een-ander"), sleutel)),
                Named.of("zonder nonce", (wat, sleutel) -> teken(wat.claim("nonce", null), sleutel)),
                Named.of("zonder persoon", (wat, sleutel) -> teken(wat.subject(null), sleutel)),
                Named.of("een vreemde sleutel", (wat, sleutel) -> teken(wat, Proefaanbieder.nieuweSleutel("k1"))),
                Named.of("een onbekende sleutel", (wat, sleutel) -> teken(wat, Proefaanbieder.nieuweSleutel("k2"))),
                Named.of("niet getekend", (wat, sleutel) -> new PlainJWT(wat.build()).serialize()),
                Named.of("getekend met het geheim van Zorgpad", (wat, sleutel) -> tekenMetGeheim(wat)),
                Named.of("na het tekenen veranderd", (wat, sleutel) -> veranderd(wat, sleutel)));
    }

    @ParameterizedTest
    @MethodSource("vervalsingen")
    void eenTokenDatNietKloptOpentNiets(BiFunction<JWTClaimsSet.Builder, RSAKey, String> vervalsing) {
        var browser = Webgebruiker.onbekende(poort);
        var begin = begin(browser);
        AANBIEDER.geef(
                "vals",
                begin.vraag().get("code_challenge"),
                vervalsing.apply(token(begin, WERKER), AANBIEDER.sleutel()));

        var antwoord = terug(browser, "vals", begin.state());

        assertThat(Webgebruiker.pad(antwoord)).isEqualTo(MISLUKT);
        eisBuiten(browser);
    }

    @Test
    void eenAndereStateOpentNiets() {
        var browser = Webgebruiker.onbekende(poort);
        var begin = begin(browser);
        geefGoed("code-state", begin, WERKER);

        assertThat(Webgebruiker.pad(terug(browser, "code-state", begin.state() + "x")))
                .isEqualTo(MISLUKT);
        eisBuiten(browser);
    }

    @Test
    void hetAdresWaarmeeEenAnderInlogtHelptEenVreemdeNiet() {
        var werker = Webgebruiker.onbekende(poort);
        var begin = begin(werker);
        geefGoed("code-vreemde", begin, WERKER);
        var vreemde = Webgebruiker.onbekende(poort);
        begin(vreemde);

        assertThat(Webgebruiker.pad(terug(vreemde, "code-vreemde", begin.state())))
                .isEqualTo(MISLUKT);
        eisBuiten(vreemde);
    }

    @Test
    void eenCodeVanEenAnderHelptOokMetEigenStateNiet() {
        var werker = Webgebruiker.onbekende(poort);
        geefGoed("code-onderschept", begin(werker), WERKER);
        var vreemde = Webgebruiker.onbekende(poort);
        var eigen = begin(vreemde);

        assertThat(Webgebruiker.pad(terug(vreemde, "code-onderschept", eigen.state())))
                .isEqualTo(MISLUKT);
        eisBuiten(vreemde);
    }

    @Test
    void eenCodeGeldtEenKeer() {
        var werker = Webgebruiker.onbekende(poort);
        var begin = begin(werker);
        geefGoed("code-herhaald", begin, WERKER);
        terug(werker, "code-herhaald", begin.state());

        assertThat(Webgebruiker.pad(terug(werker, "code-herhaald", begin.state())))
                .isEqualTo(MISLUKT);

        var later = Webgebruiker.onbekende(poort);
        assertThat(Webgebruiker.pad(terug(later, "code-herhaald", begin(later).state())))
                .isEqualTo(MISLUKT);
        eisBuiten(later);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onbekend", ZONDER_ROL, "", "Gezinswerker.lunetten", "gezinswerker.lunetten "})
    void wieInZorgpadGeenRolHeeftLeestDatEnKomtErNietIn(String wie) {
        var browser = Webgebruiker.onbekende(poort);

        assertThat(Webgebruiker.pad(logIn(browser, wie))).isEqualTo("/inloggen?geen-toegang");
        eisBuiten(browser);
        assertThat(browser.pagina("/inloggen?geen-toegang").body())
                .contains("U kunt Zorgpad niet gebruiken", "Met een ander account inloggen", AANBIEDER.issuer());
    }

    @Test
    void wieBijDeAanbiederNietVerderGaatLeestDatInloggenNietLukte() {
        var browser = Webgebruiker.onbekende(poort);
        var begin = begin(browser);

        var antwoord = browser.get("/inloggen/terug/sso?error=access_denied&state=" + begin.state());

        assertThat(Webgebruiker.pad(antwoord)).isEqualTo(MISLUKT);
        assertThat(browser.pagina(MISLUKT).body())
                .contains("Inloggen is niet gelukt")
                .doesNotContain("{{");
    }

    @Test
    void eenWachtwoordVanZorgpadOpentNietsMeer() {
        var browser = Webgebruiker.onbekende(poort);
        clearInvocations(identiteiten);

        assertThat(Webgebruiker.pad(metWachtwoord(browser, WERKER))).isEqualTo("/inloggen?fout");
        eisBuiten(browser);
        assertThat(Webgebruiker.metBasic(poort, WERKER, WACHTWOORD)
                        .get("/api/iets")
                        .statusCode())
                .isEqualTo(401);
        verify(identiteiten, never()).checkPassword(anyString(), anyString());
    }

    @Test
    void deInlogpaginaVraagtGeenWachtwoord() {
        assertThat(Webgebruiker.onbekende(poort).pagina("/inloggen").body())
                .contains("href=\"/inloggen/start/sso\"")
                .doesNotContain("type=\"password\"", "{{");
    }

    @Test
    void deNoodtoegangIsAlleenVoorWieErGenoemdIs() {
        var browser = Webgebruiker.onbekende(poort);

        assertThat(Webgebruiker.pad(metWachtwoord(browser, NOODBEHEERDER))).isEqualTo("/");
        assertThat(browser.get("/gezinsplan/wie").body()).startsWith(NOODBEHEERDER);
    }

    @Test
    void deSessieBewaartGeenTokensEnGeenGeheim() {
        logIn(Webgebruiker.onbekende(poort), WERKER);

        assertThat(sessies.inhoud())
                .contains(WERKER)
                .doesNotContain("eyJ", "toegang", "vernieuwen", Proefaanbieder.GEHEIM, "Wil Werker");
    }

    @Test
    void uitloggenInTasklistGaatLangsDeAanbieder() {
        var browser = Webgebruiker.onbekende(poort);
        logIn(browser, WERKER);

        assertThat(browser.post("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(200);

        eisBuiten(browser);
        eisAfmelding(doel(browser.pagina("/inloggen?uitgelogd")));
        assertThat(browser.pagina("/inloggen?uitgelogd").body()).contains("U bent uitgelogd.");
    }

    @Test
    void uitloggenGaatLangsDeAanbieder() {
        var browser = Webgebruiker.onbekende(poort);
        logIn(browser, WERKER);
        browser.get("/gezinsplan/wie");

        var antwoord = browser.post("/uitloggen", "");

        eisAfmelding(doel(antwoord));
        eisBuiten(browser);
    }

    @Test
    void deAanbiederBeeindigtDeSessiesDieErBijHoren() {
        clearInvocations(database);

        var antwoord = bericht(teken(uitlogbericht("sessie-1"), AANBIEDER.sleutel()));

        assertThat(antwoord.statusCode()).isEqualTo(200);
        verify(database).update(contains("delete from sessie"), eq("zorgpad.sso.sessie-1"));
    }

    @Test
    void eenVervalstUitlogberichtBeeindigtNiets() {
        clearInvocations(database);

        for (var vals : List.of(
                teken(uitlogbericht("sessie-1"), Proefaanbieder.nieuweSleutel("k1")),
                teken(uitlogbericht("sessie-1").audience("andere-toepassing"), AANBIEDER.sleutel()),
                teken(uitlogbericht("sessie-1").issuer("https://elders.example"), AANBIEDER.sleutel()),
                teken(uitlogbericht("sessie-1").claim("events", Map.of()), AANBIEDER.sleutel()),
                "geen-token")) {
            assertThat(bericht(vals).statusCode()).isEqualTo(400);
        }
        verify(database, never()).update(anyString(), any(Object[].class));
    }

    @Test
    void wieUitlogberichtenVerzintLaatZorgpadNietSteedsNaarDeAanbiederGaan() {
        assertThat(bericht(teken(uitlogbericht("sessie-2"), AANBIEDER.sleutel()))
                        .statusCode())
                .isEqualTo(200);
        var eerst = AANBIEDER.sleutelvragen();
        var vals = teken(uitlogbericht("sessie-2"), Proefaanbieder.nieuweSleutel("k1"));

        for (var keer = 0; keer < 5; keer++) {
            assertThat(bericht(vals).statusCode()).isEqualTo(400);
        }

        assertThat(AANBIEDER.sleutelvragen()).isEqualTo(eerst);
    }

    private Begin begin(Webgebruiker browser) {
        var adres = doel(browser.get("/inloggen/start/sso"));
        assertThat(adres.toString()).startsWith(AANBIEDER.issuer() + "/protocol/openid-connect/auth?");
        return new Begin(velden(adres));
    }

    private HttpResponse<String> logIn(Webgebruiker browser, String wie) {
        var begin = begin(browser);
        var code = UUID.randomUUID().toString();
        geefGoed(code, begin, wie);
        return terug(browser, code, begin.state());
    }

    private static HttpResponse<String> terug(Webgebruiker browser, String code, String state) {
        return browser.get("/inloggen/terug/sso?code=" + code + "&state=" + state);
    }

    private static void geefGoed(String code, Begin begin, String wie) {
        AANBIEDER.geef(code, begin.vraag().get("code_challenge"), teken(token(begin, wie), AANBIEDER.sleutel()));
    }

    private static HttpResponse<String> metWachtwoord(Webgebruiker browser, String wie) {
        var token = XSRF.matcher(browser.pagina("/inloggen?noodtoegang").body());
        assertThat(token.find()).isTrue();
        return browser.formulier("/inloggen", "gebruikersnaam", wie, "wachtwoord", WACHTWOORD, "_csrf", token.group(1));
    }

    private HttpResponse<String> bericht(String token) {
        return Webgebruiker.onbekende(poort).formulier("/logout/connect/back-channel/sso", "logout_token", token);
    }

    private static void eisBuiten(Webgebruiker browser) {
        assertThat(browser.get("/gezinsplan/wie").statusCode()).isEqualTo(401);
    }

    private void eisAfmelding(URI adres) {
        assertThat(adres.toString()).startsWith(AANBIEDER.issuer() + "/protocol/openid-connect/logout?");
        assertThat(velden(adres))
                .containsEntry("client_id", Proefaanbieder.CLIENT)
                .containsEntry("post_logout_redirect_uri", "http://localhost:" + poort + "/inloggen?uitgelogd")
                .hasEntrySatisfying(
                        "id_token_hint", bewijs -> assertThat(bewijs).startsWith("eyJ"));
    }

    private static JWTClaimsSet.Builder token(Begin begin, String wie) {
        return new JWTClaimsSet.Builder()
                .issuer(AANBIEDER.issuer())
                .audience(Proefaanbieder.CLIENT)
                .subject("2f0c5a3e")
                .issueTime(moment(0))
                .expirationTime(moment(300))
                .claim("nonce", begin.nonce())
                .claim("sid", "sessie-1")
                .claim("name", "Wil Werker")
                .claim("groups", List.of("camunda-admin"))
                .claim("preferred_username", wie);
    }

    private static JWTClaimsSet.Builder uitlogbericht(String sessie) {
        return new JWTClaimsSet.Builder()
                .issuer(AANBIEDER.issuer())
                .audience(Proefaanbieder.CLIENT)
                .issueTime(moment(0))
                .expirationTime(moment(120))
                .jwtID(UUID.randomUUID().toString())
                .claim("sid", sessie)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private static String teken(JWTClaimsSet.Builder wat, RSAKey sleutel) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(sleutel.getKeyID())
                            .type(JOSEObjectType.JWT)
                            .build(),
                    wat.build());
            token.sign(new RSASSASigner(sleutel));
            return token.serialize();
        } catch (JOSEException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String tekenMetGeheim(JWTClaimsSet.Builder wat) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), wat.build());
            token.sign(new MACSigner(Proefaanbieder.GEHEIM));
            return token.serialize();
        } catch (JOSEException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String veranderd(JWTClaimsSet.Builder wat, RSAKey sleutel) {
        var goed = teken(wat, sleutel).split("\\.");
        var anders =
                teken(wat.claim("preferred_username", NOODBEHEERDER), sleutel).split("\\.");
        return goed[0] + "." + anders[1] + "." + goed[2];
    }

    private static Date moment(long secondenVanNu) {
        return Date.from(Instant.now().plusSeconds(secondenVanNu));
    }

    private static URI doel(HttpResponse<?> antwoord) {
        return URI.create(antwoord.headers().firstValue("Location").orElseThrow());
    }

    private static Map<String, String> velden(URI adres) {
        return Arrays.stream(adres.getRawQuery().split("&"))
                .map(veld -> veld.split("=", 2))
                .collect(Collectors.toMap(veld -> veld[0], veld -> URLDecoder.decode(veld[1], StandardCharsets.UTF_8)));
    }
}
