package nl.zorgpad.gezinsplan.proces;

import java.time.Clock;
import java.time.LocalDate;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * The last day of the next evaluation, counted from today: PAR-07 weeks after the plan was set, then every PAR-07 months.
 * With a goal about safety never later than PAR-33 months from now. On a day off: the working day before.
 */
@Component
class PlanevaluatiePlannenDelegate implements JavaDelegate {

    private final GezinsplanService plannen;
    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;
    private final Clock klok;

    PlanevaluatiePlannenDelegate(
            GezinsplanService plannen, Parameters parameters, WerkdagenKalender werkdagen, Clock klok) {
        this.plannen = plannen;
        this.parameters = parameters;
        this.werkdagen = werkdagen;
        this.klok = klok;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var vandaag = LocalDate.now(klok);
        var ritme = parameters.getallen("PAR-07");
        var eerder = ((Number) zaak.getVariable("evaluatieNummer")).intValue();
        var dag = eerder == 0 ? vandaag.plusWeeks(ritme.get(0)) : vandaag.plusMonths(ritme.get(1));
        if (plannen.stand(zaak.getProcessBusinessKey()).doelOpZorg()) {
            var metVeiligheid = vandaag.plusMonths(parameters.getallen("PAR-33").get(0));
            dag = metVeiligheid.isBefore(dag) ? metVeiligheid : dag;
        }
        zaak.setVariable("evaluatieDatum", werkdagen.vorigeWerkdag(dag).toString());
        zaak.setVariable("evaluatieNummer", eerder + 1);
    }
}
