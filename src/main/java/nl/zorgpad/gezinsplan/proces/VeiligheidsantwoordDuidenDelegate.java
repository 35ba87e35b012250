package nl.zorgpad.gezinsplan.proces;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.zorgpad.gezinsplan.GezinsplanService;
import nl.zorgpad.platform.beslissing.Parameters;
import nl.zorgpad.platform.werkdagen.WerkdagenKalender;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * What decision D09 has to know of an answer on safety: whether it was unknown before, and for how many weeks (with
 * decimals). An unknown gets a day to ask again, PAR-05 weeks later at most, and a day on which it has been unknown too
 * long: more than PAR-26 weeks.
 */
@Component
class VeiligheidsantwoordDuidenDelegate implements JavaDelegate {

    private static final double DAGEN_PER_WEEK = 7.0;

    private final GezinsplanService plannen;
    private final Parameters parameters;
    private final WerkdagenKalender werkdagen;

    VeiligheidsantwoordDuidenDelegate(GezinsplanService plannen, Parameters parameters, WerkdagenKalender werkdagen) {
        this.plannen = plannen;
        this.parameters = parameters;
        this.werkdagen = werkdagen;
    }

    @Override
    public void execute(DelegateExecution zaak) {
        var gevraagd = LocalDate.parse((String) zaak.getVariable("veiligheidGevraagdOp"));
        var eerder = (String) zaak.getVariable("veiligheidOnbekendSinds");
        if (!"nog_onbekend".equals(zaak.getVariable("veiligheidAntwoord"))) {
            zaak.setVariable("eerderOnbekend", eerder != null);
            zaak.setVariable("wekenOnbekend", 0.0);
            zaak.setVariable("veiligheidOnbekendSinds", null);
            zaak.setVariable("veiligheidOpvolgenUiterlijk", null);
            return;
        }
        var sinds = eerder == null ? gevraagd : LocalDate.parse(eerder);
        zaak.setVariable(
                "eerderOnbekend",
                eerder != null || plannen.stand(zaak.getProcessBusinessKey()).eerderOnbekend());
        zaak.setVariable("wekenOnbekend", ChronoUnit.DAYS.between(sinds, gevraagd) / DAGEN_PER_WEEK);
        zaak.setVariable("veiligheidOnbekendSinds", sinds.toString());
        zaak.setVariable(
                "veiligheidOpvolgenUiterlijk",
                opvolgen(gevraagd, (String) zaak.getVariable("veiligheidVervolgOp"))
                        .toString());
        zaak.setVariable(
                "veiligheidSupervisieOp",
                sinds.plusWeeks(parameters.getal("PAR-26")).plusDays(1).toString());
    }

    private LocalDate opvolgen(LocalDate gevraagd, String afgesproken) {
        var uiterlijk = werkdagen.vorigeWerkdag(gevraagd.plusWeeks(parameters.getal("PAR-05")));
        if (afgesproken == null) {
            return uiterlijk;
        }
        var dag = LocalDate.parse(afgesproken);
        return dag.isBefore(uiterlijk) ? dag : uiterlijk;
    }
}
