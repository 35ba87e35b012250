package nl.zorgpad.detentie.proces;

import nl.zorgpad.detentie.DetentieService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Works out the days on which the return is discussed. */
@Component
class OverlegPlannenDelegate implements JavaDelegate {

    private final DetentieService detenties;
    private final Overlegtimer timer;

    OverlegPlannenDelegate(DetentieService detenties, Overlegtimer timer) {
        this.detenties = detenties;
        this.timer = timer;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var id = Detentieproces.id(zaak);
        var volgend = detenties.planOverleg(id);
        zaak.setVariables(timer.feiten(volgend, detenties.detentie(id)));
    }
}
