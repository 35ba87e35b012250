package nl.zorgpad.detentie.proces;

import nl.zorgpad.detentie.DetentieService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A day of discussion has come; the timer is set for the next. */
@Component
class OverlegAankondigenDelegate implements JavaDelegate {

    private final DetentieService detenties;
    private final Overlegtimer timer;

    OverlegAankondigenDelegate(DetentieService detenties, Overlegtimer timer) {
        this.detenties = detenties;
        this.timer = timer;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var id = Detentieproces.id(zaak);
        var volgend = detenties.kondigOverlegAan(id);
        zaak.setVariables(timer.feiten(volgend, detenties.detentie(id)));
    }
}
