package nl.zorgpad.platform.beveiliging;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A provider of logins that says whatever a test wants it to say, at the addresses that Keycloak has. It checks what a
 * provider has to check: the client's secret, that a code is used once, and the proof that the asker began the login.
 */
final class Proefaanbieder implements AutoCloseable {

    static final String CLIENT = "zorgpad";
    static final String GEHEIM = "geheim-van-zorgpad-voor-de-proef";

    private static final String OIDC = "/protocol/openid-connect";

    private final HttpServer server;
    private final RSAKey sleutel = nieuweSleutel("k1");
    private final Map<String, Uitgifte> uitgiften = new ConcurrentHashMap<>();

    private final AtomicInteger sleutelvragen = new AtomicInteger();

    private record Uitgifte(String uitdaging, String idToken) {}

    Proefaanbieder() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
        server.createContext(OIDC + "/certs", vraag -> {
            sleutelvragen.incrementAndGet();
            antwoord(vraag, 200, new JWKSet(sleutel.toPublicJWK()).toString());
        });
        server.createContext(OIDC + "/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often somebody asked for its keys. */
    int sleutelvragen() {
        return sleutelvragen.get();
    }

    /** The key with which it signs. */
    RSAKey sleutel() {
        return sleutel;
    }

    /** Another key that says it is the same one. */
    static RSAKey nieuweSleutel(String nummer) {
        try {
            return new RSAKeyGenerator(2048).keyID(nummer).generate();
        } catch (JOSEException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** Who comes with this code, and began with this challenge, gets this token. */
    void geef(String code, String uitdaging, String idToken) {
        uitgiften.put(code, new Uitgifte(uitdaging, idToken));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange vraag) throws IOException {
        Map<String, String> velden = Arrays.stream(
                        new String(vraag.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("&"))
                .map(veld -> veld.split("=", 2))
                .collect(Collectors.toMap(veld -> veld[0], veld -> URLDecoder.decode(veld[1], StandardCharsets.UTF_8)));
        var bewijs =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + GEHEIM).getBytes(StandardCharsets.UTF_8));
        var uitgifte = uitgiften.remove(velden.get("code"));
        if (!bewijs.equals(vraag.getRequestHeaders().getFirst("Authorization"))
                || uitgifte == null
                || !uitgifte.uitdaging().equals(uitdaging(velden.get("code_verifier")))) {
            antwoord(vraag, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        antwoord(
                vraag,
                200,
                "{\"access_token\":\"toegang\",\"refresh_token\":\"vernieuwen\",\"token_type\":\"Bearer\","
                        + "\"expires_in\":60,\"id_token\":\"" + uitgifte.idToken() + "\"}");
    }

    private static String uitdaging(String bewijs) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(bewijs.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static void antwoord(HttpExchange vraag, int status, String json) throws IOException {
        var inhoud = json.getBytes(StandardCharsets.UTF_8);
        vraag.getResponseHeaders().set("Content-Type", "application/json");
        vraag.sendResponseHeaders(status, inhoud.length);
        try (var uit = vraag.getResponseBody()) {
            uit.write(inhoud);
        }
    }
}
