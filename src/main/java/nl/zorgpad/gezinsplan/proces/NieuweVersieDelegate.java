package nl.zorgpad.gezinsplan.proces;

import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Begins a new version of the plan after an evaluation; the version before stays as it was. */
@Component
class NieuweVersieDelegate implements JavaDelegate {

    private final GezinsplanService plannen;
    private final IdentityService gebruikers;

    NieuweVersieDelegate(GezinsplanService plannen, @Lazy IdentityService gebruikers) {
        this.plannen = plannen;
        this.gebruikers = gebruikers;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        plannen.nieuweVersie(zaak.getProcessBusinessKey(), "Na de evaluatie", Gebruiker.van(gebruikers));
        zaak.setVariable(
                "planVersie", plannen.stand(zaak.getProcessBusinessKey()).versie());
    }
}
