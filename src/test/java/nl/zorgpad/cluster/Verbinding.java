package nl.zorgpad.cluster;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Somebody who talks to Zorgpad through the proxy: a worker with a session, or a program with Basic. */
final class Verbinding {

    private static final Pattern XSRF_VELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Set<Integer> GEEN_ANTWOORD = Set.of(502, 503, 504);
    private static final int EIGEN_FOUT = 500;
    private static final int TE_VEEL = 429;
    private static final Duration GEDULD = Duration.ofSeconds(130);
    private static final int POGINGEN = 240;

    private final CookieManager koekjes = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http;
    private final String adres;
    private final Logboek logboek;
    private String basic;
    private volatile String laatsteVerzoek = "";

    /** @param certificaat file with the certificate that the proxy shows; nothing else is trusted */
    Verbinding(String adres, Path certificaat, Logboek logboek) {
        this.adres = adres;
        this.logboek = logboek;
        http = HttpClient.newBuilder()
                .sslContext(vertrouw(certificaat))
                .cookieHandler(koekjes)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    Verbinding metBasic(String naam, String geheim) {
        basic = "Basic " + Base64.getEncoder().encodeToString((naam + ":" + geheim).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** No answer came: the request may have been done or not. */
    static final class GeenAntwoord extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean nietsBewaard;

        GeenAntwoord(String wat) {
            this(wat, false);
        }

        private GeenAntwoord(String wat, boolean nietsBewaard) {
            super(wat);
            this.nietsBewaard = nietsBewaard;
        }

        /** Whether the answer promised that nothing was done. */
        boolean zegtNietsBewaard() {
            return nietsBewaard;
        }
    }

    record Antwoord(int status, String inhoud, String plaats) {

        boolean goed() {
            return status / 100 == 2;
        }

        boolean vraagtOmInloggen() {
            return status == 401 || status == 302 && plaats.contains("/inloggen");
        }
    }

    /** Number that the proxy gave the last request that was answered. */
    String laatsteVerzoek() {
        return laatsteVerzoek;
    }

    /** By the login page, as a browser does. */
    void logIn(String naam, String wachtwoord) {
        koekjes.getCookieStore().removeAll();
        var pagina = volhardend(() -> verzoek("/inloggen").GET()).inhoud();
        var token = XSRF_VELD.matcher(pagina);
        if (!token.find()) {
            throw new IllegalStateException("Geen XSRF-token op de inlogpagina: " + pagina);
        }
        var velden = "gebruikersnaam=" + naam + "&wachtwoord=" + URLEncoder.encode(wachtwoord, StandardCharsets.UTF_8)
                + "&_csrf=" + token.group(1);
        var antwoord = volhardend(() -> verzoek("/inloggen")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(velden)));
        if (antwoord.status() != 302 || antwoord.plaats().contains("fout")) {
            throw new IllegalStateException("Inloggen van " + naam + ": " + antwoord);
        }
        volhardend(() -> verzoek(TASKLIST).header("Accept", "text/html").GET());
    }

    /** Asks once more until there is an answer: only for what changes nothing, or what may be sent twice. */
    Antwoord volhardend(String methode, String pad, String json) {
        return volhardend(() -> verzoek(methode, pad, json));
    }

    /** Asks once. @throws GeenAntwoord when nobody knows whether it was done */
    Antwoord eenKeer(String methode, String pad, String json) throws GeenAntwoord {
        return verstuur(verzoek(methode, pad, json));
    }

    private Antwoord volhardend(Supplier<HttpRequest.Builder> verzoek) {
        for (var poging = 1; poging <= POGINGEN; poging++) {
            try {
                var antwoord = verstuur(verzoek.get());
                if (antwoord.status() != TE_VEEL) {
                    return antwoord;
                }
                Cluster.pauze(5000);
            } catch (GeenAntwoord nogEens) {
                Cluster.pauze(500);
            }
        }
        throw new IllegalStateException("Steeds geen antwoord van " + adres);
    }

    private HttpRequest.Builder verzoek(String methode, String pad, String json) {
        BodyPublisher inhoud = json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json);
        var verzoek = verzoek(pad).header("Content-Type", "application/json").method(methode, inhoud);
        var token = koekje("XSRF-TOKEN");
        if (token != null) {
            verzoek.header("X-XSRF-TOKEN", token);
        }
        return verzoek;
    }

    private HttpRequest.Builder verzoek(String pad) {
        var verzoek = HttpRequest.newBuilder(URI.create(adres + pad)).timeout(GEDULD);
        if (basic != null) {
            verzoek.header("Authorization", basic);
        }
        return verzoek;
    }

    private Antwoord verstuur(HttpRequest.Builder verzoek) throws GeenAntwoord {
        var begin = Instant.now();
        try {
            logboek.verzoeken.incrementAndGet();
            HttpResponse<String> antwoord = http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
            var gezien = new Gezien(
                    begin,
                    antwoord.statusCode(),
                    antwoord.body(),
                    antwoord.headers().firstValue("Retry-After").orElse(""),
                    Duration.between(begin, Instant.now()));
            if (antwoord.statusCode() >= EIGEN_FOUT) {
                logboek.gezien.add(gezien);
            }
            if (GEEN_ANTWOORD.contains(antwoord.statusCode())) {
                logboek.zonderAntwoord.incrementAndGet();
                throw new GeenAntwoord("status " + antwoord.statusCode(), gezien.zegtNietsBewaard());
            }
            if (antwoord.statusCode() == TE_VEEL) {
                logboek.teVeel.incrementAndGet();
            }
            laatsteVerzoek = antwoord.headers().firstValue("X-Request-Id").orElse("");
            return new Antwoord(
                    antwoord.statusCode(),
                    antwoord.body(),
                    antwoord.headers().firstValue("Location").orElse(""));
        } catch (IOException fout) {
            logboek.zonderAntwoord.incrementAndGet();
            logboek.gezien.add(new Gezien(begin, 0, "", "", Duration.between(begin, Instant.now())));
            throw new GeenAntwoord(fout.toString());
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestoord);
        }
    }

    private String koekje(String naam) {
        return koekjes.getCookieStore().getCookies().stream()
                .filter(koekje -> koekje.getName().equals(naam))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private static SSLContext vertrouw(Path certificaat) {
        try {
            var pem = Files.readString(certificaat);
            var deel = pem.substring(pem.indexOf("-----BEGIN CERTIFICATE-----"));
            var sleutels = KeyStore.getInstance(KeyStore.getDefaultType());
            sleutels.load(null, null);
            sleutels.setCertificateEntry(
                    "proxy",
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(
                                    new java.io.ByteArrayInputStream(deel.getBytes(StandardCharsets.US_ASCII))));
            var vertrouwen = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            vertrouwen.init(sleutels);
            var context = SSLContext.getInstance("TLS");
            context.init(null, vertrouwen.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
