package nl.zorgpad.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Function;

/** One JVM with Zorgpad, from the packaged jar. */
final class Node {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String naam;
    private final int poort;
    private final Function<Path, Opdracht> jar;
    private volatile Path image;
    private volatile Opdracht opdracht;
    private volatile int starts;

    /** @param image folder with the unpacked jar */
    Node(String naam, int poort, Path image, Function<Path, Opdracht> jar) {
        this.naam = naam;
        this.poort = poort;
        this.image = image;
        this.jar = jar;
    }

    String naam() {
        return naam;
    }

    String adres() {
        return "127.0.0.1:" + poort;
    }

    void start() {
        starts++;
        opdracht = jar.apply(image).start();
    }

    /** Stops as an administrator does, and comes back with another version. */
    void vervang(Path nieuw) {
        opdracht.stop();
        image = nieuw;
        start();
    }

    /** Counts how often it was started. */
    int nummer() {
        return starts;
    }

    boolean draait() {
        return opdracht != null && opdracht.draait();
    }

    /** Whether it says itself that it can work. */
    boolean gereed() {
        return draait() && status("/readyz") == 200;
    }

    /** What this node, without the proxy, answers; 0 without an answer within five seconds. */
    int status(String pad, String... koppen) {
        try {
            var verzoek = HttpRequest.newBuilder(URI.create("http://" + adres() + pad))
                    .timeout(Duration.ofSeconds(5));
            if (koppen.length > 0) {
                verzoek.headers(koppen);
            }
            return HTTP.send(verzoek.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException nogNiet) {
            return 0;
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** How many threads it has, as its metrics say; 0 when it does not tell. */
    int draden() {
        try {
            var metingen = HTTP.send(
                            HttpRequest.newBuilder(
                                            URI.create("http://127.0.0.1:" + (poort + 10) + "/actuator/prometheus"))
                                    .timeout(Duration.ofSeconds(5))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            return metingen.lines()
                    .filter(regel -> regel.startsWith("jvm_threads_live_threads"))
                    .map(regel -> (int) Double.parseDouble(regel.substring(regel.lastIndexOf(' ') + 1)))
                    .findFirst()
                    .orElse(0);
        } catch (IOException nogNiet) {
            return 0;
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** With which code it ended by itself; empty while it runs. */
    OptionalInt code() {
        return opdracht.code();
    }

    /** As {@code kill -9}: without a chance to finish anything. */
    void dood() {
        if (draait()) {
            opdracht.dood();
        }
    }
}
