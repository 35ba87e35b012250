package nl.zorgpad.platform.beveiliging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts how often a caller asks within a minute, and says when that is too often. Per node and until a restart: with two
 * nodes a caller may ask twice as often. The proxy counts for both.
 */
public final class Verzoekrem {

    private static final Duration VENSTER = Duration.ofMinutes(1);
    private static final int MEESTE_BELLERS = 10_000;

    private final Clock klok;
    private final int meeste;
    private final Map<String, Stand> standen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Stand> oudste) {
            return size() > MEESTE_BELLERS;
        }
    };

    private record Stand(Instant begin, int keren) {}

    /** @param meeste how often a caller may ask in a minute */
    public Verzoekrem(Clock klok, int meeste) {
        this.klok = klok;
        this.meeste = meeste;
    }

    /** Counts one time more. */
    public synchronized void tel(String beller) {
        var nu = klok.instant();
        var stand = standen.get(beller);
        var nieuw = stand == null || !nu.isBefore(stand.begin().plus(VENSTER));
        standen.put(beller, nieuw ? new Stand(nu, 1) : new Stand(stand.begin(), stand.keren() + 1));
    }

    /** How long this caller has to wait; zero when it may ask now. */
    public synchronized Duration wachttijd(String beller) {
        var stand = standen.get(beller);
        if (stand == null || stand.keren() < meeste) {
            return Duration.ZERO;
        }
        var wachttijd = Duration.between(klok.instant(), stand.begin().plus(VENSTER));
        return wachttijd.isNegative() ? Duration.ZERO : wachttijd;
    }
}
