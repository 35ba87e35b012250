package nl.zorgpad.platform.procesmotor;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

/** What groups may do, remembered for two seconds: rights of groups are part of how Zorgpad is set up, and hardly change. */
final class Groepsrechten {

    private static final long GELDIG_NANOS = Duration.ofSeconds(2).toNanos();

    private record Recht(int soort, String id, int rechten) {

        boolean geeft(PermissionCheck vraag) {
            return soort == vraag.getResourceType()
                    && (rechten & vraag.getPerms()) == vraag.getPerms()
                    && (Authorization.ANY.equals(id) || id.equals(vraag.getResourceId()));
        }
    }

    private record Stand(List<Recht> rechten, long sinds) {}

    private final Map<List<String>, Stand> standen = new ConcurrentHashMap<>();
    private final Wijzigingen wijzigingen = new Wijzigingen(standen::clear);

    /** Whether these groups, whoever else the worker is, allow this. False says nothing: a right can be personal. */
    boolean geven(
            List<String> groepen,
            CompositePermissionCheck vraag,
            Function<List<String>, List<AuthorizationEntity>> lees) {
        return geven(rechten(groepen, lees), vraag);
    }

    private static boolean geven(List<Recht> rechten, CompositePermissionCheck vraag) {
        var enkele =
                vraag.getAtomicChecks().stream().map(een -> rechten.stream().anyMatch(recht -> recht.geeft(een)));
        var samen = vraag.getCompositeChecks().stream().map(een -> geven(rechten, een));
        var antwoorden = Stream.concat(enkele, samen).toList();
        return !antwoorden.isEmpty()
                && (vraag.isDisjunctive() ? antwoorden.contains(true) : !antwoorden.contains(false));
    }

    private List<Recht> rechten(List<String> groepen, Function<List<String>, List<AuthorizationEntity>> lees) {
        var stand = standen.get(groepen);
        if (stand == null || System.nanoTime() - stand.sinds() > GELDIG_NANOS) {
            var nu = System.nanoTime();
            var keren = wijzigingen.keren();
            var gelezen = lees.apply(groepen).stream()
                    .filter(recht -> recht.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT)
                    .map(recht -> new Recht(recht.getResourceType(), recht.getResourceId(), recht.getPermissions()))
                    .toList();
            stand = new Stand(gelezen, nu);
            standen.put(List.copyOf(groepen), stand);
            if (wijzigingen.keren() != keren) {
                standen.remove(groepen, stand);
            }
        }
        return stand.rechten();
    }

    Wijzigingen wijzigingen() {
        return wijzigingen;
    }
}
