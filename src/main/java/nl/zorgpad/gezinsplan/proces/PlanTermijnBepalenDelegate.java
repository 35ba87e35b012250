package nl.zorgpad.gezinsplan.proces;

import java.time.Clock;
import java.time.LocalDate;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The last day on which the plan has to be set: PAR-24 weeks after it was clear that no familiegroepsplan comes, or that it
 * is ready [JW 4.1.3]. A changed plan gets as long from today. Never on a day off: then the working day before.
 */
@Component
class PlanTermijnBepalenDelegate implements JavaDelegate {

    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    PlanTermijnBepalenDelegate(Parameters parameters, WerkdagenKalender werkdagen, Clock klok) {
        this.parameters = parameters;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var vanaf = Boolean.TRUE.equals(zaak.getVariable("planVastgesteld"))
                ? LocalDate.now(klok)
                : LocalDate.parse((String) zaak.getVariable("familiegroepsplanDatum"));
        zaak.setVariable(
                "planUiterlijk",
                werkdagen
                        .vorigeWerkdag(vanaf.plusWeeks(parameters.getal("PAR-24")))
                        .toString());
        zaak.setVariable("planOntheffing", false);
    }
}
