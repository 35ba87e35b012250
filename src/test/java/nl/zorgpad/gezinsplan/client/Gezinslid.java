package nl.zorgpad.gezinsplan.client;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A family member, or somebody who plays one, with a telephone. Its cookies go along to every address, also where a
 * browser would keep them back.
 */
final class Gezinslid {

    private static final Pattern XSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("id=\"ontwikkelcode\">(\\d{6})<");

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, String> koekjes = new LinkedHashMap<>();
    private final int poort;
    private String laatstePagina = "";

    Gezinslid(int poort) {
        this.poort = poort;
    }

    /** Somebody who opened this link and filled in the right code. */
    static Gezinslid binnen(int poort, String geheim) {
        var iemand = new Gezinslid(poort);
        iemand.open(geheim);
        iemand.vraagCode();
        var antwoord = iemand.vulIn(iemand.code());
        if (!"/plan".equals(naar(antwoord))) {
            throw new IllegalStateException("Inloggen ging naar " + naar(antwoord));
        }
        return iemand;
    }

    HttpResponse<String> open(String geheim) {
        return get("/plan/open/" + geheim);
    }

    HttpResponse<String> vraagCode() {
        get("/plan/code");
        var antwoord = post("/plan/code/sturen");
        get("/plan/code");
        return antwoord;
    }

    /** The code on the screen. */
    String code() {
        var code = CODE.matcher(get("/plan/code").body());
        return code.find() ? code.group(1) : null;
    }

    HttpResponse<String> vulIn(String code) {
        get("/plan/code");
        return post("/plan/code", "code", code);
    }

    HttpResponse<String> get(String pad) {
        var antwoord = stuur(HttpRequest.newBuilder(adres(pad))
                .header("Accept", "text/html,*/*")
                .GET());
        laatstePagina = antwoord.body();
        return antwoord;
    }

    /** Sends a form of the page that was opened last, with its token against forgery. */
    HttpResponse<String> post(String pad, String... velden) {
        var metToken = new LinkedHashMap<String, String>();
        for (var i = 0; i < velden.length; i += 2) {
            metToken.put(velden[i], velden[i + 1]);
        }
        var token = XSRF.matcher(laatstePagina);
        if (token.find()) {
            metToken.put("_csrf", token.group(1));
        }
        return stuur(pad, metToken);
    }

    /** Sends a form of a page that was opened earlier. */
    HttpResponse<String> postVanaf(String pagina, String pad, String... velden) {
        laatstePagina = pagina;
        return post(pad, velden);
    }

    HttpResponse<String> postZonderToken(String pad, String... velden) {
        laatstePagina = "";
        return post(pad, velden);
    }

    String koekje(String naam) {
        return koekjes.get(naam);
    }

    void zetKoekje(String naam, String waarde) {
        koekjes.put(naam, waarde);
    }

    /** Path and question of the address that an answer sends to; null when it does not. */
    static String naar(HttpResponse<?> antwoord) {
        return antwoord.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(doel -> doel.getRawQuery() == null ? doel.getPath() : doel.getPath() + "?" + doel.getRawQuery())
                .orElse(null);
    }

    private HttpResponse<String> stuur(String pad, Map<String, String> velden) {
        var inhoud = velden.entrySet().stream()
                .map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return stuur(HttpRequest.newBuilder(adres(pad))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud)));
    }

    private HttpResponse<String> stuur(HttpRequest.Builder verzoek) {
        if (!koekjes.isEmpty()) {
            verzoek.header(
                    "Cookie",
                    koekjes.entrySet().stream()
                            .map(koekje -> koekje.getKey() + "=" + koekje.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var antwoord = http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            antwoord.headers().allValues("Set-Cookie").stream()
                    .flatMap(regel -> HttpCookie.parse(regel).stream())
                    .forEach(this::onthoud);
            return antwoord;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void onthoud(HttpCookie koekje) {
        if (koekje.getMaxAge() == 0 || koekje.getValue().isEmpty()) {
            koekjes.remove(koekje.getName());
        } else {
            koekjes.put(koekje.getName(), koekje.getValue());
        }
    }

    private URI adres(String pad) {
        return URI.create("http://localhost:" + poort + pad);
    }
}
