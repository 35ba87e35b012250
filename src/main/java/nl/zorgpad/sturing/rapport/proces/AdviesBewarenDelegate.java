package nl.zorgpad.sturing.rapport.proces;

import nl.zorgpad.sturing.rapport.MaandrapportService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps what decision D07 said about the team. */
@Component
class AdviesBewarenDelegate implements JavaDelegate {

    private final MaandrapportService rapporten;

    AdviesBewarenDelegate(MaandrapportService rapporten) {
        this.rapporten = rapporten;
    }

    @Override
    public void execute(DelegateExecution stap) {
        rapporten.bewaarAdvies(
                MaandrapportProces.rapport(rapporten, stap),
                (String) stap.getVariable(MaandrapportProces.TEAM),
                (String) stap.getVariable("capaciteitsadvies"),
                (String) stap.getVariable("capaciteitsadviesRegel"));
    }
}
