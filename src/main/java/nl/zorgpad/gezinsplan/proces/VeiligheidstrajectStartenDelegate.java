package nl.zorgpad.gezinsplan.proces;

import java.util.HashMap;
import nl.zorgpad.organisatie.Processen;
import nl.zorgpad.platform.procesmotor.Modeleigenschap;
import nl.zorgpad.veiligheid.VeiligheidService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Begins the safety work of a case, unless it goes on already: a family has one at a time. The property {@code bijLopend}
 * says what happens then: {@code incident} tells the running work that something new happened, {@code niets} leaves it.
 */
@Component
class VeiligheidstrajectStartenDelegate implements JavaDelegate {

    /** Whoever receives it knows whether this is the first signal or an incident. */
    private static final String ZORG_GEMELD = "veiligheid.zorgGemeld";

    private final Processen processen;
    private final VeiligheidService veiligheid;

    VeiligheidstrajectStartenDelegate(Processen processen, VeiligheidService veiligheid) {
        this.processen = processen;
        this.veiligheid = veiligheid;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var zaaknummer = zaak.getProcessBusinessKey();
        if (veiligheid.loopt(zaaknummer) && !"incident".equals(Modeleigenschap.van(zaak, "bijLopend"))) {
            return;
        }
        var feiten = new HashMap<String, Object>();
        feiten.put("acuut", zaak.getVariable("veiligheidAcuut"));
        feiten.put("structureel", zaak.getVariable("veiligheidStructureel"));
        feiten.put("gezinswerkerId", zaak.getVariable("gezinswerkerId"));
        feiten.put("bron", "gezinsplan");
        processen.start(ZORG_GEMELD, zaaknummer, zaak.getTenantId(), feiten);
    }
}
