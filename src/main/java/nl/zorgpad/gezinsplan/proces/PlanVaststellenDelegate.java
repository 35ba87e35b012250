package nl.zorgpad.gezinsplan.proces;

import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sets this version of the plan: it is kept as it is, and its first evaluation is counted from today. */
@Component
class PlanVaststellenDelegate implements JavaDelegate {

    private final GezinsplanService plannen;
    private final IdentityService gebruikers;

    PlanVaststellenDelegate(GezinsplanService plannen, @Lazy IdentityService gebruikers) {
        this.plannen = plannen;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var zaaknummer = zaak.getProcessBusinessKey();
        if (!plannen.stand(zaaknummer).versieVastgesteld()) {
            plannen.stelVast(zaaknummer, Gebruiker.van(gebruikers));
        }
        zaak.setVariable("planVastgesteld", true);
        zaak.setVariable("planVersie", plannen.stand(zaaknummer).versie());
        zaak.setVariable("evaluatieNummer", 0);
    }
}
