package nl.zorgpad.gezinsplan.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.platform.procesmotor.Gebruiker;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Puts the answer that a form gave on the safety question in the plan, as the answer of today. The plan tells the process,
 * which decides on the route; this happens after the task has ended, so that it cannot close the task that it came from.
 */
@Component
class VeiligheidsantwoordVastleggenDelegate implements JavaDelegate {

    private static final List<String> VAN_HET_FORMULIER =
            List.of("zorgenOverVeiligheid", "veiligheidVervolgDatum", "acuut", "structureel");

    private final GezinsplanService plannen;
    private final IdentityService gebruikers;
    private final Clock klok;

    VeiligheidsantwoordVastleggenDelegate(GezinsplanService plannen, @Lazy IdentityService gebruikers, Clock klok) {
        this.plannen = plannen;
        this.gebruikers = gebruikers;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var vervolg = (String) zaak.getVariable("veiligheidVervolgDatum");
        zaak.setVariable("veiligheidAcuut", zaak.getVariable("acuut"));
        zaak.setVariable("veiligheidStructureel", zaak.getVariable("structureel"));
        plannen.beantwoordVeiligheid(
                zaak.getProcessBusinessKey(),
                (String) zaak.getVariable("zorgenOverVeiligheid"),
                LocalDate.now(klok),
                vervolg == null ? null : LocalDate.parse(vervolg),
                Gebruiker.van(gebruikers));
        zaak.setVariable("veiligheidAcuut", null);
        zaak.setVariable("veiligheidStructureel", null);
        VAN_HET_FORMULIER.forEach(antwoord -> zaak.setVariable(antwoord, null));
    }
}
