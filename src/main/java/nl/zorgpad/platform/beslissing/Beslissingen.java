package nl.zorgpad.platform.beslissing;

import java.util.List;
import java.util.Map;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Decision tables that code asks, as the application itself: every worker's action may need the answer, while workers
 * have no right to ask the engine.
 */
@Component
public class Beslissingen {

    private final DecisionService beslissingen;
    private final IdentityService medewerkers;

    Beslissingen(@Lazy DecisionService beslissingen, @Lazy IdentityService medewerkers) {
        this.beslissingen = beslissingen;
        this.medewerkers = medewerkers;
    }

    /**
     * The rules of the latest version of this table that fire, in order.
     *
     * @return per rule its outputs by name
     */
    public List<Map<String, Object>> regels(String tabel, Map<String, Object> feiten) {
        return AlsZorgpad.doe(
                medewerkers,
                () -> beslissingen
                        .evaluateDecisionTableByKey(tabel)
                        .decisionDefinitionWithoutTenantId()
                        .variables(feiten)
                        .evaluate()
                        .getResultList());
    }

    /** The outputs of the one rule that fires. @throws IllegalStateException when none fires */
    public Map<String, Object> regel(String tabel, Map<String, Object> feiten) {
        return regels(tabel, feiten).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Geen regel past in tabel " + tabel));
    }
}
