package nl.zorgpad.detentie.proces;

import nl.zorgpad.detentie.DetentieService;
import nl.zorgpad.detentie.Partij;
import nl.zorgpad.platform.beslissing.Codelijst;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Which desk it is, whether it works here, and what may be shared with it. */
@Component
class OverdrachtVoorbereidenDelegate implements JavaDelegate {

    private final DetentieService detenties;

    OverdrachtVoorbereidenDelegate(DetentieService detenties) {
        this.detenties = detenties;
    }

    @Override
    public void execute(DelegateExecution overdracht) {
        var partij = Partij.van((String) overdracht.getVariable("naarPartij"));
        var deelbaar = detenties.deelbaar(overdracht.getProcessBusinessKey(), partij);
        overdracht.setVariable("naarRol", partij.rol());
        overdracht.setVariable("inZorgpad", partij.rol() != null);
        overdracht.setVariable("gedeeldeGegevens", Codelijst.json(deelbaar));
        overdracht.setVariable("heeftGrondslag", !deelbaar.isEmpty());
        overdracht.setVariable("overdrachtResultaat", "zelf_houden");
        overdracht.setVariable("redenWeigering", null);
    }
}
