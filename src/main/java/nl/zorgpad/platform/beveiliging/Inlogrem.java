package nl.zorgpad.platform.beveiliging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing: after five wrong secrets in a row a caller waits, each time twice as long. Kept per caller (a
 * partner with its network address, or an address alone), so that a stranger elsewhere cannot keep the rightful one out;
 * per node and until a restart.
 */
public final class Inlogrem {

    private static final int VRIJE_POGINGEN = 5;
    private static final Duration EERSTE_WACHTTIJD = Duration.ofSeconds(3);
    private static final Duration LANGSTE_WACHTTIJD = Duration.ofMinutes(15);
    private static final int MEESTE_BELLERS = 10_000;

    private final Clock klok;
    private final Map<String, Stand> standen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stand> oudste) {
            return size() > MEESTE_BELLERS;
        }
    };

    public Inlogrem(Clock klok) {
        this.klok = klok;
    }

    private record Stand(int mislukt, Instant vrijVanaf) {}

    /** How long this caller has to wait before it may try; zero when it may try now. */
    public synchronized Duration wachttijd(String beller) {
        var stand = standen.get(beller);
        var nu = klok.instant();
        return stand == null || !stand.vrijVanaf().isAfter(nu)
                ? Duration.ZERO
                : Duration.between(nu, stand.vrijVanaf());
    }

    /** Counts a wrong secret. */
    public synchronized void mislukt(String beller) {
        var stand = standen.get(beller);
        var keren = stand == null ? 1 : stand.mislukt() + 1;
        standen.put(beller, new Stand(keren, klok.instant().plus(straf(keren))));
    }

    /** Forgets what went wrong before. */
    public synchronized void gelukt(String beller) {
        standen.remove(beller);
    }

    private static Duration straf(int keren) {
        if (keren < VRIJE_POGINGEN) {
            return Duration.ZERO;
        }
        var verdubbeld = EERSTE_WACHTTIJD.multipliedBy(1L << Math.min(keren - VRIJE_POGINGEN, 20));
        return verdubbeld.compareTo(LANGSTE_WACHTTIJD) > 0 ? LANGSTE_WACHTTIJD : verdubbeld;
    }
}
