package nl.zorgpad.gezinsplan.proces;

import java.util.HashMap;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Begins the safety work of a case, unless it goes on already: a family has one at a time. The property {@code bijLopend}
 * says what happens then: {@code incident} tells the running work that something new happened, {@code niets} leaves it.
 */
@Component
class VeiligheidstrajectStartenDelegate implements JavaDelegate {

    private static final String TRAJECT = "veiligheid-top3";
    private static final String ZORG_GEMELD = "veiligheid.zorgGemeld";
    private static final String INCIDENT_GEMELD = "veiligheid.incidentGemeld";

    private final Processen processen;
    private final RepositoryService modellen;
    private final IdentityService identiteiten;

    VeiligheidstrajectStartenDelegate(
            Processen processen, @Lazy RepositoryService modellen, @Lazy IdentityService identiteiten) {
        this.processen = processen;
        this.modellen = modellen;
        this.identiteiten = identiteiten;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var zaaknummer = zaak.getProcessBusinessKey();
        var feiten = new HashMap<String, Object>();
        feiten.put("acuut", zaak.getVariable("veiligheidAcuut"));
        feiten.put("structureel", zaak.getVariable("veiligheidStructureel"));
        if (!isGeplaatst()) {
            return;
        }
        if (!processen.loopt(TRAJECT, zaaknummer)) {
            feiten.put("gezinswerkerId", zaak.getVariable("gezinswerkerId"));
            processen.start(ZORG_GEMELD, zaaknummer, zaak.getTenantId(), feiten);
        } else if ("incident".equals(Modeleigenschap.van(zaak, "bijLopend"))) {
            processen.meld(INCIDENT_GEMELD, zaaknummer, feiten);
        }
    }

    private boolean isGeplaatst() {
        return AlsZorgpad.doe(
                identiteiten,
                () -> modellen.createProcessDefinitionQuery()
                                .processDefinitionKey(TRAJECT)
                                .count()
                        > 0);
    }
}
