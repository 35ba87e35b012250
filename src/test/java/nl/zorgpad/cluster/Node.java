package nl.zorgpad.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
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
        opdracht = jar.apply(image).start();
    }

    /** Stops as an administrator does, and comes back with another version. */
    void vervang(Path nieuw) {
        opdracht.stop();
        image = nieuw;
        start();
    }

    boolean draait() {
        return opdracht != null && opdracht.draait();
    }

    /** Whether it says itself that it can work. */
    boolean gereed() {
        try {
            return draait()
                    && HTTP.send(
                                            HttpRequest.newBuilder(URI.create("http://" + adres() + "/readyz"))
                                                    .timeout(Duration.ofSeconds(5))
                                                    .build(),
                                            HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200;
        } catch (IOException nogNiet) {
            return false;
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** As {@code kill -9}: without a chance to finish anything. */
    void dood() {
        if (draait()) {
            opdracht.dood();
        }
    }
}
