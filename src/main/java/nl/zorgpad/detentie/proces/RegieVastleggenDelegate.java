package nl.zorgpad.detentie.proces;

import nl.zorgpad.detentie.Partij;
import nl.zorgpad.dossier.DossierService;
import nl.zorgpad.organisatie.Rol;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Which role does the tasks from here on: the family worker, or who reported when nobody took over. */
@Component
class RegieVastleggenDelegate implements JavaDelegate {

    private final DossierService dossiers;

    RegieVastleggenDelegate(DossierService dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var melder = (String) zaak.getVariable("meldendeRol");
        var overgenomen = "aanvaard".equals(zaak.getVariable("overdrachtResultaat"))
                && Partij.LOKALIS.code().equals(zaak.getVariable("hoofdpartij"));
        var bijGezinswerker = overgenomen || Detentieproces.houder(melder) == Partij.LOKALIS;
        var regie = bijGezinswerker ? Rol.GEZINSWERKER.id() : melder;
        zaak.setVariable("regieRol", regie);
        if (!bijGezinswerker) {
            zaak.setVariable("gezinswerkerId", null);
        }
        dossiers.registreer(zaak.getProcessBusinessKey(), "detentie_regie", regie, null, null, null);
    }
}
