package nl.zorgpad.platform.beveiliging;

import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WACHTWOORD;
import static nl.zorgpad.platform.beveiliging.Proefgebruikers.WERKER_B;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.zorgpad.ZorgpadTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The scripts of a page carry the nonce of that page's policy, however busy the server is. */
@ZorgpadTest
class EigenNonceTest {

    private static final int PAGINAS = 150;
    private static final Pattern IN_BELEID = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGINA = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    int poort;

    @Test
    void elkePaginaKrijgtHaarEigenNonce() throws Exception {
        Webgebruiker werker = Webgebruiker.ingelogd(poort, WERKER_B, WACHTWOORD);
        AtomicBoolean klaar = new AtomicBoolean();
        ExecutorService druk = Executors.newFixedThreadPool(3);
        try {
            List<Future<?>> anderen = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                anderen.add(druk.submit(() -> {
                    while (!klaar.get()) {
                        werker.get("/camunda/api/engine/engine/");
                    }
                }));
            }
            for (int i = 0; i < PAGINAS; i++) {
                HttpResponse<String> pagina = werker.pagina("/camunda/app/tasklist/default/");

                assertThat(noncesIn(pagina.body()))
                        .as("pagina " + i)
                        .isNotEmpty()
                        .containsOnly(noncesVan(pagina));
            }
            klaar.set(true);
            for (Future<?> ander : anderen) {
                ander.get();
            }
        } finally {
            klaar.set(true);
            druk.shutdown();
        }
    }

    private static String noncesVan(HttpResponse<String> pagina) {
        Matcher nonce = IN_BELEID.matcher(
                pagina.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private static List<String> noncesIn(String pagina) {
        return IN_PAGINA
                .matcher(pagina)
                .results()
                .map(gevonden -> gevonden.group(1))
                .toList();
    }
}
