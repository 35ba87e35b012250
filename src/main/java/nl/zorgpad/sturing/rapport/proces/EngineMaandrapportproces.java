package nl.zorgpad.sturing.rapport.proces;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import nl.zorgpad.platform.procesmotor.AlsZorgpad;
import nl.zorgpad.sturing.rapport.Maandrapport;
import nl.zorgpad.sturing.rapport.Maandrapportproces;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts a report as the application: nobody has the right to start this process. */
@Component
class EngineMaandrapportproces implements Maandrapportproces {

    private final RuntimeService processen;
    private final IdentityService identiteiten;

    EngineMaandrapportproces(RuntimeService processen, IdentityService identiteiten) {
        this.processen = processen;
        this.identiteiten = identiteiten;
    }

    @Override
    public void haalIn(YearMonth maand) {
        start(maand, Map.of());
    }

    @Override
    public void begin(Maandrapport correctie) {
        start(
                correctie.maand(),
                Map.of(MaandrapportProces.VERSIE, correctie.versie(), MaandrapportProces.REDEN, correctie.reden()));
    }

    private void start(YearMonth maand, Map<String, Object> feiten) {
        var gegevens = new HashMap<>(feiten);
        gegevens.put(MaandrapportProces.MAAND, maand.toString());
        AlsZorgpad.voerUit(
                identiteiten,
                () -> processen
                        .createMessageCorrelation(MaandrapportProces.RAPPORT_GEVRAAGD)
                        .withoutTenantId()
                        .processInstanceBusinessKey(MaandrapportProces.sleutel(maand))
                        .setVariables(gegevens)
                        .correlateStartMessage());
    }
}
