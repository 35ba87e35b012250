package nl.zorgpad.sturing.rapport.proces;

import nl.zorgpad.platform.beslissing.Codelijst;
import nl.zorgpad.sturing.rapport.MaandrapportService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Makes and keeps the files, and tells about which teams the direction has to decide. */
@Component
class RapportMakenDelegate implements JavaDelegate {

    private final MaandrapportService rapporten;

    RapportMakenDelegate(MaandrapportService rapporten) {
        this.rapporten = rapporten;
    }

    @Override
    public void execute(DelegateExecution stap) {
        var rapport = MaandrapportProces.rapport(rapporten, stap);
        rapporten.maak(rapport);
        var teams = rapporten.teBeslissen(rapport);
        stap.setVariable("beslisTeams", Codelijst.json(teams));
        stap.setVariable("besluitenNodig", !teams.isEmpty());
    }
}
