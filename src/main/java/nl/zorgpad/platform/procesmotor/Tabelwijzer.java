package nl.zorgpad.platform.procesmotor;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/**
 * Remembers for two seconds which version of a decision table is the newest, where the engine asks the database at every
 * decision. A node that gets a new version uses it at once; the other node within two seconds.
 */
final class Tabelwijzer extends DecisionDefinitionManager {

    private static final long GELDIG_NANOS = Duration.ofSeconds(2).toNanos();

    private record Stand(String definitie, long sinds) {}

    private final Map<String, Stand> nieuwste;
    private boolean verandert;

    private Tabelwijzer(Map<String, Stand> nieuwste) {
        this.nieuwste = nieuwste;
    }

    @Override
    public DecisionDefinitionEntity findLatestDecisionDefinitionByKeyAndTenantId(String tabel, String tenant) {
        if (tenant != null || verandert) {
            return super.findLatestDecisionDefinitionByKeyAndTenantId(tabel, tenant);
        }
        var stand = nieuwste.get(tabel);
        var bekend = stand == null || System.nanoTime() - stand.sinds() > GELDIG_NANOS
                ? null
                : Context.getProcessEngineConfiguration()
                        .getDeploymentCache()
                        .findDecisionDefinitionFromCache(stand.definitie());
        if (bekend != null) {
            return bekend;
        }
        var nu = System.nanoTime();
        var gevonden = super.findLatestDecisionDefinitionByKeyAndTenantId(tabel, null);
        if (gevonden != null) {
            nieuwste.put(tabel, new Stand(gevonden.getId(), nu));
        }
        return gevonden;
    }

    @Override
    public void insertDecisionDefinition(DecisionDefinitionEntity definitie) {
        vergeet();
        super.insertDecisionDefinition(definitie);
    }

    @Override
    public void deleteDecisionDefinitionsByDeploymentId(String levering) {
        vergeet();
        super.deleteDecisionDefinitionsByDeploymentId(levering);
    }

    /** Now, and again when the command is over: until then others still read the version before. */
    private void vergeet() {
        verandert = true;
        nieuwste.clear();
    }

    @Override
    public void close() {
        if (verandert) {
            nieuwste.clear();
        }
    }

    /** Makes one for each command; what they remember is shared. */
    static final class Maker implements SessionFactory {

        private final Map<String, Stand> nieuwste = new ConcurrentHashMap<>();

        @Override
        public Class<?> getSessionType() {
            return DecisionDefinitionManager.class;
        }

        @Override
        public Session openSession() {
            return new Tabelwijzer(nieuwste);
        }
    }
}
