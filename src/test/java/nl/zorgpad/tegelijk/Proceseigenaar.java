package nl.zorgpad.tegelijk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Somebody who deploys models over REST with the account of an administrator, as the Modeler does. */
final class Proceseigenaar {

    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("beheer:Zorgpad-demo-1".getBytes(StandardCharsets.UTF_8));
    private static final String GRENS = "grens-tussen-bestanden";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int poort;

    Proceseigenaar(int poort) {
        this.poort = poort;
    }

    /** @param bestanden content by file name */
    HttpResponse<String> lever(String naam, Map<String, String> bestanden) {
        var inhoud = new StringBuilder(deel("name=\"deployment-name\"", naam));
        bestanden.forEach((bestand, tekst) ->
                inhoud.append(deel("name=\"" + bestand + "\"; filename=\"" + bestand + "\"", tekst)));
        inhoud.append("--").append(GRENS).append("--\r\n");
        return verstuur(verzoek("/engine-rest/deployment/create")
                .header("Content-Type", "multipart/form-data; boundary=" + GRENS)
                .POST(HttpRequest.BodyPublishers.ofString(inhoud.toString())));
    }

    HttpResponse<String> post(String pad, Object bericht) {
        return verstuur(verzoek(pad)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        bericht instanceof String tekst ? tekst : Formulierbrief.schrijf(bericht))));
    }

    /** All forms of the application, by file name. */
    static Map<String, String> formulieren() {
        try (var paden = Files.walk(Path.of("forms"))) {
            var formulieren = new TreeMap<String, String>();
            for (var pad : paden.filter(pad -> pad.toString().endsWith(".form")).toList()) {
                formulieren.put(pad.getFileName().toString(), Files.readString(pad));
            }
            return formulieren;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String deel(String kop, String inhoud) {
        return "--" + GRENS + "\r\nContent-Disposition: form-data; " + kop
                + "\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + inhoud + "\r\n";
    }

    private HttpRequest.Builder verzoek(String pad) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
                .header("Authorization", BASIC);
    }

    private static HttpResponse<String> verstuur(HttpRequest.Builder verzoek) {
        try {
            return HTTP.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }
}
