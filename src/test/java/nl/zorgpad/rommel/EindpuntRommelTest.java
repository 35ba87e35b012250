package nl.zorgpad.rommel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.zorgpad.ZorgpadTest;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.dossier.Voorbeeldgezin;
import nl.zorgpad.partner.Partnerbeller;
import nl.zorgpad.platform.Kanarie;
import nl.zorgpad.platform.beveiliging.Webgebruiker;
import nl.zorgpad.rommel.Eindpunten.Eindpunt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address, with junk in its path, its questions, its fields and its message. */
@ZorgpadTest
class EindpuntRommelTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WACHTWOORD = "Zorgpad-demo-1";
    private static final int KEREN_PER_ADRES = 100;
    /** A page gives back what was typed, so that nobody has to write it again. */
    private static final String VELD_VAN_PAGINA = "adres: in een veld van een pagina";

    private static final int TIEN_MB = 10 * 1024 * 1024;

    /** In an address, as the wire has it. */
    private static final List<String> IN_ADRES = List.of(
            "%00",
            "a%00b",
            "%ED%A0%80",
            "%FF",
            "-1",
            "0",
            "99999999999999999999",
            "NaN",
            "null",
            "2026-02-30",
            "0000-00-00",
            "%20%09%0A",
            "%F0%9F%90%A6",
            "%E2%80%AE",
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "%24%7B7*7%7D%23%7B7*7%7D",
            "'%20or%201%3D1%20--",
            "..%2F..%2Fetc%2Fpasswd",
            "%2e%2e%3b",
            "%25%30%30",
            "kanarie%20zingt%20over%20geheime",
            "GZ-2026-999999",
            "x".repeat(3_000));

    private static final List<String> ENGINE_VRAGEN = List.of(
            "sortBy",
            "sortOrder",
            "firstResult",
            "maxResults",
            "nameLike",
            "name",
            "dueBefore",
            "dueDate",
            "priority",
            "assignee",
            "assigneeExpression",
            "candidateGroup",
            "processVariables",
            "taskVariables",
            "variables",
            "processInstanceBusinessKey",
            "businessKeyLike",
            "createdAfter",
            "tenantIdIn",
            "active",
            "startedBefore",
            "finished",
            "variableName",
            "deserializeValues",
            "key",
            "keyLike",
            "version",
            "id",
            "ids",
            "type");

    private static final List<String> ENGINE_PADEN = List.of(
            "/task",
            "/task/count",
            "/process-instance",
            "/process-definition",
            "/variable-instance",
            "/incident",
            "/job",
            "/history/task",
            "/history/process-instance",
            "/history/variable-instance",
            "/history/detail",
            "/history/user-operation",
            "/deployment",
            "/filter",
            "/user",
            "/group",
            "/authorization/check",
            "/external-task",
            "/decision-definition",
            "/version");

    private static final List<String> METHODEN =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND", "ROMMEL");

    @LocalServerPort
    int poort;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping adressen;

    @Autowired
    DossierService dossiers;

    @Autowired
    Clock klok;

    @Autowired
    JdbcTemplate jdbc;

    private final Uitslag uitslag = new Uitslag();
    private Random toeval;
    private Beller beller;
    private int verzonden;
    private String zaaknummer;
    private Logvanger log;

    @BeforeEach
    void begin() {
        toeval = new Random(Rommelkeuze.ZAAD);
        beller = new Beller(poort, "127.0.0.1");
        zaaknummer =
                dossiers.openZaak(Voorbeeldgezin.zaak(Proeftaken.TEAM, klok)).zaaknummer();
    }

    @Test
    void rommelInElkAdresKrijgtEenDuidelijkAntwoord() {
        try (var vanger = Logvanger.vang()) {
            log = vanger;
            adressen();
            berichten();
            engine();
            deuren();
            log.verdacht().forEach(regel -> uitslag.fout("persoonsgegeven in het logboek: " + regel));
        }
        Kanarie.zoekInEngine(jdbc.getDataSource());
        Rommelkeuze.meld("eindpunten", uitslag);
        assertThat(uitslag.isGoed()).as(uitslag::foutmelding).isTrue();
    }

    private void adressen() {
        for (var eindpunt : Eindpunten.van(adressen)) {
            var wie = eindpunt.isApi() ? basic(eindpunt.pad()) : sessie(eindpunt.pad());
            for (var rommel : gekozen(IN_ADRES)) {
                zend("adres: in het pad", eindpunt.methode(), eindpunt.ingevuld(rommel), wie, new byte[0]);
                for (var vraag : gekozen(List.copyOf(eindpunt.vragen()))) {
                    var goed = eindpunt.ingevuld(zaaknummer);
                    if (eindpunt.methode().equals("GET")) {
                        zend("adres: in een vraag", "GET", goed + "?" + vraag + "=" + rommel, wie, new byte[0]);
                    } else if (!eindpunt.isApi()) {
                        formulier(eindpunt, goed, wie, vraag, rommel);
                    }
                }
            }
            gekozen(METHODEN)
                    .forEach(methode ->
                            zend("adres: andere methode", methode, eindpunt.ingevuld("x"), wie, new byte[0]));
        }
    }

    private void formulier(Eindpunt eindpunt, String pad, String wie, String vraag, String rommel) {
        var velden = new StringBuilder("_csrf=" + xsrf(wie));
        eindpunt.vragen()
                .forEach(naam -> velden.append('&')
                        .append(URLEncoder.encode(naam, StandardCharsets.UTF_8))
                        .append('=')
                        .append(naam.equals(vraag) ? rommel : "1"));
        zend(
                VELD_VAN_PAGINA,
                "POST",
                pad,
                wie + "\r\nContent-Type: application/x-www-form-urlencoded",
                bytes(velden.toString()));
    }

    /** From the description that is served: every property of every message. */
    private void berichten() {
        var beschrijving = lees(
                beller.vraag("GET", "/v3/api-docs", sessie("/"), new byte[0]).inhoud());
        assertThat(beschrijving.path("paths")).isNotEmpty();
        beschrijving
                .path("paths")
                .properties()
                .forEach(pad -> pad.getValue().properties().forEach(actie -> {
                    var schema = actie.getValue().at("/requestBody/content/application~1json/schema");
                    if (!schema.isMissingNode()) {
                        bericht(
                                actie.getKey().toUpperCase(java.util.Locale.ROOT),
                                pad.getKey(),
                                voorbeeld(schema, beschrijving, 0));
                    }
                }));
    }

    private void bericht(String methode, String pad, JsonNode voorbeeld) {
        var adres = new Eindpunt(methode, pad, java.util.Set.of()).ingevuld(zaaknummer);
        var wie = basic(pad) + "\r\nContent-Type: application/json";
        var voor = Databasestand.nu(jdbc);
        var aangenomen = 0;
        for (var plaats : plaatsen("", voorbeeld)) {
            for (var rommel : gekozen(Rommelwaarde.alles())) {
                aangenomen += telVeld(methode, adres, wie, plaats, metRommel(voorbeeld, plaats, rommel.json())) ? 1 : 0;
            }
        }
        for (var kapot : List.of(
                "",
                "null",
                "[]",
                "\"" + Kanarie.VRIJE_TEKST + "\"",
                "{\"" + Kanarie.VRIJE_TEKST + "\":",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "<xml>" + Kanarie.VRIJE_TEKST + "</xml>",
                "[".repeat(100_000),
                "{\"onbekend\":\"" + Kanarie.VRIJE_TEKST + "\"}")) {
            aangenomen += telBericht(methode, adres, wie, kapot) ? 1 : 0;
        }
        for (var soort : gekozen(List.of(
                "text/plain",
                "application/xml",
                "multipart/form-data",
                "rommel",
                "application/x-www-form-urlencoded"))) {
            zend("bericht: andere soort", methode, adres, basic(pad) + "\r\nContent-Type: " + soort, bytes("{}"));
        }
        zend("bericht: 10 MB", methode, adres, wie, bytes("{\"a\":\"" + "k".repeat(TIEN_MB) + "\"}"));
        zend("bericht: gzip", methode, adres, wie + "\r\nContent-Encoding: gzip", new byte[] {31, (byte) 139, 8, 0});
        if (aangenomen == 0) {
            voor.verschil(Databasestand.nu(jdbc)).stream()
                    .filter(tabel -> !tabel.startsWith("inzage"))
                    .forEach(
                            tabel -> uitslag.fout(methode + " " + pad + ": geweigerd, en toch is gewijzigd: " + tabel));
        }
    }

    /** Who is refused for the value of a field hears which one, unless the message is no JSON any more. */
    private boolean telVeld(String methode, String adres, String wie, String plaats, String inhoud) {
        var antwoord = vraag(volgende(), "bericht: veld of vorm", methode, adres, wie, bytes(inhoud));
        var veld = plaats.substring(plaats.lastIndexOf('/') + 1);
        if (antwoord.status() == 400
                && isLeesbaar(inhoud)
                && !antwoord.inhoud().contains(veld)
                && !antwoord.inhoud().contains("\"fouten\"")) {
            uitslag.fout(methode + " " + kort(adres) + " " + plaats + ": het antwoord noemt geen veld: "
                    + Antwoordkeuring.begin(antwoord.inhoud()));
        }
        return antwoord.status() < 400;
    }

    private static boolean isLeesbaar(String inhoud) {
        try {
            JSON.readTree(inhoud);
            return inhoud.length() < 50_000 && !inhoud.contains("[[[[[");
        } catch (java.io.IOException onleesbaar) {
            return false;
        }
    }

    private boolean telBericht(String methode, String adres, String wie, String inhoud) {
        return zend("bericht: veld of vorm", methode, adres, wie, bytes(inhoud)) < 400;
    }

    private void engine() {
        for (var wie : List.of("gezinswerker." + Proeftaken.TEAM, "beheer")) {
            var koppen = Beller.basic(wie, WACHTWOORD);
            for (var pad : ENGINE_PADEN) {
                for (var vraag : gekozen(ENGINE_VRAGEN)) {
                    for (var rommel : gekozen(IN_ADRES)) {
                        zend(
                                "engine: in een vraag",
                                "GET",
                                "/engine-rest" + pad + "?" + vraag + "=" + rommel,
                                koppen,
                                new byte[0]);
                    }
                    for (var rommel : gekozen(Rommelwaarde.alles())) {
                        zend(
                                "engine: in een zoekvraag",
                                "POST",
                                "/engine-rest" + pad,
                                koppen + "\r\nContent-Type: application/json",
                                bytes("{\"" + vraag + "\":" + rommel.json() + "}"));
                    }
                }
                gekozen(IN_ADRES)
                        .forEach(rommel -> zend(
                                "engine: in het pad", "GET", "/engine-rest" + pad + "/" + rommel, koppen, new byte[0]));
                gekozen(METHODEN)
                        .forEach(methode ->
                                zend("engine: andere methode", methode, "/engine-rest" + pad, koppen, new byte[0]));
            }
            zend(
                    "engine: 10 MB",
                    "POST",
                    "/engine-rest/task",
                    koppen + "\r\nContent-Type: application/json",
                    bytes("{\"name\":\"" + "k".repeat(TIEN_MB) + "\"}"));
        }
    }

    /** What is strange about the request itself, at the door of everybody. */
    private void deuren() {
        var elders = new Beller(poort, "127.0.0.3");
        for (var koppen : List.of(
                "Authorization: Basic !!!",
                "Authorization: Basic " + "QUFB".repeat(1_000),
                Beller.basic("a\u0000b", "x"),
                Beller.basic("k".repeat(5_000), "x"),
                Beller.basic("school-de-wilg", "\u0000"),
                Beller.basic("", ""),
                "Authorization: Bearer " + "x".repeat(100),
                "Accept: rommel",
                "Accept: application/xml",
                "Accept-Language: ${7*7}",
                "Content-Type: rommel; charset=\u00ff",
                "X-Request-Id: " + "k".repeat(5_000),
                "X-Forwarded-For: rommel",
                "Cookie: JSESSIONID=" + "k".repeat(5_000),
                "Cookie: JSESSIONID=AAA%00; ZORGPAD-XSRF=\"",
                "Range: bytes=9-1",
                "Transfer-Encoding: rommel",
                "X-Groot: " + "k".repeat(100_000),
                "Expect: rommel")) {
            for (var pad : List.of(
                    "/inloggen",
                    "/api/aanmeldingen/x",
                    "/engine-rest/task",
                    "/camunda/api/engine/engine/default/task",
                    "/nergens")) {
                zend(elders, "deur: koppen", "GET", pad, koppen, new byte[0]);
            }
        }
        for (var rommel : IN_ADRES) {
            zend(elders, "deur: inloggen", "GET", "/inloggen?fout=" + rommel, "", new byte[0]);
            zend(elders, "deur: pad", "GET", "/" + rommel, "Accept: text/html", new byte[0]);
            zend(elders, "deur: plan", "GET", "/plan/open/" + rommel, "Accept: text/html", new byte[0]);
            zend(elders, "deur: ervaring", "GET", "/ervaring/" + rommel, "Accept: text/html", new byte[0]);
        }
        inloggen(elders);
        for (var regel : List.of("/ rommel", "/%", "/%zz", "/a b", "//", "/;x", "/\\", "/{}", "/a?b={\"")) {
            zend(elders, "deur: eerste regel", "GET", regel, "", new byte[0]);
        }
    }

    private void inloggen(Beller elders) {
        var pagina = elders.vraag("GET", "/inloggen", "", new byte[0]);
        var koekje = java.util.regex.Pattern.compile("zorgpad-xsrf=([^;\\s]+)").matcher(pagina.koppen());
        assertThat(koekje.find()).as(pagina.koppen()).isTrue();
        var merk = koekje.group(1);
        for (var rommel : IN_ADRES) {
            zend(
                    elders,
                    "deur: inloggen",
                    "POST",
                    "/inloggen",
                    "Cookie: ZORGPAD-XSRF=" + merk + "\r\nContent-Type: application/x-www-form-urlencoded",
                    bytes("_csrf=" + merk + "&gebruikersnaam=" + rommel + "&wachtwoord=" + rommel));
        }
        zend(
                elders,
                "deur: 10 MB",
                "POST",
                "/inloggen",
                "Content-Type: application/x-www-form-urlencoded",
                bytes("gebruikersnaam=" + "k".repeat(TIEN_MB)));
    }

    private int zend(String soort, String methode, String pad, String koppen, byte[] inhoud) {
        return zend(volgende(), soort, methode, pad, koppen, inhoud);
    }

    /** From another address before the limits per minute would answer instead of what is tried. */
    private Beller volgende() {
        if (++verzonden % KEREN_PER_ADRES == 0) {
            beller = new Beller(
                    poort,
                    "127.0." + (1 + verzonden / KEREN_PER_ADRES / 250 % 250) + "."
                            + (1 + verzonden / KEREN_PER_ADRES % 250));
        }
        return beller;
    }

    private int zend(Beller wie, String soort, String methode, String pad, String koppen, byte[] inhoud) {
        return vraag(wie, soort, methode, pad, koppen, inhoud).status();
    }

    private Beller.Antwoord vraag(Beller wie, String soort, String methode, String pad, String koppen, byte[] inhoud) {
        var antwoord = log.luister(() -> wie.vraag(methode, pad, koppen, inhoud));
        // 501 is what HTTP asks of a server for a transfer coding that it does not know.
        var status = antwoord.status() == 501 ? 400 : antwoord.status() == 0 ? 500 : antwoord.status();
        uitslag.tel(soort, status);
        var fouten = new ArrayList<String>();
        if (status >= 500) {
            fouten.add("status " + antwoord.status() + ": " + Antwoordkeuring.begin(antwoord.inhoud()));
        } else if (status >= 400) {
            fouten.addAll(Antwoordkeuring.uitleg(antwoord.inhoud()));
            if (soort.equals(VELD_VAN_PAGINA)) {
                fouten.removeIf(fout -> fout.startsWith(Antwoordkeuring.HERHAALT));
            }
        }
        if (antwoord.kop("Content-Type").contains("html") && antwoord.inhoud().contains("<script>alert(1)")) {
            fouten.add("geeft een script terug");
        }
        fouten.forEach(fout -> uitslag.fout(soort + " " + methode + " " + kort(pad) + " ["
                + kort(koppen.replaceAll("(?s)(Authorization|Cookie): (Basic )?[^\r]{20,}", "$1")) + "] "
                + (inhoud.length == 0 ? "" : kort(new String(inhoud, StandardCharsets.UTF_8))) + ": " + fout));
        return new Beller.Antwoord(status, antwoord.koppen(), antwoord.inhoud());
    }

    private static String kort(String tekst) {
        return tekst.length() <= 90 ? tekst : tekst.substring(0, 60) + "..(" + tekst.length() + ")";
    }

    private <T> List<T> gekozen(List<T> alles) {
        return Rommelkeuze.rondes(toeval, alles.size()).stream().map(alles::get).toList();
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String basic(String pad) {
        if (pad.startsWith("/api/aanmeldingen") || pad.startsWith("/api/detentiemeldingen")) {
            return Beller.basic(
                    pad.contains("detentie") ? "front-office-detentie" : "school-de-wilg", Partnerbeller.GEHEIM);
        }
        var wie = pad.startsWith("/api/organisatie") || pad.startsWith("/api/partners")
                ? "functioneel-beheer"
                : pad.startsWith("/api/dossiers") ? "gezinswerker." + Proeftaken.TEAM : "directie";
        return Beller.basic(wie, WACHTWOORD);
    }

    private final Map<String, String> sessies = new java.util.HashMap<>();

    private String sessie(String pad) {
        var wie = pad.startsWith("/gezinsplan") || pad.startsWith("/dossieroverzicht")
                ? "gezinswerker." + Proeftaken.TEAM
                : "directie";
        return sessies.computeIfAbsent(wie, naam -> {
            var ingelogd = Webgebruiker.ingelogd(poort, naam, WACHTWOORD);
            ingelogd.get("/sturing");
            return "Cookie: JSESSIONID=" + ingelogd.koekje("JSESSIONID") + "; ZORGPAD-XSRF="
                    + ingelogd.koekje("ZORGPAD-XSRF");
        });
    }

    private static String xsrf(String koppen) {
        return koppen.substring(koppen.indexOf("ZORGPAD-XSRF=") + "ZORGPAD-XSRF=".length());
    }

    private static JsonNode voorbeeld(JsonNode schema, JsonNode beschrijving, int diepte) {
        if (schema.has("$ref")) {
            return voorbeeld(beschrijving.at(schema.get("$ref").asText().substring(1)), beschrijving, diepte);
        }
        if (schema.has("example")) {
            return schema.get("example");
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        if (schema.has("properties") && diepte < 6) {
            var object = JSON.createObjectNode();
            schema.get("properties")
                    .properties()
                    .forEach(deel -> object.set(deel.getKey(), voorbeeld(deel.getValue(), beschrijving, diepte + 1)));
            return object;
        }
        return switch (schema.path("type").asText()) {
            case "array" -> JSON.createArrayNode().add(voorbeeld(schema.path("items"), beschrijving, diepte + 1));
            case "integer", "number" -> JSON.getNodeFactory().numberNode(1);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            default ->
                JSON.getNodeFactory()
                        .textNode(schema.path("format").asText().startsWith("date") ? "2026-03-10" : "tekst");
        };
    }

    private static List<String> plaatsen(String pad, JsonNode waarde) {
        var plaatsen = new ArrayList<String>();
        if (waarde.isObject()) {
            waarde.properties().forEach(deel -> {
                plaatsen.add(pad + "/" + deel.getKey());
                plaatsen.addAll(plaatsen(pad + "/" + deel.getKey(), deel.getValue()));
            });
        } else if (waarde.isArray() && !waarde.isEmpty()) {
            plaatsen.addAll(plaatsen(pad + "/0", waarde.get(0)));
        }
        return plaatsen;
    }

    private static String metRommel(JsonNode voorbeeld, String plaats, String rommel) {
        var kopie = voorbeeld.deepCopy();
        var streep = plaats.lastIndexOf('/');
        var ouder = kopie.at(plaats.substring(0, streep));
        if (ouder instanceof ObjectNode object) {
            object.put(plaats.substring(streep + 1), "@@ROMMEL@@");
        }
        return kopie.toString().replace("\"@@ROMMEL@@\"", rommel);
    }

    private static JsonNode lees(String tekst) {
        try {
            return JSON.readTree(tekst.substring(tekst.indexOf('{'), tekst.lastIndexOf('}') + 1));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
