package nl.zorgpad.tegelijk;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Lets several people press the button at the same moment. */
final class Tegelijk {

    private Tegelijk() {}

    /** The answers, in the order of those who asked. */
    @SafeVarargs
    static List<HttpResponse<String>> doe(Callable<HttpResponse<String>>... wie) {
        var startschot = new CyclicBarrier(wie.length);
        var mensen = Executors.newFixedThreadPool(wie.length);
        try {
            var gestart = Stream.of(wie)
                    .map(iemand -> mensen.submit(() -> {
                        startschot.await();
                        return iemand.call();
                    }))
                    .toList();
            var antwoorden = new java.util.ArrayList<HttpResponse<String>>();
            for (var antwoord : gestart) {
                antwoorden.add(antwoord.get());
            }
            return antwoorden;
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        } finally {
            mensen.shutdownNow();
        }
    }
}
