package nl.zorgpad.platform.beveiliging;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the other end of a real HTTP connection: a browser with a session, a program with Basic, or a stranger. */
public class Webgebruiker {

    private static final Pattern XSRF_VELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager koekjes = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(koekjes)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String basis;
    private String basic;
    private String webappXsrf;

    private Webgebruiker(int poort) {
        this.basis = "http://localhost:" + poort;
    }

    /** Nobody: no session and no password. */
    public static Webgebruiker onbekende(int poort) {
        return new Webgebruiker(poort);
    }

    /** A program that sends user name and password with each call. */
    public static Webgebruiker metBasic(int poort, String gebruiker, String wachtwoord) {
        Webgebruiker wie = new Webgebruiker(poort);
        wie.basic = "Basic "
                + Base64.getEncoder().encodeToString((gebruiker + ":" + wachtwoord).getBytes(StandardCharsets.UTF_8));
        return wie;
    }

    /** A browser that logged in by the login page and opened Tasklist. */
    public static Webgebruiker ingelogd(int poort, String gebruiker, String wachtwoord) {
        Webgebruiker wie = new Webgebruiker(poort);
        HttpResponse<String> antwoord = wie.logIn(gebruiker, wachtwoord);
        if (!"/".equals(pad(antwoord))) {
            throw new IllegalStateException("Inloggen van " + gebruiker + " ging naar " + pad(antwoord));
        }
        wie.openWebapp("tasklist");
        return wie;
    }

    void zetKoekje(String naam, String waarde) {
        HttpCookie koekje = new HttpCookie(naam, waarde);
        koekje.setPath("/");
        koekje.setVersion(0);
        koekjes.getCookieStore().add(URI.create(basis), koekje);
    }

    HttpResponse<String> logIn(String gebruiker, String wachtwoord) {
        Matcher token = XSRF_VELD.matcher(get("/inloggen").body());
        if (!token.find()) {
            throw new IllegalStateException("Geen XSRF-token in de inlogpagina");
        }
        return formulier("/inloggen", "gebruikersnaam", gebruiker, "wachtwoord", wachtwoord, "_csrf", token.group(1));
    }

    /** Loads a webapp's page, so that later calls carry Camunda's XSRF token as the real page does. */
    HttpResponse<String> openWebapp(String app) {
        HttpResponse<String> pagina = pagina("/camunda/app/" + app + "/default/");
        webappXsrf = koekje("XSRF-TOKEN");
        return pagina;
    }

    public HttpResponse<String> get(String pad) {
        return verstuur(verzoek(pad).GET());
    }

    /** What a browser does when a worker types the address. */
    public HttpResponse<String> pagina(String pad) {
        return verstuur(verzoek(pad).header("Accept", "text/html,*/*").GET());
    }

    public HttpResponse<String> post(String pad, String json) {
        return json("POST", pad, json);
    }

    public HttpResponse<String> json(String methode, String pad, String json) {
        return verstuur(metXsrf(verzoek(pad), pad)
                .header("Content-Type", "application/json")
                .method(methode, HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpResponse<String> zonderXsrf(String methode, String pad, String json) {
        return verstuur(verzoek(pad)
                .header("Content-Type", "application/json")
                .method(methode, HttpRequest.BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> delete(String pad) {
        return verstuur(metXsrf(verzoek(pad), pad).DELETE());
    }

    /** Sends a model as REST's deployment call expects it. */
    public HttpResponse<String> deploy(String pad, String naam, String model) {
        String grens = "grens-tussen-delen";
        String inhoud =
                "--" + grens + "\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\naanval\r\n--"
                        + grens + "\r\nContent-Disposition: form-data; name=\"data\"; filename=\"" + naam
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + model + "\r\n--" + grens + "--\r\n";
        return verstuur(metXsrf(verzoek(pad), pad)
                .header("Content-Type", "multipart/form-data; boundary=" + grens)
                .POST(HttpRequest.BodyPublishers.ofString(inhoud)));
    }

    /** Sends a form of a page, as names and values in turn. */
    public HttpResponse<String> formulier(String pad, String... velden) {
        StringBuilder inhoud = new StringBuilder();
        for (int i = 0; i < velden.length; i += 2) {
            inhoud.append(i == 0 ? "" : "&")
                    .append(velden[i])
                    .append('=')
                    .append(URLEncoder.encode(velden[i + 1], StandardCharsets.UTF_8));
        }
        return verstuur(verzoek(pad)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(inhoud.toString())));
    }

    /** Value of a cookie; null when there is none. */
    public String koekje(String naam) {
        return koekjes.getCookieStore().getCookies().stream()
                .filter(koekje -> koekje.getName().equals(naam))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** Where an answer sends the browser; null when it does not. */
    public static String pad(HttpResponse<?> antwoord) {
        return antwoord.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(doel -> doel.getQuery() == null ? doel.getPath() : doel.getPath() + "?" + doel.getQuery())
                .orElse(null);
    }

    private HttpRequest.Builder verzoek(String pad) {
        HttpRequest.Builder verzoek = HttpRequest.newBuilder(URI.create(basis + pad));
        if (basic != null) {
            verzoek.header("Authorization", basic);
        }
        return verzoek;
    }

    private HttpRequest.Builder metXsrf(HttpRequest.Builder verzoek, String pad) {
        if (pad.startsWith("/camunda/") && webappXsrf != null) {
            verzoek.header("X-XSRF-TOKEN", webappXsrf);
        }
        String eigen = koekje("ZORGPAD-XSRF");
        if (!pad.startsWith("/camunda/") && eigen != null) {
            verzoek.header("X-ZORGPAD-XSRF", eigen);
        }
        return verzoek;
    }

    private HttpResponse<String> verstuur(HttpRequest.Builder verzoek) {
        try {
            return http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
