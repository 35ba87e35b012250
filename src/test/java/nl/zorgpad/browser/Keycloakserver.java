package nl.zorgpad.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A real Keycloak with the realm of docker/sso, on this machine only and with a database of its own that is thrown away.
 * Its distribution is a folder that the caller names; it is copied to target/keycloak, because it keeps data beside itself.
 */
final class Keycloakserver implements AutoCloseable {

    static final String CLIENT = "zorgpad";

    private static final Path MAP = Path.of("target", "keycloak").toAbsolutePath();
    private static final Duration STARTGEDULD = Duration.ofMinutes(8);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String geheim = UUID.randomUUID() + "-" + UUID.randomUUID();
    private final String wachtwoord = UUID.randomUUID() + "-Aa1";
    private final int poort;
    private final Process proces;

    private Keycloakserver(Path distributie, int poort, String zorgpad) throws IOException, InterruptedException {
        this.poort = poort;
        kopieer(distributie, MAP.resolve("server"));
        var realms = Files.createDirectories(MAP.resolve("server/data/import"));
        Files.copy(Path.of("docker", "sso", "realm-zorgpad.json"), realms.resolve("realm-zorgpad.json"));
        eis(
                opdracht("build", "--db=dev-file", "--health-enabled=true", "--http-relative-path=/sso")
                                .start()
                                .waitFor()
                        == 0,
                "Keycloak bouwen lukt niet");
        var start = opdracht(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + poort,
                "--http-management-port=" + (poort + 1),
                "--hostname=http://localhost:" + poort + "/sso");
        start.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "proef",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", wachtwoord,
                        "ZORGPAD_CLIENT_GEHEIM", geheim,
                        "ZORGPAD_ADRES", zorgpad,
                        "ZORGPAD_UITLOGBERICHT", zorgpad + "/logout/connect/back-channel/sso"));
        proces = start.start();
    }

    /** @param zorgpad address of Zorgpad as the browser sees it */
    static Keycloakserver start(Path distributie, int poort, String zorgpad) throws Exception {
        var server = new Keycloakserver(distributie, poort, zorgpad);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        var uiterlijk = Instant.now().plus(STARTGEDULD);
        while (!server.isKlaar()) {
            eis(server.proces.isAlive() && Instant.now().isBefore(uiterlijk), "Keycloak start niet; zie " + MAP);
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return server;
    }

    String issuer() {
        return "http://localhost:" + poort + "/sso/realms/zorgpad";
    }

    String geheim() {
        return geheim;
    }

    /** Adds somebody as an administrator does, with what the realm asks of a new account. */
    void voegToe(String gebruikersnaam, String wachtwoord) {
        var eigen = Map.of("type", "password", "value", wachtwoord, "temporary", false);
        beheer("POST", "/users", Map.of("username", gebruikersnaam, "enabled", true, "credentials", List.of(eigen)));
    }

    /** Adds somebody who need not set a second factor: an administrator has to take that away afterwards. */
    void voegToeZonderTweedeFactor(String gebruikersnaam, String wachtwoord) {
        voegToe(gebruikersnaam, wachtwoord);
        beheer("PUT", "/users/" + id(gebruikersnaam), Map.of("requiredActions", List.of()));
    }

    void schakelUit(String gebruikersnaam) {
        beheer("PUT", "/users/" + id(gebruikersnaam), Map.of("enabled", false));
    }

    /** Ends every session of somebody, as the button in the administration console does. */
    void beeindigSessies(String gebruikersnaam) {
        beheer("POST", "/users/" + id(gebruikersnaam) + "/logout", Map.of());
    }

    /** How many sessions somebody has at the provider. */
    int sessies(String gebruikersnaam) {
        return beheer("GET", "/users/" + id(gebruikersnaam) + "/sessions", null).size();
    }

    /** Answer of the provider to a form that a program sends to it; status and body. */
    HttpResponse<String> verstuur(String pad, Map<String, String> velden) {
        return verstuur(HttpRequest.newBuilder(URI.create(issuer() + pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formulier(velden))));
    }

    HttpResponse<String> haal(String pad, Map<String, String> velden) {
        return verstuur(HttpRequest.newBuilder(URI.create(issuer() + pad + "?" + formulier(velden))));
    }

    @Override
    public void close() {
        proces.descendants().forEach(ProcessHandle::destroy);
        proces.destroy();
        try {
            proces.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
        }
    }

    private String id(String gebruikersnaam) {
        return beheer("GET", "/users?exact=true&username=" + gebruikersnaam, null)
                .get(0)
                .get("id")
                .asText();
    }

    private JsonNode beheer(String methode, String pad, Object wat) {
        try {
            var verzoek = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + poort + "/sso/admin/realms/zorgpad" + pad))
                    .header("Authorization", "Bearer " + toegang())
                    .header("Content-Type", "application/json")
                    .method(
                            methode,
                            wat == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofString(JSON.writeValueAsString(wat)));
            var antwoord = verstuur(verzoek);
            eis(antwoord.statusCode() < 300, methode + " " + pad + ": " + antwoord.statusCode() + antwoord.body());
            return JSON.readTree(antwoord.body());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private String toegang() throws IOException {
        var antwoord = verstuur(HttpRequest.newBuilder(
                        URI.create("http://localhost:" + poort + "/sso/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formulier(Map.of(
                        "client_id", "admin-cli",
                        "grant_type", "password",
                        "username", "proef",
                        "password", wachtwoord)))));
        return JSON.readTree(antwoord.body()).get("access_token").asText();
    }

    private HttpResponse<String> verstuur(HttpRequest.Builder verzoek) {
        try {
            return http.send(verzoek.build(), BodyHandlers.ofString());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestoord);
        }
    }

    private boolean isKlaar() {
        try {
            return http.send(
                                    HttpRequest.newBuilder(
                                                    URI.create("http://localhost:" + (poort + 1) + "/sso/health/ready"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException nogNiet) {
            return false;
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ProcessBuilder opdracht(String... woorden) {
        var alle = Stream.concat(
                        Stream.of("bash", MAP.resolve("server/bin/kc.sh").toString()), Stream.of(woorden))
                .toList();
        var opdracht = new ProcessBuilder(alle)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(MAP.toFile(), "keycloak.log")));
        opdracht.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return opdracht;
    }

    private static void kopieer(Path van, Path naar) throws IOException {
        eis(Files.exists(van.resolve("bin/kc.sh")), "In " + van + " staat geen Keycloak");
        FileSystemUtils.deleteRecursively(MAP);
        Files.createDirectories(MAP);
        try (var paden = Files.walk(van)) {
            for (var pad :
                    paden.filter(pad -> !pad.startsWith(van.resolve("data"))).toList()) {
                Files.copy(pad, naar.resolve(van.relativize(pad).toString()));
            }
        }
    }

    private static String formulier(Map<String, String> velden) {
        return velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void eis(boolean goed, String anders) {
        if (!goed) {
            throw new IllegalStateException(anders);
        }
    }
}
