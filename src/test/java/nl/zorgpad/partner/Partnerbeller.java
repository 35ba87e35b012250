package nl.zorgpad.partner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import nl.zorgpad.platform.Kanarie;

/** The computer of a partner organisation, at the other end of a real HTTP connection. */
public final class Partnerbeller {

    /** Secret of the invented partners. */
    public static final String GEHEIM = DemoPartners.GEHEIM;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int poort;
    private final String basic;

    public Partnerbeller(int poort, String id, String geheim) {
        this.poort = poort;
        this.basic =
                "Basic " + Base64.getEncoder().encodeToString((id + ":" + geheim).getBytes(StandardCharsets.UTF_8));
    }

    public static ObjectNode kanariegezin() {
        return lees("""
                {"bronReferentie": "%s", "aanmeldDatumTijd": "2026-03-10T09:30",
                 "melder": {"naam": "%s", "rol": "school", "telefoon": "030 1234567"},
                 "gezinOpDeHoogte": "ja", "woonplaatsUtrecht": "ja", "wijk": "lunetten",
                 "gezin": {"gezinsnaam": "%s", "adres": "%s", "postcode": "3526ab", "plaats": "Utrecht",
                           "telefoon": "%s", "email": "%s", "voorkeurstaal": "nl", "tolk": "nee"},
                 "ouders": [{"voornaam": "%s", "achternaam": "%s", "rol": "moeder", "geboortedatum": "%s", "gezag": "ja"}],
                 "kinderen": [{"voornaam": "%s", "geboortedatum": "2018-05-31", "schoolsoort": "po",
                               "heeftEigenVraag": true}],
                 "zwangerschap": "nee", "toeslagenGedupeerd": "nee", "aanmelderIsJongere": "nee",
                 "toelichting": "%s"}
                """.formatted(
                        UUID.randomUUID(),
                        Kanarie.VOORNAAM,
                        Kanarie.ACHTERNAAM,
                        Kanarie.ADRES,
                        Kanarie.TELEFOON,
                        Kanarie.EMAIL,
                        Kanarie.VOORNAAM,
                        Kanarie.ACHTERNAAM,
                        Kanarie.GEBOORTEDATUM,
                        Kanarie.KIND_VOORNAAM,
                        Kanarie.VRIJE_TEKST));
    }

    public HttpResponse<String> meld(JsonNode aanmelding) {
        return post("application/json", aanmelding.toString());
    }

    public HttpResponse<String> post(String soort, String inhoud) {
        return verstuur("POST", "/api/aanmeldingen", soort, HttpRequest.BodyPublishers.ofString(inhoud));
    }

    public HttpResponse<String> get(String pad) {
        return verstuur("GET", pad, null, HttpRequest.BodyPublishers.noBody());
    }

    public HttpResponse<String> verstuur(String methode, String pad, String soort, BodyPublisher inhoud) {
        var verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + pad))
                .method(methode, inhoud)
                .header("Authorization", basic);
        if (soort != null) {
            verzoek.header("Content-Type", soort);
        }
        try {
            return HTTP.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode inhoud(HttpResponse<String> antwoord) {
        return lees(antwoord.body());
    }

    /** A message from its text. */
    public static ObjectNode lees(String tekst) {
        try {
            return (ObjectNode) JSON.readTree(tekst);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
