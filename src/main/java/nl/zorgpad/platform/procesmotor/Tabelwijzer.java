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
    private final Wijzigingen wijzigingen;

    private Tabelwijzer(Map<String, Stand> nieuwste, Wijzigingen wijzigingen) {
        this.nieuwste = nieuwste;
        this.wijzigingen = wijzigingen;
    }

    @Override
    public DecisionDefinitionEntity findLatestDecisionDefinitionByKeyAndTenantId(String tabel, String tenant) {
        if (tenant != null || wijzigingen.isBezig()) {
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
        var keren = wijzigingen.keren();
        var gevonden = super.findLatestDecisionDefinitionByKeyAndTenantId(tabel, null);
        if (gevonden != null) {
            var gelezen = new Stand(gevonden.getId(), nu);
            nieuwste.put(tabel, gelezen);
            if (wijzigingen.keren() != keren) {
                nieuwste.remove(tabel, gelezen);
            }
        }
        return gevonden;
    }

    @Override
    public void insertDecisionDefinition(DecisionDefinitionEntity definitie) {
        wijzigingen.begin();
        super.insertDecisionDefinition(definitie);
    }

    @Override
    public void deleteDecisionDefinitionsByDeploymentId(String levering) {
        wijzigingen.begin();
        super.deleteDecisionDefinitionsByDeploymentId(levering);
    }

    /** Makes one for each command; what they remember is shared. */
    static final class Maker implements SessionFactory {

        private final Map<String, Stand> nieuwste = new ConcurrentHashMap<>();
        private final Wijzigingen wijzigingen = new Wijzigingen(nieuwste::clear);

        @Override
        public Class<?> getSessionType() {
            return DecisionDefinitionManager.class;
        }

        @Override
        public Session openSession() {
            return new Tabelwijzer(nieuwste, wijzigingen);
        }
    }
}
